/** As what each theme is recorded: two bars a theme, each as long as the other, so that sides of any size compare. */
function stancePairs(pairs) {
  const list = el(
    'ul',
    { class: 'rows twins' },
    pairs
      .filter((pair) => pair.sides.some((it) => it.statements > 0))
      .map((pair, index) =>
        el(
          'li',
          {},
          el(
            'a',
            {
              class: 'label',
              href: linkTo({ view: 'statements', theme: pair.theme, side: '', stance: '', q: '' }),
              'data-place': `${2 * index},0`,
            },
            quoted(themeTitle(pair.theme)),
          ),
          el(
            'div',
            {},
            [0, 1].map((side) => stanceBar(pair, side, 2 * index + side)),
          ),
        ),
      ),
  );
  oneStop(list, 'a', (it) => it.dataset.place.split(',').map(Number));
  return [
    el('h2', {}, 'Strengths and concerns'),
    el('p', { class: 'hint' }, 'What share of the statements that carry a theme stands under each stance.'),
    el(
      'figure',
      { class: 'bars' },
      el('figcaption', {}, 'Stances by theme and side'),
      stanceLegend(),
      list,
      stanceNumbers(pairs),
    ),
  ];
}

function stanceBar(pair, side, r) {
  const { statements, stances } = pair.sides[side];
  const row = {
    words: `${themeTitle(pair.theme)}, ${LETTERS[side]}`,
    stances,
    link: (stance) => linkTo({ view: 'statements', theme: pair.theme, side: LETTERS[side], stance, q: '' }),
  };
  return el(
    'div',
    { class: 'twin' },
    sideBadge(side),
    statements ? barOf(row, r, statements) : el('span', { class: 'n' }, 'none'),
    el('span', { class: 'n' }, count(statements)),
  );
}

function stanceNumbers(pairs) {
  return numbersBelow(
    'Statements by theme, stance and side',
    ['Theme', ...STANCES.flatMap((it) => LETTERS.map((letter) => `${capital(it.id)}, ${letter}`))],
    pairs.map((pair) => [
      themeTitle(pair.theme),
      ...STANCES.flatMap((it) => pair.sides.map((side) => side.stances[it.id])),
    ]),
  );
}
