/** The view of what people decided about themes of statements, also what they took back. */
const decisionTable = new RowTable('decisions', 'What people decided about themes of statements', [
  {
    title: 'Theme',
    order: (it) => themeTitle(it.theme),
    fill: (it) => [
      el('p', {}, el('strong', {}, quoted(themeTitle(it.theme)))),
      el('p', {}, verdictWords(it)),
      it.undone_by ? el('p', { class: 'hint' }, 'Taken back since.') : '',
    ],
  },
  { title: 'Why', order: (it) => it.why ?? '', fill: (it) => quoted(it.why ?? '') },
  { title: 'Statement', order: (it) => it.statement_id, fill: decidedStatement },
  { title: 'When', order: (it) => it.at, fill: (it) => (it.at ?? '').slice(0, 10) },
]);

function decidedStatement(it) {
  const statement = statementsById.get(it.statement_id);
  return [
    el('p', { class: 'passage' }, '“', quoted(it.words), '”'),
    statement
      ? el(
          'p',
          {},
          el(
            'a',
            { href: linkTo({ view: 'statements', show: 'all', statement: [it.statement_id] }) },
            'Show the statement',
          ),
        )
      : el('p', { class: 'hint' }, 'Its document no longer holds this statement.'),
    el('p', { class: 'place' }, quoted(reviewOf(it).label)),
  ];
}

/** The decisions that the filters let through, but for that of stance: a decision need not have one. */
function decisionRows() {
  const sought = soughtIn(state.q);
  const under = themesUnder(schemeOf(state.scheme), state.heading);
  const places = Object.keys(VALUE_OF).filter((it) => state[it].size > 0);
  return data.decisions.filter((one) => {
    const place = statementsById.get(one.statement_id) ?? { id: one.statement_id, review: reviewOf(one) };
    one.text ??= `${one.words} ${one.why ?? ''}`;
    return (
      (state.theme.size === 0 || state.theme.has(one.theme)) &&
      (!under || under.has(one.theme)) &&
      places.every((it) => state[it].has(VALUE_OF[it](place))) &&
      holdsAll(one, sought)
    );
  });
}

/** The review of a decision, which may have left since. */
function reviewOf({ review }) {
  return reviewsByName.get(review) ?? { name: review, label: review };
}

function renderDecisions() {
  if (!decisionTable.api) {
    byId('decisions').append(
      el('h2', {}, 'What people decided'),
      el(
        'p',
        { class: 'hint' },
        'Decisions stand beside what the rules say, and are kept when the rules change. The numbers of this report count what the rules say.',
      ),
      decisionTable.holder,
    );
  }
  decisionTable.show(decisionRows());
}
