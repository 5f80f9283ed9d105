/** What is counted. */
const COUNTED = { reviews: 'review', cases: 'case', statements: 'statement' };

const ORDERS = {
  difference: (pair) => -Math.abs(differenceOf(pair) ?? 0),
  frequent: (pair) => -d3.sum(pair.sides, (it) => it.statements),
  codebook: (pair) => data.pairs.indexOf(pair),
};

/** The themes that either side has, in the order that was chosen. */
function foundPairs() {
  const order = ORDERS[Object.hasOwn(ORDERS, state.order) ? state.order : USUAL.order];
  return d3.sort(
    data.pairs.filter((pair) => pair.sides.some((it) => it.reviews > 0)),
    (a, b) => d3.ascending(order(a), order(b)) || d3.ascending(ORDERS.frequent(a), ORDERS.frequent(b)),
  );
}

/** The view of themes with the numbers of both sides. */
function renderPairs() {
  const pairs = foundPairs();
  byId('pairs').replaceChildren(
    el(
      'div',
      { class: 'row' },
      el('h2', {}, 'Where each theme is recorded'),
      el(
        'div',
        { class: 'choices' },
        choice('order', 'Order', [
          ['difference', 'largest difference first'],
          ['frequent', 'most statements first'],
          ['codebook', 'as in the codebook'],
        ]),
      ),
    ),
    el(
      'p',
      { class: 'hint' },
      'Numbers, and below each its share of all that the side has. The difference is B’s share of its reviews less A’s, in points of a hundred. A number leads to its statements; arrow keys move from one to the next.',
    ),
    ...cautions(),
    pairTable(pairs),
    onNeither(pairs),
    ...stancePairs(pairs),
  );
}

/** What keeps a difference from meaning what it seems to. */
function cautions() {
  const smallest = d3.min(data.sides, (it) => it.reviews);
  const words = [];
  if (smallest > 0 && smallest < 20) {
    words.push(
      `The smaller side has ${plural(smallest, 'review')}, so one review more or less moves its share by ${Math.round(100 / smallest)} points: small differences may be chance.`,
    );
  }
  if (data.sides[0].pack.digest !== data.sides[1].pack.digest) {
    words.push('The sides were tagged by different rules, so a difference may come from the rules.');
  }
  return words.length ? [el('p', { class: 'caution' }, words.join(' '))] : [];
}

function pairTable(pairs) {
  const most = d3.max(pairs, (pair) => Math.abs(differenceOf(pair) ?? 0)) || 1;
  const head = (words, columns, rows) =>
    el('th', { scope: columns ? 'colgroup' : 'col', colspan: columns, rowspan: rows }, words);
  const table = el(
    'table',
    { class: 'pairs' },
    el('caption', { class: 'unseen' }, 'Themes on both sides'),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        head('Theme', null, 2),
        head('Reviews', 2),
        head('Difference', null, 2),
        head('Cases', 2),
        head('Statements', 2),
      ),
      el(
        'tr',
        {},
        Object.keys(COUNTED).map(() => [0, 1].map((side) => el('th', { scope: 'col' }, sideBadge(side)))),
      ),
    ),
    el(
      'tbody',
      {},
      pairs.map((pair, r) => pairRow(pair, r, most)),
    ),
  );
  oneStop(table, 'a', (it) => it.dataset.place.split(',').map(Number));
  return scrolling('Themes on both sides', table);
}

function pairRow(pair, r, most) {
  const title = themeTitle(pair.theme);
  const cells = Object.keys(COUNTED).map((what, w) =>
    [0, 1].map((side) => numberCell(pair, side, what, `${r},${2 * w + side}`)),
  );
  return el('tr', {}, el('th', { scope: 'row' }, quoted(title)), cells[0], differenceCell(pair, most), cells.slice(1));
}

function numberCell(pair, side, what, place) {
  const n = pair.sides[side][what];
  const share = shareOf(pair, side, what);
  const words = `${themeTitle(pair.theme)}, ${LETTERS[side]}: ${plural(n, COUNTED[what])} of ${count(data.sides[side][what])}`;
  return el(
    'td',
    { class: n ? null : 'none' },
    n
      ? el(
          'a',
          {
            href: linkTo({ view: 'statements', theme: pair.theme, side: LETTERS[side], stance: '', q: '' }),
            'data-place': place,
            'aria-label': words,
          },
          count(n),
        )
      : '0',
    el('span', { class: 'share' }, share === null ? '–' : percent(share)),
  );
}

/** A bar to the left where A has more and to the right where B has, and the points in figures. */
function differenceCell(pair, most) {
  const difference = differenceOf(pair);
  if (difference === null) {
    return el('td', { class: 'difference' }, '–');
  }
  const width = (50 * Math.abs(difference)) / most;
  const svg = d3.create('svg').attr('class', 'gap').attr('aria-hidden', 'true');
  svg
    .append('rect')
    .attr('class', difference < 0 ? 'a' : 'b')
    .attr('x', `${difference < 0 ? 50 - width : 50}%`)
    .attr('width', `${width}%`)
    .attr('y', '20%')
    .attr('height', '60%');
  svg.append('line').attr('x1', '50%').attr('x2', '50%').attr('y2', '100%');
  return el('td', { class: 'difference' }, svg.node(), el('span', {}, points(difference)));
}

function onNeither(pairs) {
  const rest = data.pairs.length - pairs.length;
  const found = new Set(pairs);
  return rest === 0
    ? ''
    : el(
        'details',
        { class: 'absent' },
        el('summary', {}, `${plural(rest, 'theme')} found on neither side`),
        el(
          'p',
          {},
          quoted(
            data.pairs
              .filter((it) => !found.has(it))
              .map((it) => themeTitle(it.theme))
              .join(', '),
          ),
        ),
      );
}
