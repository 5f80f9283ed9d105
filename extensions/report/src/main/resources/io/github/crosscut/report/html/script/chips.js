/** The filters in use, each with a button that takes it away. */
function updateChips() {
  const chip = (words, remove) =>
    el(
      'li',
      {},
      el(
        'button',
        { type: 'button', onclick: remove, 'aria-label': `${words}, take away` },
        quoted(words),
        el('span', {}, ' ×'),
      ),
    );
  const chips = state.q ? [chip(`“${state.q}”`, () => change({ q: '' }))] : [];
  for (const name of SETS) {
    state[name].forEach((value) =>
      chips.push(chip(`${FACET_TITLES[name]}: ${valueWords(name, value)}`, () => toggle(name, value))),
    );
  }
  if (state.show !== SINGLE.show) {
    chips.push(
      chip(state.show === 'all' ? 'all statements' : 'statements without a theme', () => change({ show: SINGLE.show })),
    );
  }
  if (chips.length > 1) {
    chips.push(el('li', {}, el('button', { type: 'button', class: 'all', onclick: clearFilters }, 'Take all away')));
  }
  const inChips = byId('chips').contains(document.activeElement);
  byId('chips').replaceChildren(...chips);
  if (inChips) {
    (byId('chips').querySelector('button') ?? byId('main')).focus();
  }
  byId('filters-switch').textContent = chips.length
    ? `Filters (${chips.length > 1 ? chips.length - 1 : 1})`
    : 'Filters';
}
