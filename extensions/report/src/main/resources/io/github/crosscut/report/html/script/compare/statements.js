const statementTable = new RowTable('statements sided', 'Statements with their themes', [
  { title: 'Side', order: ({ statement }) => statement.side, fill: ({ statement }) => sideBadge(statement.side) },
  ...statementColumns('Themes'),
]);

/** The statements that the choices leave, each with the matches that they leave. */
function pickedStatements() {
  const sought = soughtIn(state.q);
  const found = [];
  for (const statement of data.statements) {
    const matches = statement.themes.filter(
      (it) => (!state.theme || it.theme === state.theme) && (!state.stance || it.stance === state.stance),
    );
    if (matches.length > 0 && (!state.side || LETTERS[statement.side] === state.side) && holdsAll(statement, sought)) {
      found.push({ statement, matches });
    }
  }
  return found;
}

function renderStatements() {
  const place = byId('statements');
  if (!statementTable.api) {
    place.append(
      el('h2', {}, 'Statements'),
      el('div', { class: 'choices', id: 'statement-choices' }),
      el(
        'p',
        { class: 'hint' },
        'Every statement that carries a theme. Marked words are the evidence: point at them, tap them or reach them with the Tab key to see the rule.',
      ),
      statementTable.holder,
      el('div', { id: 'by-rule' }),
    );
  }
  byId('statement-choices').replaceChildren(
    themeChoice(),
    choice('side', 'Side', [['', 'both'], ...LETTERS.map((it, side) => [it, `${it}: ${data.sides[side].name}`])]),
    choice('stance', 'Stance', [['', 'any'], ...STANCES.map((it) => [it.id, it.id])]),
  );
  statementTable.show(pickedStatements());
  byId('by-rule').replaceChildren(...byRule());
}

function themeChoice() {
  return choice('theme', 'Theme', [['', 'any'], ...data.themes.map((it) => [it.id, it.title])]);
}

/** The cases in which a case rule found the theme that is chosen, and the statements that it rests on. */
function byRule() {
  const found = data.cases
    .filter((one) => !state.side || LETTERS[one.side] === state.side)
    .flatMap((one) => one.found.filter((it) => it.theme === state.theme).map((it) => ({ one, it })));
  return found.length === 0
    ? []
    : [
        el('h2', {}, 'Cases in which a case rule found it'),
        ...found.map(({ one, it }) =>
          el(
            'details',
            { class: 'case' },
            el('summary', {}, sideBadge(one.side), ' ', quoted(`${one.review.label}: ${one.name}`)),
            it.grounds.map((ground) => groundOf(one, ground)),
          ),
        ),
      ];
}

function groundOf(one, { theme, statements: ids }) {
  const lines = ids.map((id) => statementsBySide.get(`${one.side} ${id}`)).filter((it) => it);
  return el(
    'div',
    { class: 'ground' },
    el('p', { class: 'theme' }, quoted(themeTitle(theme))),
    el(
      'ul',
      {},
      lines.map((it) =>
        el(
          'li',
          {},
          passage(
            it,
            it.themes.filter((match) => match.theme === theme),
          ),
        ),
      ),
    ),
  );
}
