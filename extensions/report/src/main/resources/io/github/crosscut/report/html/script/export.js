/**
 * The columns of statements.csv, as far as the page holds them: whatever the filters leave of a statement's themes, its row is
 * the one that stands there.
 */
const CSV_COLUMNS = {
  review: (it) => it.review.name,
  case: (it) => it.case,
  section: (it) => it.section,
  kind: (it) => it.kind,
  statement_id: (it) => it.id,
  statement: (it) => it.text,
  themes: (it) => listOf(it.themes.map((match) => match.theme)),
  stance: (it) => it.stance,
  theme_stances: (it) => listOf(it.themes.map((match) => match.stance)),
  evidence: (it) => listOf(it.themes.map((match) => evidenceOf(it, match))),
  rules: (it) => listOf(rulesOf(it.themes)),
  review_cues: (it) => listOf(it.cues.map((match) => evidenceOf(it, match))),
  error: (it) => it.error,
  board: (it) => it.review.board,
  year: (it) => it.review.year,
  review_type: (it) => it.review.review_type,
  review_date: (it) => it.review.review_date,
  review_title: (it) => it.review.review_title,
  page: (it) => it.page,
};

const CSV_HEADER = Object.keys(CSV_COLUMNS);

function listOf(items) {
  return items.join('; ');
}

/** The words behind a theme, each place once. */
function evidenceOf({ text }, { theme, words }) {
  const places = new Map(words.map(([start, end]) => [`${start}-${end}`, text.slice(start, end)]));
  return `${theme}: ${[...places.values()].join(' | ')}`;
}

/** The names of the rules behind matches, sorted as Java sorts them: by their UTF-16 units. */
function rulesOf(matches) {
  return [...new Set(matches.flatMap((match) => match.words.map(([, , rule]) => ruleOf(rule).name)))].sort();
}

function cellsOf({ statement }) {
  return Object.values(CSV_COLUMNS).map((cell) => harmless(String(cell(statement) ?? '')));
}

/** A spreadsheet would run what begins so as a formula, and reviews come from strangers. The signs are those of CsvTable. */
function harmless(cell) {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
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

/** Says what was done, in a place that was there before: of one that comes with its words nothing is read out. */
function sayDone(words) {
  const said = byId('said');
  clearTimeout(said.leaving);
  said.textContent = words;
  said.leaving = setTimeout(() => said.replaceChildren(), 3000);
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
