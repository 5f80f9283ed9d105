const RENDER = {
  overview: renderOverview,
  statements: renderStatements,
  context: renderContext,
  cases: renderCases,
  review: renderReview,
  decisions: renderDecisions,
  guide: renderGuide,
};

const TABLES = { statements: statementTable, context: contextTable, review: cueTable, decisions: decisionTable };

/** Shows what the state says. */
function render() {
  hideTip();
  updateFacets();
  updateChips();
  byId('summary').replaceChildren(summary());
  updateViews();
  RENDER[state.view]();
}

/** What the filters leave, in a sentence. */
function summary() {
  if (state.view === 'review') {
    return `${plural(picked(state, 'cues').length, 'statement')} with a cue to review.`;
  }
  if (state.view === 'cases') {
    return `${plural(new Set(foundIn('found').map(({ one }) => one)).size, 'case')} of ${count(data.cases.length)} with a finding of case rules.`;
  }
  if (state.view === 'decisions') {
    return `${plural(decisionRows().length, 'decision')} of ${count(data.decisions.length)}.`;
  }
  const found = picked(state);
  const reviews = new Set(found.map((it) => it.statement.review)).size;
  const words = state.show === 'with' ? ' that carry a theme' : state.show === 'without' ? ' without a theme' : '';
  return `${count(found.length)} of ${plural(data.statements.length, 'statement')}${words}, in ${plural(reviews, 'review')}.`;
}

/** On a small screen filters are opened by a button. */
function buildFilterSwitch() {
  const button = byId('filters-switch');
  button.addEventListener('click', () => {
    const closed = byId('filters').classList.toggle('closed');
    button.setAttribute('aria-expanded', !closed);
  });
}

function describe() {
  const { pack, reviews, cases, statements, failures } = data;
  byId('scope').textContent = [
    plural(reviews.length, 'review'),
    plural(cases.length, 'case'),
    plural(statements.length, 'statement'),
  ].join(' · ');
  if (failures.length > 0) {
    byId('scope').append(
      ' · ',
      el('a', { href: '#view=guide' }, `${plural(failures.length, 'thing')} could not be read or classified`),
    );
  }
  byId('pack').append(
    'Rules: ',
    quoted(`${pack.name} ${pack.version}, released ${pack.released}`),
    '. Digest ',
    el('code', {}, pack.digest),
  );
}

describe();
buildPatterns();
buildViews();
buildFacets();
buildTip();
buildLook();
buildSkip();
buildFilterSwitch();
buildPrinting(() => TABLES[state.view]);
buildAddress();
render();
