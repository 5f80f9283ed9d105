/**
 * A statement's text with the words behind its matches marked. Each mark can be reached by the Tab key, and tells its rules in
 * the tip. Words that are sought are underlined.
 */
function passage(statement, matches) {
  const sought = soughtSpans(statement);
  const pieces = [];
  let from = 0;
  for (const { start, end, reasons } of runs(reasonsOf(statement, matches))) {
    pieces.push(
      ...underlined(statement.text, from, start, sought),
      marked(statement.text, start, end, reasons, sought),
    );
    from = end;
  }
  pieces.push(...underlined(statement.text, from, statement.text.length, sought));
  return el('bdi', { class: 'passage' }, pieces);
}

function reasonsOf({ text }, matches) {
  const reasons = matches.flatMap((match) =>
    match.words.map(([start, end, rule]) => ({ start, end, match, rule, text })),
  );
  return d3.sort(reasons, (it) => it.start);
}

/** Words that overlap or touch become one run, so that a mark is one stop of the Tab key. */
function runs(reasons) {
  const all = [];
  for (const it of reasons) {
    const last = all.at(-1);
    if (last && it.start <= last.end) {
      last.end = Math.max(last.end, it.end);
      last.reasons.push(it);
    } else {
      all.push({ start: it.start, end: it.end, reasons: [it] });
    }
  }
  return all;
}

function marked(text, start, end, reasons, sought) {
  const mark = el(
    'mark',
    { tabindex: 0, role: 'button', class: reasons[0].match.stance },
    underlined(text, start, end, sought),
  );
  mark.reasons = reasons;
  return mark;
}

/** The text between two places, with what is sought in it underlined. */
function underlined(text, from, to, sought) {
  const cuts = d3.sort(
    new Set([from, to, ...sought.flatMap((it) => [it.start, it.end])].filter((it) => it >= from && it <= to)),
  );
  return d3.pairs(cuts, (a, b) =>
    sought.some((it) => it.start < b && it.end > a)
      ? el('span', { class: 'sought' }, text.slice(a, b))
      : text.slice(a, b),
  );
}

/** Where the words that are sought stand in a statement. */
function soughtSpans(statement) {
  const found = folded(statement.text);
  return soughtIn(state.q).flatMap((words) => {
    const spans = [];
    for (let at = found.indexOf(words); at >= 0; at = found.indexOf(words, at + words.length)) {
      spans.push({ start: at, end: at + words.length });
    }
    return spans;
  });
}

/** The themes of matches, each with its stance. */
function matchLabels(matches) {
  return el(
    'ul',
    { class: 'matches' },
    matches.map((it) =>
      el('li', {}, el('span', { class: 'theme' }, quoted(themeTitle(it.theme))), ' ', stanceLabel(it.stance)),
    ),
  );
}

/** Where a statement stands, as a line of words. */
function placeOf({ review, case: name, section, page }) {
  return [
    review.label,
    name && name !== review.label ? name : null,
    section,
    page ? `page ${page}` : null,
    [review.board, review.year].filter((it) => it).join(', '),
  ].filter((it) => it);
}

/** The review and the case alone. */
function shortPlace({ review, case: name }) {
  return el(
    'div',
    { class: 'place' },
    quoted([review.label, name && name !== review.label ? name : null].filter((it) => it).join(' · ')),
  );
}

/** All of where a statement stands, the review first and the rest below it. */
function placeLabel(statement) {
  const [review, ...rest] = placeOf(statement);
  return el(
    'div',
    { class: 'place' },
    el('strong', {}, quoted(review)),
    rest.length ? el('span', {}, quoted(rest.join(' · '))) : null,
  );
}
