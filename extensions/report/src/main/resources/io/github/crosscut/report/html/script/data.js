/** What the page holds: the pack, and the reviews with their statements and cases. */
const data = (() => {
  const [pack] = readData('pack');
  const [{ decisions, failures }] = readData('run');
  const reviews = readData('review');
  const statements = [];
  const cases = [];
  for (const review of reviews) {
    review.statements ??= [];
    for (const statement of review.statements) {
      statement.review = review;
      statement.number = statements.push(statement) - 1;
      statement.themes ??= [];
      statement.cues ??= [];
    }
    for (const one of review.cases ?? []) {
      cases.push({ review, name: one.name, found: one.found ?? [], cues: one.cues ?? [] });
    }
  }
  return { pack, reviews, statements, cases, decisions, failures };
})();

const statementsById = new Map(data.statements.map((it) => [it.id, it]));

/** What people decided stands beside what the rules say: the last decision on a theme of a statement that was not undone. */
for (const it of data.decisions) {
  const statement = statementsById.get(it.statement_id);
  if (statement && !it.undone_by && it.verdict !== 'undo') {
    statement.decided = new Map(statement.decided).set(it.theme, it);
  }
}

labelReviews(data.reviews);

const reviewsByName = new Map(data.reviews.map((it) => [it.name, it]));

/** What tells a case from those of other reviews; rules over many cases call it so too. Empty where there is no case. */
function caseKey(review, name) {
  return name ? `${review.name}: ${name}` : '';
}

const casesByKey = new Map(data.cases.map((it) => [caseKey(it.review, it.name), it]));

/** A case in words; most are called in their document as the document is. */
function caseLabel({ review, name }) {
  return name === review.label ? name : `${name} – ${review.label}`;
}

function schemeOf(id) {
  return data.pack.schemes.find((it) => it.id === id);
}

/** What stands in place of a heading for themes that no heading of a scheme holds. */
const ELSEWHERE = '(not under this scheme)';

/** The headings of a scheme, each with its themes, and what none of them holds. */
function headingsOf(scheme) {
  const held = new Set(scheme.headings.flatMap((it) => it.themes));
  const elsewhere = data.pack.themes.map((it) => it.id).filter((it) => !held.has(it));
  return [...scheme.headings, { title: ELSEWHERE, themes: elsewhere }];
}
