const RENDER = { pairs: renderPairs, statements: renderStatements, changes: renderChanges, guide: renderGuide };

const TABLES = { statements: statementTable, changes: changeTable };

/** Shows what the state says. */
function render() {
  hideTip();
  const q = byId('q');
  if (document.activeElement !== q) {
    q.value = state.q;
  }
  byId('search').hidden = !(state.view in TABLES);
  updateViews();
  RENDER[state.view]();
  byId('summary').textContent = summary();
}

/** What is shown, in a sentence. */
function summary() {
  switch (state.view) {
    case 'statements': {
      const found = pickedStatements();
      const numbers = LETTERS.map(
        (letter, side) => `${count(found.filter((it) => it.statement.side === side).length)} of ${letter}`,
      );
      return `${plural(found.length, 'statement')}: ${numbers.join(', ')}.`;
    }
    case 'changes':
      return `${plural(pickedChanges().length, 'tag')} of ${count(changes.length)} that differ.`;
    default:
      return `${plural(foundPairs().length, 'theme')} of ${count(data.pairs.length)} found on one side or both.`;
  }
}

function describe() {
  byId('scope').append(
    ...data.sides.map((it, side) =>
      el(
        'p',
        {},
        sideBadge(side),
        ' ',
        el('strong', {}, quoted(it.name)),
        ' ',
        el(
          'span',
          {},
          [plural(it.reviews, 'review'), plural(it.cases, 'case'), plural(it.statements, 'statement')].join(' · '),
        ),
      ),
    ),
  );
}

describe();
buildPatterns();
buildViews();
buildSearch(byId('search'));
buildTip();
buildLook();
buildSkip();
buildPrinting(() => TABLES[state.view]);
buildAddress();
render();
