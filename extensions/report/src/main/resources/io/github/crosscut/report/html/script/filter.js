/** What of a review or statement a facet looks at, for those that look at one value. */
const VALUE_OF = {
  kind: (statement) => statement.kind,
  review: (statement) => statement.review.name,
  case: (statement) => caseKey(statement.review, statement.case),
  board: (statement) => statement.review.board ?? '',
  year: (statement) => String(statement.review.year ?? ''),
  statement: (statement) => statement.id,
};

/** The themes that the chosen headings hold, or null where no heading is chosen. */
function themesUnder(scheme, headings) {
  const chosen = scheme ? headingsOf(scheme).filter((it) => headings.has(it.title)) : [];
  return chosen.length ? new Set(chosen.flatMap((it) => it.themes)) : null;
}

/**
 * A function that gives the matches of a statement that the filters let through, or null where they hold the statement back.
 * "field" is "themes" or "cues"; "except" is a facet to leave out, for counting what each of its values would give.
 */
function filterFor(its, field, except) {
  const sought = soughtIn(its.q);
  const places = Object.keys(VALUE_OF).filter((it) => it !== except && its[it].size > 0);
  const chosen = except === 'theme' || its.theme.size === 0 ? null : its.theme;
  const under = except === 'heading' ? null : themesUnder(schemeOf(its.scheme), its.heading);
  const stances = except === 'stance' || its.stance.size === 0 ? null : its.stance;
  const show = field === 'cues' ? 'with' : its.show;
  const letsThrough = (match) =>
    (!chosen || chosen.has(match.theme)) &&
    (!under || under.has(match.theme)) &&
    (!stances || stances.has(match.stance));
  return (statement) => {
    if (!places.every((it) => its[it].has(VALUE_OF[it](statement)))) {
      return null;
    }
    if (!holdsAll(statement, sought)) {
      return null;
    }
    const all = statement[field];
    if (show !== 'with' && all.length === 0) {
      return !chosen && !under && (!stances || stances.has(statement.stance)) ? [] : null;
    }
    const matches = show === 'without' ? [] : all.filter(letsThrough);
    return matches.length > 0 ? matches : null;
  };
}

/** What was picked for a state, so that each view of one state asks all statements once. */
const pickedOf = new WeakMap();

/**
 * The statements that the filters let through, as { statement, matches }, in the order of the reviews. A facet in which
 * nothing is chosen need not be left out.
 */
function picked(its, field = 'themes', except = undefined) {
  const known = pickedOf.get(its) ?? new Map();
  pickedOf.set(its, known);
  const key = `${field} ${except && its[except].size > 0 ? except : ''}`;
  if (!known.has(key)) {
    known.set(key, pick(filterFor(its, field, except)));
  }
  return known.get(key);
}

function pick(filter) {
  const found = [];
  for (const statement of data.statements) {
    const matches = filter(statement);
    if (matches) {
      found.push({ statement, matches });
    }
  }
  return found;
}

/** Whether the filters let a case through that rests on these themes. */
function letsCase(its, one, ids) {
  const places = ['review', 'case', 'board', 'year'];
  const under = themesUnder(schemeOf(its.scheme), its.heading);
  return (
    places.every((it) => its[it].size === 0 || its[it].has(VALUE_OF[it]({ review: one.review, case: one.name }))) &&
    (its.theme.size === 0 || ids.some((it) => its.theme.has(it))) &&
    (!under || ids.some((it) => under.has(it)))
  );
}
