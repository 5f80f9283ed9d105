const PAGE_TITLE = document.title;

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
      document.title = `${title} – ${PAGE_TITLE}`;
    }
  }
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
}
