/** The libraries that a page is built with, each with its licence. */
function software(libraries) {
  return [
    el('h2', {}, 'Software in this page'),
    libraries.map((it) => el('details', {}, el('summary', {}, `${it.name} ${it.version}`), el('pre', {}, it.licence))),
  ].flat();
}

/** A term of a list of explanations. */
function term(name, ...words) {
  return [el('dt', {}, name), el('dd', {}, ...words)];
}

/** The stances with what each means. */
function stanceTerms() {
  return el(
    'ul',
    {},
    STANCES.map((it) => el('li', {}, stanceLabel(it.id), `: ${it.means}.`)),
  );
}
