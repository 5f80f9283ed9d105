/** The views of the page, in the order of its navigation. */
const VIEWS = [
  { id: 'pairs', title: 'Side by side' },
  { id: 'statements', title: 'Statements' },
  ...(data.shared.reviews > 0 ? [{ id: 'changes', title: 'What changed' }] : []),
  { id: 'guide', title: 'How to read it' },
];

/** What the address holds, with what it is when it is not there. */
const USUAL = { view: 'pairs', order: 'difference', theme: '', side: '', stance: '', change: '', q: '' };

/** What is shown. It is the address's fragment, so a link leads to the same view; a fragment never leaves the browser. */
let state = stateIn(location.hash);

function stateIn(hash) {
  const said = new URLSearchParams(hash.slice(1));
  const read = {};
  for (const [name, usual] of Object.entries(USUAL)) {
    read[name] = said.get(name) ?? usual;
  }
  return VIEWS.some((it) => it.id === read.view) ? read : { ...read, view: USUAL.view };
}

/** The fragment of this state with some changes. */
function linkTo(changes) {
  const its = { ...state, ...changes };
  const said = new URLSearchParams(Object.entries(its).filter(([name, value]) => value !== USUAL[name]));
  return `#${said}`;
}

/** Changes what is shown. Typing replaces the entry in the browser's history, all else adds one. */
function change(changes, { typed = false } = {}) {
  const hash = linkTo(changes);
  if (hash !== linkTo({})) {
    history[typed ? 'replaceState' : 'pushState'](null, '', hash);
    state = stateIn(hash);
    render();
  }
}
