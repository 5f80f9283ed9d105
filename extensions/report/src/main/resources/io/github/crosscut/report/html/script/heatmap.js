/** What the columns of the heat map can be: facets of a statement's place. */
const COLUMNS = { review: 'review', case: 'case', board: 'board', year: 'year', kind: 'kind of statement' };

/** Columns beyond these are shown when asked for. */
const FIRST_COLUMNS = 40;

/** So many columns or fewer have their heads written level. */
const FEW_COLUMNS = 8;

let allColumns = false;

/** Themes, or the headings of the chosen scheme, by what the state says. */
function heatmap(found) {
  const column = Object.hasOwn(COLUMNS, state.columns) ? state.columns : 'review';
  const scheme = state.rows === 'heading' && schemeOf(state.scheme);
  const under = scheme && headingsByTheme(scheme);
  const row = scheme ? 'heading' : 'theme';
  // A theme may stand under other headings than those that are chosen.
  const isChosen = (title) => state.heading.size === 0 || state.heading.has(title);
  const rowsOf = ({ matches }) =>
    matches.flatMap((it) => (under ? (under.get(it.theme) ?? []).filter(isChosen) : [it.theme]));
  const table = crossTable(
    found,
    { facet: row, of: rowsOf },
    { facet: column, of: (it) => [VALUE_OF[column](it.statement)] },
  );
  return numberTable(`${FACET_TITLES[row]} by ${COLUMNS[column]}`, table, row, column);
}

/**
 * How many statements belong to each pair of a row and a column. Each side is { facet, of }, "of" giving the values of a
 * statement and its matches. The most frequent come first, but for years, which come in their order; what belongs to none
 * comes last.
 */
function crossTable(found, rowSide, columnSide) {
  const rows = new Map();
  const columns = new Map();
  for (const it of found) {
    const across = new Set(columnSide.of(it));
    across.forEach((value) => columns.set(value, (columns.get(value) ?? 0) + 1));
    for (const value of new Set(rowSide.of(it))) {
      const row = rows.get(value) ?? { value, words: valueWords(rowSide.facet, value), total: 0, cells: new Map() };
      rows.set(value, row);
      row.total += 1;
      across.forEach((column) => row.cells.set(column, (row.cells.get(column) ?? 0) + 1));
    }
  }
  const rank = (value) => (columnSide.facet === 'year' ? value : -columns.get(value));
  return {
    rows: d3.sort(
      rows.values(),
      (a, b) =>
        d3.ascending(isRest(a.value), isRest(b.value)) ||
        d3.descending(a.total, b.total) ||
        d3.ascending(a.words, b.words),
    ),
    columns: d3.sort(columns.keys(), (a, b) => d3.ascending(isRest(a), isRest(b)) || d3.ascending(rank(a), rank(b))),
  };
}

/** Whether a value stands for what belongs to none of the others. */
function isRest(value) {
  return value === ELSEWHERE || value === '';
}

/**
 * Numbers of statements as a table in which more is darker; each number leads to its statements. It is a table and no picture,
 * so that it can be read out, walked by the arrow keys and printed.
 */
function numberTable(caption, { rows, columns }, row, column) {
  const shown = allColumns ? columns : columns.slice(0, FIRST_COLUMNS);
  const most = d3.max(rows, (it) => d3.max(shown, (value) => it.cells.get(value) ?? 0)) ?? 1;
  const level = d3.scaleSqrt([0, most], [0, 5]);
  const table = el(
    'table',
    { class: shown.length <= FEW_COLUMNS ? 'heat few' : 'heat' },
    el('caption', { class: 'unseen' }, `${caption}: numbers of statements`),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('td', { class: 'corner' }),
        el('th', { scope: 'col', class: 'total' }, el('span', {}, 'All')),
        shown.map((value) => columnHead(valueWords(column, value))),
      ),
    ),
    el(
      'tbody',
      {},
      rows.map((it, r) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, quoted(it.words)),
          el('td', { class: 'total' }, numberLink(it.total, `${r},0`, `${it.words}, all`, { [row]: [it.value] })),
          shown.map((value, c) => {
            const n = it.cells.get(value);
            return n
              ? el(
                  'td',
                  { class: `l${Math.ceil(level(n))}` },
                  numberLink(n, `${r},${c + 1}`, `${it.words}, ${valueWords(column, value)}`, {
                    [row]: [it.value],
                    [column]: [value],
                  }),
                )
              : el('td');
          }),
        ),
      ),
    ),
  );
  oneStop(table, 'a', (it) => it.dataset.place.split(',').map(Number));
  return el('div', {}, scrolling(caption, table), columns.length > FIRST_COLUMNS ? moreColumns(columns.length) : null);
}

function columnHead(words) {
  return el('th', { scope: 'col', title: words }, el('span', {}, quoted(words)));
}

function numberLink(n, place, words, changes) {
  return el(
    'a',
    {
      href: linkTo({ view: 'statements', show: 'with', ...changes }),
      'data-place': place,
      'aria-label': `${words}: ${plural(n, 'statement')}`,
    },
    count(n),
  );
}

function moreColumns(columns) {
  const words = allColumns
    ? `Show the ${FIRST_COLUMNS} columns with most statements`
    : `Show all ${count(columns)} columns`;
  return el(
    'p',
    {},
    el(
      'button',
      {
        type: 'button',
        onclick: () => {
          allColumns = !allColumns;
          render();
        },
      },
      words,
    ),
  );
}
