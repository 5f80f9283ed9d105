/** How many themes are drawn where none is chosen. */
const FIRST_TRENDS = 6;

/**
 * What share of each year's statements with a theme carries this theme: a small chart for each theme that is chosen, or for the
 * most frequent ones. Shares, since some years have more reviews than others.
 */
function trend(found) {
  const dated = picked({
    ...state,
    theme: new Set(),
    heading: new Set(),
    stance: new Set(),
    year: new Set(),
    show: 'with',
  }).filter((it) => it.statement.review.year);
  const years = d3.sort(new Set(dated.map((it) => it.statement.review.year)));
  const known = data.reviews.filter((it) => it.year).length;
  const note = `The year is stated in ${count(known)} of ${plural(data.reviews.length, 'review')}.`;
  if (years.length < 2) {
    return el('p', {}, `${note} A trend needs two years or more.`);
  }
  const bases = d3.rollup(
    dated,
    (its) => its.length,
    (it) => it.statement.review.year,
  );
  const counts = d3.rollup(
    found
      .filter((it) => it.statement.review.year)
      .flatMap((it) => it.matches.map((match) => [match.theme, it.statement.review.year])),
    (its) => its.length,
    (it) => it[0],
    (it) => it[1],
  );
  const ids = d3
    .sort(counts.keys(), (it) => -d3.sum(counts.get(it).values()))
    .slice(0, Math.max(FIRST_TRENDS, state.theme.size));
  const series = ids.map((id) => ({
    id,
    shares: years.map((year) => ({
      year,
      n: counts.get(id).get(year) ?? 0,
      share: (counts.get(id).get(year) ?? 0) / bases.get(year),
    })),
  }));
  const most = d3.max(series, (it) => d3.max(it.shares, (one) => one.share));
  return el(
    'div',
    {},
    el(
      'p',
      {},
      `What share of a year’s statements with a theme carries this one. ${note} Few reviews make a year’s share chance.`,
    ),
    el(
      'div',
      { class: 'trends' },
      series.map((it) => smallChart(it, years, most)),
    ),
    numbersBelow(
      'Theme by year',
      ['Theme', ...years.map(String)],
      [
        ...series.map((it) => [
          themeTitle(it.id),
          ...it.shares.map((one) => `${percent(one.share)} (${count(one.n)})`),
        ]),
        ['All statements with a theme', ...years.map((it) => bases.get(it))],
      ],
    ),
  );
}

function smallChart({ id, shares }, years, most) {
  const [width, height, top, foot] = [260, 96, 14, 16];
  const x = d3.scaleBand(years, [0, width]).paddingInner(0.25);
  const y = d3.scaleLinear([0, most], [height - foot, top]);
  const words = shares.map((it) => `${it.year} ${percent(it.share)}`).join(', ');
  const svg = d3
    .create('svg')
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('role', 'img')
    .attr('aria-label', `${themeTitle(id)}: ${words}`);
  const every = Math.ceil(years.length / 7);
  svg
    .selectAll('g')
    .data(shares)
    .join('g')
    .attr('transform', (it) => `translate(${x(it.year)},0)`)
    .call((g) =>
      g
        .append('rect')
        .attr('class', 'share')
        .attr('width', x.bandwidth())
        .attr('y', (it) => y(it.share))
        .attr('height', (it) => y(0) - y(it.share)),
    )
    .call((g) => g.append('title').text((it) => `${it.year}: ${plural(it.n, 'statement')}, ${percent(it.share)}`))
    .call((g) =>
      g
        .filter((it, index) => years.length <= 10 || index % every === 0)
        .append('text')
        .attr('x', x.bandwidth() / 2)
        .attr('y', (it) => y(it.share) - 4)
        .text((it) => (it.n ? percent(it.share) : '')),
    )
    .call((g) =>
      g
        .filter((it, index) => index % every === 0)
        .append('text')
        .attr('class', 'year')
        .attr('x', x.bandwidth() / 2)
        .attr('y', height - 3)
        .text((it) => it.year),
    );
  svg.append('line').attr('class', 'axis').attr('x2', width).attr('y1', y(0)).attr('y2', y(0));
  return el('figure', { class: 'trend' }, el('figcaption', {}, quoted(themeTitle(id))), svg.node());
}
