/** The view of cues: what a coder should look at, apart from all that is counted. */
const cueTable = new RowTable('statements cues', 'Statements with cues to review', [
  { title: 'Statement', order: null, fill: ({ statement, matches }) => passage(statement, matches) },
  {
    title: 'May be about',
    order: ({ matches }) => matches.map((it) => themeTitle(it.theme)).join(' '),
    fill: ({ matches }) => matchLabels(matches),
  },
  {
    title: 'Kind',
    order: ({ statement }) => KINDS.indexOf(statement.kind),
    fill: ({ statement }) => readable(statement.kind),
  },
  {
    title: 'Where',
    order: ({ statement }) => placeOf(statement).join(' '),
    fill: ({ statement }) => placeLabel(statement),
  },
]);

let cueRows = [];

function renderReview() {
  const place = byId('review');
  cueRows = picked(state, 'cues');
  if (!cueTable.api) {
    place.append(
      el(
        'div',
        { class: 'row' },
        el('h2', {}, 'To review'),
        exportButtons('to-review', () => cueRows),
      ),
      el(
        'p',
        { class: 'hint' },
        'Cues that a person should look at. None of them is counted anywhere else in this report.',
      ),
      cueTable.holder,
      el('div', { id: 'case-cues' }),
    );
  }
  cueTable.show(cueRows);
  const lists = [...foundLists('cues'), ...recurringList(true)];
  byId('case-cues').replaceChildren(...(lists.length ? [el('h2', {}, 'Cases to review'), ...lists] : []));
}
