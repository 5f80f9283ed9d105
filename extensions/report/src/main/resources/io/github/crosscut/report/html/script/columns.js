/** The columns of a table of statements with matches, which are called so. */
function statementColumns(matchesTitle) {
  return [
    {
      title: 'Statement',
      order: null,
      fill: ({ statement, matches }) => [passage(statement, matches), ...errorOf(statement)],
    },
    {
      title: matchesTitle,
      order: ({ matches }) => matches.map((it) => themeTitle(it.theme)).join(' ') || '\uFFFF',
      fill: ({ statement, matches }) => [matchLabels(matches), ...decisionLabels(statement)],
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
  ];
}

/** What people decided about the themes of a statement. */
function decisionLabels({ decided }) {
  return decided
    ? [
        el(
          'ul',
          { class: 'decided' },
          [...decided.values()].map((it) => el('li', {}, quoted(themeTitle(it.theme)), ': ', verdictWords(it))),
        ),
      ]
    : [];
}

const VERDICTS = {
  confirm: 'confirmed',
  reject: 'rejected',
  add: 'added',
  move: 'moved to other words',
  undo: 'the decision before taken back',
};

function verdictWords({ verdict, stance, by }) {
  return [el('strong', {}, VERDICTS[verdict]), ' by ', quoted(by), stance ? [' as ', stanceLabel(stance)] : null];
}

function errorOf(statement) {
  return statement.error ? [el('p', { class: 'error' }, 'Could not be classified: ', quoted(statement.error))] : [];
}
