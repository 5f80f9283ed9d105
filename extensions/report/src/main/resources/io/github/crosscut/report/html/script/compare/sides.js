/** What the page holds: two sides, the themes of both, and the statements behind the numbers. */
const data = (() => {
  const [comparison] = readData('comparison');
  const reviews = readData('review');
  const statements = [];
  const cases = [];
  for (const review of reviews) {
    for (const statement of review.statements ?? []) {
      statements.push(Object.assign(statement, { review, side: review.side }));
    }
    for (const one of review.cases ?? []) {
      cases.push({ review, side: review.side, name: one.name, found: one.found ?? [] });
    }
  }
  return { ...comparison, pack: comparison, reviews, statements, cases };
})();

const LETTERS = ['A', 'B'];

LETTERS.forEach((letter, side) => labelReviews(data.reviews.filter((it) => it.side === side)));

/** The same statement may stand on both sides. */
const statementsBySide = new Map(data.statements.map((it) => [`${it.side} ${it.id}`, it]));

function sideBadge(side) {
  return el('abbr', { class: `side ${LETTERS[side].toLowerCase()}`, title: data.sides[side].name }, LETTERS[side]);
}

/** A theme's share of what a side has, or null where it has nothing or its rules do not know the theme. */
function shareOf(pair, side, what) {
  const all = data.sides[side][what];
  return all === 0 || !pair.sides[side].known ? null : pair.sides[side][what] / all;
}

/** The share on the second side less that on the first, in points of a hundred. */
function differenceOf(pair, what = 'reviews') {
  const [a, b] = [0, 1].map((side) => shareOf(pair, side, what));
  return a === null || b === null ? null : 100 * (b - a);
}

/** Points with their sign, as "+25". */
function points(difference) {
  const whole = Math.round(difference);
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : '0';
}
