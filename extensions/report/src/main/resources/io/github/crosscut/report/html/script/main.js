const RENDER = {
  overview: renderOverview,
  statements: renderStatements,
  context: renderContext,
  cases: renderCases,
  review: renderReview,
  guide: renderGuide,
};

const TABLES = { statements: statementTable, context: contextTable, review: cueTable };

/** Shows what the state says. */
function render() {
  hideTip();
  updateFacets();
  updateChips();
  byId('summary').replaceChildren(summary());
  updateViews();
  RENDER[state.view]();
}

function buildViews() {
  byId('views').append(
    el(
      'ul',
      {},
      VIEWS.map((it) => el('li', {}, el('a', { id: `to-${it.id}` }, it.title))),
    ),
  );
}

function updateViews() {
  for (const { id, title } of VIEWS) {
    const link = byId(`to-${id}`);
    link.href = linkTo({ view: id });
    link.toggleAttribute('aria-current', id === state.view);
    byId(id).hidden = id !== state.view;
    if (id === state.view) {
      link.setAttribute('aria-current', 'page');
      document.title = `${title} – Themes in case reviews`;
    }
  }
}

/** What the filters leave, in a sentence. */
function summary() {
  if (state.view === 'review') {
    return `${plural(picked(state, 'cues').length, 'statement')} with a cue to review.`;
  }
  if (state.view === 'cases') {
    return `${plural(new Set(foundIn('found').map(({ one }) => one)).size, 'case')} of ${count(data.cases.length)} with a finding of case rules.`;
  }
  const found = picked(state);
  const reviews = new Set(found.map((it) => it.statement.review)).size;
  const words = state.show === 'with' ? ' that carry a theme' : state.show === 'without' ? ' without a theme' : '';
  return `${count(found.length)} of ${plural(data.statements.length, 'statement')}${words}, in ${plural(reviews, 'review')}.`;
}

function buildLook() {
  byId('look').addEventListener('change', (event) => {
    document.documentElement.dataset.look = event.target.value;
  });
}

/** On a small screen filters are opened by a button. */
function buildFilterSwitch() {
  const button = byId('filters-switch');
  button.addEventListener('click', () => {
    const closed = byId('filters').classList.toggle('closed');
    button.setAttribute('aria-expanded', !closed);
  });
}

function buildPrinting() {
  addEventListener('beforeprint', () => TABLES[state.view]?.printing(true));
  addEventListener('afterprint', () => TABLES[state.view]?.printing(false));
}

/** Links within the page change what is shown; the keyboard goes on from the view that they lead to. */
function buildAddress() {
  addEventListener('popstate', () => {
    const { view } = state;
    state = stateIn(location.hash);
    render();
    if (state.view !== view) {
      scrollTo({ top: 0 });
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link && byId('main').contains(link) && !byId('views').contains(link)) {
      setTimeout(() => byId('main').focus({ preventScroll: true }));
    }
  });
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('main').focus();
  });
}

function describe() {
  const { pack, reviews, cases, statements } = data;
  byId('scope').textContent = [
    plural(reviews.length, 'review'),
    plural(cases.length, 'case'),
    plural(statements.length, 'statement'),
  ].join(' · ');
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
buildFilterSwitch();
buildPrinting();
buildAddress();
render();
