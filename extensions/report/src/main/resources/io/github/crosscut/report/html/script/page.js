/** What every page can do beside showing its numbers. */
function buildLook() {
  byId('look').addEventListener('change', (event) => {
    document.documentElement.dataset.look = event.target.value;
  });
}

/** The box of words that are sought, in a form that is never sent. */
function buildSearch(form) {
  const q = byId('q');
  q.addEventListener('input', () => {
    clearTimeout(q.waiting);
    q.waiting = setTimeout(() => change({ q: q.value }, { typed: true }), 150);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

/** The link with which the keyboard passes over what stands before the results. A fragment would be taken for a view. */
function buildSkip() {
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('main').focus();
  });
}

/** Prints all rows of a table; "shown" gives the one that is shown, or undefined. */
function buildPrinting(shown) {
  addEventListener('beforeprint', () => shown()?.printing(true));
  addEventListener('afterprint', () => shown()?.printing(false));
}
