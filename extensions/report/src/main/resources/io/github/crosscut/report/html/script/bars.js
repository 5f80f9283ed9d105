/**
 * A bar chart of numbers of statements by stance. A row is { words, link, stances }: what it is called, the fragment that leads
 * to its statements under a stance (all, where none is given), and how many there are by stance. The numbers stand in a table
 * below it too.
 */
function bars(title, rows) {
  const most = d3.max(rows, (row) => totalOf(row)) ?? 1;
  const figure = el('figure', { class: 'bars' }, el('figcaption', {}, title), stanceLegend());
  const list = el(
    'ul',
    { class: 'rows' },
    rows.map((row, r) =>
      el(
        'li',
        {},
        el('a', { class: 'label', href: row.link(), 'data-place': `${r},0` }, quoted(row.words)),
        barOf(row, r, most),
        el('span', { class: 'n' }, count(totalOf(row))),
      ),
    ),
  );
  oneStop(list, 'a', (it) => it.dataset.place.split(',').map(Number));
  figure.append(
    list,
    numbersBelow(
      title,
      [title, ...STANCES.map((it) => capital(it.id)), 'All'],
      rows.map((row) => [row.words, ...STANCES.map((it) => row.stances[it.id]), totalOf(row)]),
    ),
  );
  return figure;
}

function totalOf(row) {
  return d3.sum(STANCES, (it) => row.stances[it.id]);
}

/** How many matches, or statements where there is none, have each stance. */
function stancesOf(stances) {
  const numbers = Object.fromEntries(STANCES.map((it) => [it.id, 0]));
  stances.forEach((it) => {
    numbers[it] += 1;
  });
  return numbers;
}

/** A row's bar: a part for each stance, which leads to its statements. */
function barOf(row, r, most) {
  const scale = d3.scaleLinear().domain([0, most]).range([0, 100]);
  const parts = STANCES.filter((it) => row.stances[it.id] > 0);
  const ends = d3.cumsum(parts, (it) => row.stances[it.id]);
  const svg = d3.create('svg').attr('class', 'bar').attr('role', 'group').attr('aria-label', row.words);
  svg
    .selectAll('a')
    .data(parts)
    .join('a')
    .attr('href', (it) => row.link(it.id))
    .attr('data-place', (it, c) => `${r},${c + 1}`)
    .attr('aria-label', (it) => `${row.words}, ${it.id}: ${plural(row.stances[it.id], 'statement')}`)
    .call((a) => a.append('title').text((it) => `${it.id}: ${plural(row.stances[it.id], 'statement')}`))
    .append('rect')
    .attr('class', (it) => it.id)
    .attr('x', (it, c) => `${scale(ends[c] - row.stances[it.id])}%`)
    .attr('width', (it) => `${scale(row.stances[it.id])}%`)
    .attr('height', '100%')
    .attr('fill', (it) => `url(#pattern-${it.id})`);
  return svg.node();
}

function stanceLegend() {
  return el(
    'ul',
    { class: 'legend', 'aria-label': 'Stances' },
    STANCES.map((it) =>
      el(
        'li',
        {},
        d3
          .create('svg')
          .attr('class', 'swatch')
          .attr('aria-hidden', 'true')
          .call((svg) =>
            svg
              .append('rect')
              .attr('class', it.id)
              .attr('width', '100%')
              .attr('height', '100%')
              .attr('fill', `url(#pattern-${it.id})`),
          )
          .node(),
        ` ${it.id}`,
      ),
    ),
  );
}

/** The figures of a chart as a table that is opened when wanted. */
function numbersBelow(title, header, rows) {
  return el(
    'details',
    { class: 'numbers' },
    el('summary', {}, 'The numbers as a table'),
    scrolling(
      `${title}: numbers`,
      el(
        'table',
        {},
        el('caption', { class: 'unseen' }, title),
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            header.map((it) => el('th', { scope: 'col' }, quoted(it))),
          ),
        ),
        el(
          'tbody',
          {},
          rows.map(([name, ...numbers]) =>
            el(
              'tr',
              {},
              el('th', { scope: 'row' }, quoted(name)),
              numbers.map((it) => el('td', {}, typeof it === 'number' ? count(it) : it)),
            ),
          ),
        ),
      ),
    ),
  );
}

/** The pattern that fills the parts of each stance, so that they can be told apart without colour. */
function buildPatterns() {
  const defs = d3
    .create('svg')
    .attr('class', 'patterns')
    .attr('width', 0)
    .attr('height', 0)
    .attr('aria-hidden', 'true')
    .append('defs');
  const drawn = {
    concern: () => {},
    strength: (it) => it.append('path').attr('d', 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2'),
    expectation: (it) => it.append('path').attr('d', 'M3,0 v6'),
    neutral: (it) => it.append('circle').attr('cx', 3).attr('cy', 3).attr('r', 1),
  };
  for (const { id } of STANCES) {
    const pattern = defs
      .append('pattern')
      .attr('id', `pattern-${id}`)
      .attr('class', `pattern ${id}`)
      .attr('width', 6)
      .attr('height', 6)
      .attr('patternUnits', 'userSpaceOnUse');
    pattern.append('rect').attr('width', 6).attr('height', 6);
    pattern.call(drawn[id]);
  }
  document.body.append(defs.node().ownerSVGElement);
}
