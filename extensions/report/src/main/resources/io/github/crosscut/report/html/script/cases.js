/** How many cases of a rule are shown before more are asked for. */
const FIRST_CASES = 20;

/** The view of what case rules found: of each case, and over many. */
function renderCases() {
  const over = recurringList(false);
  byId('cases').replaceChildren(
    el('h2', {}, 'What the cases show'),
    el(
      'p',
      { class: 'hint' },
      'A case rule looks at all statements of a case together. It tells what is recorded together, not a risk. Each finding names the statements that it rests on.',
    ),
    ...orNothing(foundLists('found'), 'No case rule found anything in the cases that the filters leave.'),
    el('h2', {}, 'What recurs over cases'),
    ...orNothing(over, 'No theme recurs over the cases that the filters leave.'),
  );
}

function orNothing(lists, words) {
  return lists.length ? lists : [el('p', { class: 'nothing' }, words)];
}

/** What rules say of cases, by rule: those of headline themes first; "field" is "found" or "cues". */
function foundLists(field) {
  const byRule = d3.groups(foundIn(field), ({ it }) => it.rule);
  return d3
    .sort(
      byRule,
      ([number]) => rank(ruleOf(number)),
      ([number]) => ruleOf(number).name,
    )
    .map(([number, its]) => ruleCases(ruleOf(number), its));
}

/** What case rules say, as { one, it }: the case, and what is said of it. */
function foundIn(field) {
  return data.cases
    .flatMap((one) => one[field].map((it) => ({ one, it })))
    .filter(({ one, it }) => letsCase(state, one, [it.theme, ...it.grounds.map((ground) => ground.theme)]));
}

function rank(rule) {
  const theme = themeOf(rule);
  return theme?.headline ? 0 : theme ? 2 : 1;
}

/** The theme that a rule belongs to; rules that tell something of any theme belong to none. */
function themeOf(rule) {
  return themes.get(rule.name.slice(0, rule.name.indexOf('/')));
}

function ruleCases(rule, its) {
  const byCase = d3.groups(its, ({ one }) => one);
  return el(
    'section',
    { class: 'rule' },
    el('h3', {}, caseRuleTitle(rule), el('span', { class: 'n' }, plural(byCase.length, 'case'))),
    ruleSentence(rule) ? el('p', { class: 'hint' }, 'Looks for: ', ruleSentence(rule)) : null,
    firstOf(
      byCase.map(([one, all]) =>
        unfolding(
          [
            el('strong', {}, quoted(caseLabel(one))),
            ' ',
            themeOf(rule)
              ? ''
              : el('span', { class: 'theme' }, quoted(all.map(({ it }) => themeTitle(it.theme)).join(', '))),
          ],
          () => all.flatMap(({ it }) => it.grounds.map(grounds)),
        ),
      ),
    ),
  );
}

/** The rule's name; behind its theme where it belongs to one. */
function caseRuleTitle(rule) {
  const theme = themeOf(rule);
  return theme ? `${theme.title}: ${ruleTitle(rule.name).toLowerCase()}` : ruleTitle(rule.name);
}

/** Something that is opened to see more, which is made when it is first opened. */
function unfolding(summary, inside) {
  const details = el('details', { class: 'case' }, el('summary', {}, summary));
  details.addEventListener('toggle', () => details.childElementCount === 1 && details.append(...inside()), {
    once: true,
  });
  return details;
}

/** The first things of a list, and a button for the rest. */
function firstOf(all) {
  const holder = el('div', {}, all.slice(0, FIRST_CASES));
  const rest = all.slice(FIRST_CASES);
  const more = el(
    'button',
    {
      type: 'button',
      onclick: () => {
        more.replaceWith(...rest);
        rest[0].querySelector('summary').focus();
      },
    },
    `Show ${count(rest.length)} more`,
  );
  holder.append(...(rest.length ? [more] : []));
  return holder;
}

/** A theme that a finding rests on, and its statements. */
function grounds({ theme, statements: ids }) {
  return ground(themeTitle(theme), ids, theme);
}

function ground(title, ids, theme) {
  return el(
    'div',
    { class: 'ground' },
    el('p', { class: 'theme' }, quoted(title)),
    el(
      'ul',
      {},
      ids
        .map((id) => statementsById.get(id))
        .filter((it) => it)
        .map((it) => statementLine(it, theme)),
    ),
  );
}

function statementLine(statement, theme) {
  const matches = statement.themes.filter((it) => it.theme === theme);
  return el(
    'li',
    {},
    passage(statement, matches),
    ' ',
    matches.map((it) => stanceLabel(it.stance)),
    el(
      'span',
      { class: 'place' },
      quoted(
        [readable(statement.kind), statement.section, statement.page ? `page ${statement.page}` : null]
          .filter((it) => it)
          .join(' · '),
      ),
    ),
  );
}

/** What rules over many cases say; the cues among it, or the rest. */
function recurringList(cues) {
  const its = data.pack.recurring
    .filter((it) => it.cue === cues)
    .map((it) => ({
      ...it,
      cases: it.cases.filter(
        (one) => casesByKey.has(one.caseId) && letsCase(state, casesByKey.get(one.caseId), [it.theme]),
      ),
    }))
    .filter((it) => it.cases.length > 0);
  return d3
    .groups(its, (it) => it.rule)
    .map(([rule, matches]) =>
      el(
        'section',
        { class: 'rule' },
        el('h3', {}, ruleTitle(rule), el('span', { class: 'n' }, plural(matches.length, 'theme'))),
        matches[0].sentence ? el('p', { class: 'hint' }, 'Looks for: ', ruleSentence(matches[0])) : null,
        firstOf(
          matches.map((it) =>
            unfolding(
              [
                el('strong', {}, quoted(themeTitle(it.theme))),
                ' ',
                el('span', { class: 'n' }, plural(it.cases.length, 'case')),
              ],
              () => it.cases.map((one) => caseLine(one, it.theme)),
            ),
          ),
        ),
      ),
    );
}

function caseLine({ caseId, statements: ids }, theme) {
  return ground(caseLabel(casesByKey.get(caseId)), ids, theme);
}
