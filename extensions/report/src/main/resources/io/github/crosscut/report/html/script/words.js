/** The stances in their order, each with a sign, so that none is told by its colour alone. */
const STANCES = [
  { id: 'concern', sign: '!', means: 'something was wrong, weak, missing or missed' },
  { id: 'strength', sign: '✓', means: 'something was done well or worked' },
  { id: 'expectation', sign: '→', means: 'what should, must or will be done' },
  { id: 'neutral', sign: '–', means: 'description or background' },
];

const KINDS = [
  'good-practice',
  'learning',
  'finding',
  'recommendation',
  'lesson',
  'action',
  'impact',
  'theme',
  'background',
  'narrative',
];

const GRADES = { named: 'called by its name', defined: 'its definition is met', suggested: 'a cue, to review' };

/** A number as people write it. */
function count(number) {
  return number.toLocaleString('en-GB');
}

function plural(number, one, many = `${one}s`) {
  return `${count(number)} ${number === 1 ? one : many}`;
}

function percent(share) {
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(100 * share)}%`;
}

/** "nobody-asked-the-child" as "Nobody asked the child". */
function readable(id) {
  return capital(id.replace(/[-_]/g, ' '));
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same for words that differ in case or in the shape of quotes, dashes and blanks only. Keeps every offset. */
function folded(text) {
  return text
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/[\u00A0\u202F\t\n]/g, ' ')
    .replace(/\p{Lu}/gu, lowered);
}

/** A letter by itself: some grow in lower case, and offsets would no longer hold. */
function lowered(letter) {
  const low = letter.toLowerCase();
  return low.length === letter.length ? low : letter;
}

/** The words sought, each a word or a phrase in quotes. */
function soughtIn(query) {
  return [...folded(query).matchAll(/"([^"]+)"|([^\s"]+)/g)].map((it) => (it[1] ?? it[2]).trim()).filter((it) => it);
}

/** Whether a statement holds all the words that are sought. */
function holdsAll(statement, sought) {
  if (sought.length === 0) {
    return true;
  }
  statement.folded ??= folded(statement.text);
  return sought.every((it) => statement.folded.includes(it));
}

function stanceLabel(id) {
  const { sign } = STANCES.find((it) => it.id === id);
  return el('span', { class: `stance ${id}` }, el('span', { 'aria-hidden': 'true' }, sign), ` ${id}`);
}
