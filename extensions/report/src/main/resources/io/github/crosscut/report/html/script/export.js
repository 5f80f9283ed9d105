const CSV_HEADER = [
  'review',
  'review_title',
  'board',
  'year',
  'case',
  'section',
  'page',
  'kind',
  'statement_id',
  'statement',
  'themes',
  'theme_stances',
  'stance',
  'evidence',
  'rules',
];

/** A row of the table as cells; lists are separated by "; ". */
function cellsOf({ statement, matches }) {
  const { review } = statement;
  const words = (match) => match.words.map(([start, end]) => statement.text.slice(start, end)).join(' | ');
  const rules = matches.flatMap((match) => match.words.map(([, , rule]) => ruleOf(rule).name));
  return [
    review.name,
    review.review_title,
    review.board,
    review.year,
    statement.case,
    statement.section,
    statement.page,
    statement.kind,
    statement.id,
    statement.text,
    matches.map((it) => it.theme).join('; '),
    matches.map((it) => it.stance).join('; '),
    statement.stance,
    matches.map((it) => `${it.theme}: ${words(it)}`).join('; '),
    [...new Set(rules)].join('; '),
  ].map((it) => harmless(String(it ?? '')));
}

/** A spreadsheet would run what begins so as a formula, and reviews come from strangers. */
function harmless(cell) {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The rows as CSV: RFC 4180, with a byte order mark, without which Excel shows curly quotes wrongly. */
function csvOf(found) {
  const quote = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `\uFEFF${[CSV_HEADER, ...found.map(cellsOf)].map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

/** The rows with tabs between, for pasting into a spreadsheet. */
function tabsOf(found) {
  return [CSV_HEADER, ...found.map(cellsOf)]
    .map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

function download(name, text) {
  const link = el('a', {
    href: URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' })),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Puts text on the clipboard; the older way serves where a browser keeps the newer one from files. */
async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const box = el('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    box.value = text;
    document.body.append(box);
    box.select();
    document.execCommand('copy');
    box.remove();
  }
  sayDone(done);
}

function sayDone(words) {
  const said = el('p', { class: 'said', role: 'status' });
  document.body.append(said);
  said.textContent = words;
  setTimeout(() => said.remove(), 3000);
}

/** The buttons that carry the rows of a view away. */
function exportButtons(name, rows) {
  const button = (words, act) => el('button', { type: 'button', onclick: act }, words);
  return el(
    'div',
    { class: 'actions' },
    button('Download as CSV', () => download(`${name}.csv`, csvOf(rows()))),
    button('Copy rows', () => copy(tabsOf(rows()), `${plural(rows().length, 'row')} copied`)),
    button('Copy link to this view', () => copy(location.href, 'Link copied')),
    button('Print', () => print()),
  );
}
