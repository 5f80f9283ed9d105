const themes = new Map(data.pack.themes.map((it) => [it.id, it]));

function themeTitle(id) {
  return themes.get(id)?.title ?? id;
}

/** A rule's own name as words, without its theme. */
function ruleTitle(name) {
  return readable(name.slice(name.indexOf('/') + 1));
}

function ruleOf(number) {
  return data.pack.rules[number];
}

/** A rule's sentence, with the titles of themes in place of their ids. */
function ruleSentence(rule) {
  return rule.sentence
    ? capital(rule.sentence.replace(/“([^”]*)”/g, (all, id) => `“${themes.get(id)?.title ?? id.replaceAll('-', ' ')}”`))
    : '';
}
