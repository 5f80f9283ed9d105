/** How many characters are shown before and behind the words. */
const AROUND = 80;

const contextTable = new RowTable('context', 'Words with what stands before and behind them', [
  { title: 'Before', order: (it) => lastWords(it.before), fill: (it) => el('bdi', { class: 'before' }, it.before) },
  { title: 'Words', order: (it) => folded(it.words), fill: (it) => el('bdi', { class: 'words' }, it.words) },
  { title: 'Behind', order: (it) => folded(it.behind).trim(), fill: (it) => el('bdi', { class: 'behind' }, it.behind) },
  { title: 'Where', order: (it) => placeOf(it.statement).join(' '), fill: (it) => shortPlace(it.statement) },
]);

/** What stands before, read from its end: words that often come before the same ones stand together. */
function lastWords(text) {
  return folded(text).trim().split(/\s+/).reverse().join(' ');
}

function renderContext() {
  const place = byId('context');
  if (!contextTable.api) {
    place.append(el('h2', {}, 'Words in context'), el('p', { class: 'hint', id: 'context-hint' }), contextTable.holder);
  }
  byId('context-hint').textContent = state.q
    ? 'The words that you search for, each time they stand in a statement that the filters leave.'
    : 'The words that are evidence for the themes. Type words into the search box to see those instead.';
  contextTable.show(
    picked(state).flatMap((it) =>
      (state.q ? soughtSpans(it.statement) : evidenceSpans(it)).map((span) => inContext(it.statement, span)),
    ),
  );
}

/** Where the evidence stands, each place once. */
function evidenceSpans({ matches }) {
  const spans = matches.flatMap((match) => match.words.map(([start, end]) => ({ start, end })));
  return d3.sort(d3.group(spans, (it) => `${it.start}-${it.end}`).values(), ([it]) => it.start).map(([it]) => it);
}

function inContext(statement, { start, end }) {
  const { text } = statement;
  const from = start - AROUND;
  const to = end + AROUND;
  return {
    statement,
    before:
      from > 0
        ? `…${text.slice(text.indexOf(' ', from) < start ? text.indexOf(' ', from) : from, start)}`
        : text.slice(0, start),
    words: text.slice(start, end),
    behind:
      to < text.length
        ? `${text.slice(end, text.lastIndexOf(' ', to) > end ? text.lastIndexOf(' ', to) : to)}…`
        : text.slice(end),
  };
}
