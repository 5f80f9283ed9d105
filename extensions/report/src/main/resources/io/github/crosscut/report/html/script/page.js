/** What every page can do beside showing its numbers. */
function buildLook() {
  byId('look').addEventListener('change', (event) => {
    document.documentElement.dataset.look = event.target.value;
  });
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
