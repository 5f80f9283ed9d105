/** The view that says how to read the others. */
function renderGuide() {
  if (byId('guide').childElementCount > 0) {
    return;
  }
  byId('guide').append(
    el('h2', {}, 'How to read it'),
    el(
      'p',
      {},
      'Two sets of results stand side by side: A, and B. It shows where each theme is recorded on either side and in which words. It describes what reviews say. It scores no family or board and predicts nothing, and a difference tells no cause.',
    ),
    el(
      'dl',
      { class: 'terms' },
      term(
        'Share',
        'What part of a side’s own reviews, cases or statements carries the theme. Shares compare fairly where one side has more reviews than the other; numbers alone do not.',
      ),
      term(
        'Difference',
        'B’s share of its reviews less A’s, in points of a hundred: 75% against 50% is +25. It is counted over reviews, since long reviews have more statements.',
      ),
      term(
        'Chance',
        'With few reviews one more or less makes much of the share. Boards also choose what to review, and write in their own style.',
      ),
      term('Review, case', 'Carries a theme where one of its statements does, or where a case rule found it.'),
      term('Stance', 'What the statement does with its theme.', stanceTerms()),
      term(
        'What changed',
        'Shown where both sides hold reviews of the same name, such as one folder tagged by two sets of rules: the tags that only one side has, and those with another stance. A statement is the same where its section and words are.',
      ),
      term(
        'Decisions',
        'All numbers count what the rules say. What people decided about tags stands in each side’s own report.',
      ),
    ),
    el('h2', {}, 'What is compared'),
    ...data.sides.map((it, side) =>
      el(
        'p',
        {},
        sideBadge(side),
        ' ',
        quoted(it.name),
        `: ${plural(it.reviews, 'review')}, ${plural(it.cases, 'case')}, ${plural(it.statements, 'statement')}. Rules: `,
        quoted(`${it.pack.name} ${it.pack.version}, released ${it.pack.released}`),
        '. Digest ',
        el('code', {}, it.pack.digest),
      ),
    ),
    ...software(data.libraries),
  );
}
