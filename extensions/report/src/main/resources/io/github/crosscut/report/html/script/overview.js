/** The view that tells which themes recur, where, and whether as strengths or as concerns. */
function renderOverview() {
  // A statement without a theme has no part in any of the numbers below.
  const found = picked(state.show === 'with' ? state : { ...state, show: 'with' });
  if (found.length === 0) {
    byId('overview').replaceChildren(nothing());
    return;
  }
  byId('overview').replaceChildren(
    el('div', { class: 'row' }, el('h2', {}, 'Where themes recur'), heatmapChoices()),
    el(
      'p',
      { class: 'hint' },
      'How many statements carry a theme. The darker, the more. A number leads to its statements; arrow keys move from one to the next.',
    ),
    heatmap(found),
    absent(found),
    el('h2', {}, 'Strengths and concerns'),
    bars('Theme', themeRows(found)),
    el('h2', {}, 'Kinds of statement'),
    kinds(found),
    el('h2', {}, 'Over the years'),
    trend(found),
  );
}

function nothing() {
  return el(
    'p',
    { class: 'nothing' },
    'No statement is left by these filters. ',
    el('button', { type: 'button', onclick: clearFilters }, 'Take all filters away'),
  );
}

function heatmapChoices() {
  const scheme = schemeOf(state.scheme);
  return el(
    'div',
    { class: 'choices' },
    scheme
      ? choice('rows', 'Rows', [
          ['', 'themes'],
          ['heading', scheme.title],
        ])
      : null,
    choice('columns', 'by', Object.entries(COLUMNS)),
  );
}

/** The themes that were looked for and not found. */
function absent(found) {
  const carried = new Set(found.flatMap((it) => it.matches.map((match) => match.theme)));
  const rest = data.pack.themes.filter((it) => !carried.has(it.id));
  return rest.length === 0
    ? ''
    : el(
        'details',
        { class: 'absent' },
        el('summary', {}, `${plural(rest.length, 'theme')} of the codebook not found here`),
        el('p', {}, quoted(rest.map((it) => it.title).join(', '))),
      );
}

function themeRows(found) {
  const matches = d3.groups(
    found.flatMap((it) => it.matches),
    (it) => it.theme,
  );
  return d3
    .sort(matches, ([, its]) => -its.length)
    .map(([id, its]) => ({
      words: themeTitle(id),
      stances: stancesOf(its.map((it) => it.stance)),
      link: (stance) =>
        linkTo({ view: 'statements', show: 'with', theme: [id], ...(stance ? { stance: [stance] } : {}) }),
    }));
}

/** A statement stands under each stance that it takes to one of its themes. */
function kinds(found) {
  const table = crossTable(
    found,
    { facet: 'kind', of: (it) => [it.statement.kind] },
    { facet: 'stance', of: (it) => it.matches.map((match) => match.stance) },
  );
  table.columns = STANCES.map((it) => it.id).filter((it) => table.columns.includes(it));
  return numberTable('Kind of statement by stance', table, 'kind', 'stance');
}
