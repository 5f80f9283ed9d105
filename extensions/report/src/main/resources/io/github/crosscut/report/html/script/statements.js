const statementTable = new RowTable('statements', 'Statements with their themes', statementColumns('Themes'));

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
