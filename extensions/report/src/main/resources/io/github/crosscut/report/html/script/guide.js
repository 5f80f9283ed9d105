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
      'This report shows which themes are recorded in case reviews, in which words, and by which rule each was found. It describes what reviews say. It scores no family and predicts nothing; a theme that is often recorded is not thereby a cause.',
    ),
    el(
      'dl',
      { class: 'terms' },
      term('Statement', 'One point of a review: an item of a list, of a table’s cell, or a sentence.'),
      term('Theme', 'An entry of the codebook below. A statement carries none, one or many.'),
      term(
        'Evidence',
        'The marked words that earned a theme. The rule that found them is shown when you point at them; its name is the reason.',
      ),
      term('Stance', 'What the statement does with its theme.', stanceTerms()),
      term('To review', 'A cue that is too weak to count. It is listed apart, for a person to decide.'),
      term(
        'Case finding',
        'What the statements of one case show together, such as the three factors of the trigger trio in different statements, or a finding that no recommendation of its case answers. It tells what is recorded together, not a risk.',
      ),
      term(
        'Board’s heading',
        'Your board’s own headings over the themes. What no heading holds is shown as “not under this scheme”, never dropped.',
      ),
      term(
        'Numbers',
        'A number counts statements. One statement with two themes counts once for each. Reviews differ in length and style: a large number may only mean a long review.',
      ),
      term(
        'Sending a view',
        'The address of this page holds the filters. Who has the same file sees the same view through the link.',
      ),
    ),
    ...failureList(),
    el('h2', {}, 'Themes'),
    ...d3
      .groups(data.pack.themes, (it) => it.group)
      .map(([group, its]) =>
        el(
          'section',
          {},
          el('h3', {}, quoted(group || 'Themes')),
          el(
            'dl',
            { class: 'terms' },
            its.map((it) => term(quoted(it.title), quoted(it.definition))),
          ),
        ),
      ),
    ...software(data.pack.libraries),
  );
}

/** What could not be read or classified, and why. */
function failureList() {
  if (data.failures.length === 0) {
    return [];
  }
  return [
    el('h2', {}, 'What could not be read'),
    el('p', {}, 'None of this is counted anywhere in this report.'),
    el(
      'ul',
      { class: 'failures' },
      data.failures.map((it) =>
        el(
          'li',
          {},
          quoted(it.file),
          it.statement ? [', statement ', quoted(it.statement)] : null,
          ': ',
          quoted(it.error),
        ),
      ),
    ),
  ];
}
