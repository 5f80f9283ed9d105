/** The view of cues: what a coder should look at, apart from all that is counted. */
const cueTable = new RowTable('statements cues', 'Statements with cues to review', statementColumns('May be about'));

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
