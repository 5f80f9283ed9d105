const statementTable = new RowTable('statements', 'Statements with their themes', [
  {
    title: 'Statement',
    order: null,
    fill: ({ statement, matches }) => [passage(statement, matches), ...errorOf(statement)],
  },
  {
    title: 'Themes',
    order: ({ matches }) => matches.map((it) => themeTitle(it.theme)).join(' ') || '\uFFFF',
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

function errorOf(statement) {
  return statement.error ? [el('p', { class: 'error' }, 'Could not be classified; run.json says why.')] : [];
}

let statementRows = [];

function renderStatements() {
  statementRows = picked(state);
  if (!statementTable.api) {
    byId('statements').append(
      el(
        'div',
        { class: 'row' },
        el('h2', {}, 'Statements'),
        exportButtons('statements', () => statementRows),
      ),
      el(
        'p',
        { class: 'hint' },
        'Marked words are the evidence for a theme. Point at them, tap them or reach them with the Tab key to see the rule.',
      ),
      statementTable.holder,
    );
  }
  statementTable.show(statementRows);
}
