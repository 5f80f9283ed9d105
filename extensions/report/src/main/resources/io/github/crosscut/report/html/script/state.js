/** The views of the page, in the order of its navigation. */
const VIEWS = [
  { id: 'overview', title: 'Overview' },
  { id: 'statements', title: 'Statements' },
  { id: 'context', title: 'In context' },
  { id: 'cases', title: 'Cases' },
  { id: 'review', title: 'To review' },
  ...(data.decisions.length > 0 ? [{ id: 'decisions', title: 'Decisions' }] : []),
  { id: 'guide', title: 'How to read it' },
];

/** The filters that hold a set of values each; also their names in the address. */
const FACETS = ['theme', 'heading', 'stance', 'kind', 'review', 'case', 'board', 'year'];

/** The same, and single statements, to which a workbook leads by their ids. */
const SETS = [...FACETS, 'statement'];

/** What else the address holds, with what it is when it is not there. */
const SINGLE = {
  view: 'overview',
  q: '',
  show: 'with',
  scheme: data.pack.scheme ?? '',
  columns: 'review',
  rows: data.pack.scheme ? 'heading' : '',
};

/** What is shown. It is the address's fragment, so a link leads to the same view; a fragment never leaves the browser. */
let state = stateIn(location.hash);

function stateIn(hash) {
  const said = new URLSearchParams(hash.slice(1));
  const read = {};
  for (const [name, usual] of Object.entries(SINGLE)) {
    read[name] = said.get(name) ?? usual;
  }
  for (const name of SETS) {
    read[name] = new Set(said.getAll(name));
  }
  if (read.statement.size > 0) {
    read.view = said.get('view') ?? 'statements';
    read.show = said.get('show') ?? 'all';
  }
  return VIEWS.some((it) => it.id === read.view) ? read : { ...read, view: SINGLE.view };
}

/** The fragment of a state. */
function hashOf(its) {
  const said = new URLSearchParams();
  for (const [name, usual] of Object.entries(SINGLE)) {
    // A link to a statement has usual values of its own.
    if (its[name] !== usual || its.statement.size > 0) {
      said.set(name, its[name]);
    }
  }
  for (const name of SETS) {
    its[name].forEach((value) => said.append(name, value));
  }
  return `#${said}`;
}

/** The fragment of this state with some changes; a facet is given as a list of its values. */
function linkTo(changes) {
  const its = { ...state };
  for (const [name, value] of Object.entries(changes)) {
    its[name] = SETS.includes(name) ? new Set(value) : value;
  }
  return hashOf(its);
}

/** Changes what is shown. Typing replaces the entry in the browser's history, all else adds one. */
function change(changes, { typed = false } = {}) {
  const hash = linkTo(changes);
  if (hash !== hashOf(state)) {
    history[typed ? 'replaceState' : 'pushState'](null, '', hash);
    state = stateIn(hash);
    render();
  }
}

function toggle(facet, value) {
  const values = new Set(state[facet]);
  if (!values.delete(value)) {
    values.add(value);
  }
  change({ [facet]: values });
}

/** Takes all filters away; the view, and what it is a view of, stay. */
function clearFilters() {
  change({ q: '', show: SINGLE.show, ...Object.fromEntries(SETS.map((it) => [it, []])) });
}
