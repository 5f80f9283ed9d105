/** What happens to a tag from A to B. */
const CHANGES = { comes: 'only in B', goes: 'only in A', 'changes-stance': 'other stance' };

const changeTable = new RowTable('statements changes', 'Statements whose tags differ', [
  { title: 'Statement', order: null, fill: (it) => passage(it.statement, it.matches) },
  { title: 'Theme', order: (it) => themeTitle(it.theme), fill: changeLabel },
  {
    title: 'Where',
    order: (it) => placeOf(it.statement).join(' '),
    fill: (it) => placeLabel(it.statement),
  },
]);

/** The changes, each with the statement of the side that tells the words. */
const changes = data.shared.changes.map((it) => {
  const statement = statementsBySide.get(`${it.second ? 1 : 0} ${it.id}`);
  return { ...it, statement, matches: statement.themes.filter((match) => match.theme === it.theme) };
});

function changeLabel(it) {
  const tag = (side, stance) =>
    el('li', {}, sideBadge(side), ' ', stance ? stanceLabel(stance) : el('span', { class: 'n' }, 'not tagged'));
  return [
    el('p', { class: 'theme' }, quoted(themeTitle(it.theme))),
    el('ul', { class: 'matches' }, tag(0, it.first), tag(1, it.second)),
  ];
}

function pickedChanges() {
  const sought = soughtIn(state.q);
  return changes.filter(
    (it) =>
      (!state.theme || it.theme === state.theme) &&
      (!state.change || it.sort === state.change) &&
      holdsAll(it.statement, sought),
  );
}

/** The view of the same statements under both sides' rules. */
function renderChanges() {
  if (!changeTable.api) {
    const { reviews, statements, onlyFirst, onlySecond } = data.shared;
    byId('changes').append(
      el('h2', {}, 'What changed for the same statements'),
      el(
        'p',
        {},
        `Both sides hold ${plural(reviews, 'review')} of the same name, with ${plural(statements, 'statement')} of the same words. ${changes.length ? `Of their tags ${plural(changes.length, 'differs', 'differ')}.` : 'Their tags are the same.'}`,
        onlyFirst + onlySecond > 0
          ? ` ${plural(onlyFirst, 'statement')} of these reviews only A holds, and ${count(onlySecond)} only B; they are not compared here.`
          : null,
      ),
      changes.length ? changeNumbers() : '',
      el('div', { class: 'choices', id: 'change-choices' }),
      changeTable.holder,
    );
  }
  byId('change-choices').replaceChildren(
    themeChoice(),
    choice('change', 'Change', [['', 'any'], ...Object.entries(CHANGES)]),
  );
  changeTable.show(pickedChanges());
}

function changeNumbers() {
  const byTheme = d3.sort(
    d3.groups(changes, (it) => it.theme),
    ([, its]) => -its.length,
  );
  const table = el(
    'table',
    { class: 'pairs' },
    el('caption', { class: 'unseen' }, 'Changed tags by theme'),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        ['Theme', ...Object.values(CHANGES).map(capital)].map((it) => el('th', { scope: 'col' }, it)),
      ),
    ),
    el(
      'tbody',
      {},
      byTheme.map(([theme, its], r) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, quoted(themeTitle(theme))),
          Object.keys(CHANGES).map((sort, c) => changeCell(theme, sort, its, `${r},${c}`)),
        ),
      ),
    ),
  );
  oneStop(table, 'a', (it) => it.dataset.place.split(',').map(Number));
  return scrolling('Changed tags by theme', table);
}

function changeCell(theme, sort, its, place) {
  const n = its.filter((it) => it.sort === sort).length;
  const words = `${themeTitle(theme)}, ${CHANGES[sort]}: ${plural(n, 'tag')}`;
  return n
    ? el(
        'td',
        {},
        el(
          'a',
          { href: linkTo({ view: 'changes', theme, change: sort, q: '' }), 'data-place': place, 'aria-label': words },
          count(n),
        ),
      )
    : el('td', { class: 'none' }, '0');
}
