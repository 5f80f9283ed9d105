const FACET_TITLES = {
  theme: 'Theme',
  heading: 'Board’s heading',
  stance: 'Stance',
  kind: 'Kind of statement',
  review: 'Review',
  case: 'Case',
  board: 'Board',
  year: 'Year',
  statement: 'Statement',
};

/** A value of a facet in words. */
function valueWords(facet, value) {
  switch (facet) {
    case 'theme':
      return themeTitle(value);
    case 'kind':
      return readable(value);
    case 'review':
      return reviewsByName.get(value)?.label ?? value;
    case 'case':
      return casesByKey.has(value) ? caseLabel(casesByKey.get(value)) : value || '(no case)';
    case 'board':
      return value || '(board not stated)';
    case 'year':
      return value || '(year not stated)';
    default:
      return value;
  }
}

/** The values of each facet, in groups. */
function facetGroups(facet) {
  switch (facet) {
    case 'theme':
      return d3
        .groups(data.pack.themes, (it) => it.group)
        .map(([group, its]) => ({ group, values: its.map((it) => it.id) }));
    case 'heading':
      return [{ values: schemeOf(state.scheme) ? headingsOf(schemeOf(state.scheme)).map((it) => it.title) : [] }];
    case 'stance':
      return [{ values: STANCES.map((it) => it.id) }];
    case 'kind': {
      const held = new Set(data.statements.map(VALUE_OF.kind));
      return [{ values: KINDS.filter((it) => held.has(it)) }];
    }
    default: {
      const held = new Set(data.statements.map(VALUE_OF[facet]));
      return [{ values: ['board', 'year'].includes(facet) ? d3.sort(held) : [...held] }];
    }
  }
}

/** More values than this get a box to find one in. */
const MANY = 12;

function buildFacets() {
  buildSearch(byId('filters'));
  byId('facets').replaceChildren(...FACETS.map(facet), shown());
}

function facet(name) {
  const open = name === 'theme' || name === 'stance';
  return el(
    'details',
    { class: 'facet', id: `facet-${name}`, open: open && wide() },
    el('summary', {}, FACET_TITLES[name], el('span', { class: 'chosen' })),
    name === 'heading' ? schemeChoice() : null,
    el('div', { class: 'options' }, options(name)),
  );
}

function wide() {
  return matchMedia('(min-width: 60rem)').matches;
}

function options(name) {
  const groups = facetGroups(name);
  const many = d3.sum(groups, (it) => it.values.length) > MANY;
  return [
    many
      ? el('input', {
          type: 'search',
          class: 'find',
          placeholder: 'Find',
          'aria-label': `Find in ${FACET_TITLES[name]}`,
          oninput: narrow,
        })
      : null,
    ...groups.map(({ group, values }) =>
      el(
        'div',
        { role: 'group', 'aria-label': group ? `${FACET_TITLES[name]}: ${group}` : FACET_TITLES[name] },
        group ? el('p', { class: 'group', 'aria-hidden': 'true' }, group) : null,
        values.map((it) => option(name, it)),
      ),
    ),
  ];
}

function option(name, value) {
  const sign = name === 'stance' && STANCES.find((it) => it.id === value).sign;
  return el(
    'label',
    { 'data-facet': name, 'data-value': value },
    el('input', { type: 'checkbox', onchange: () => toggle(name, value) }),
    el(
      'span',
      {},
      sign ? [el('span', { class: `sign ${value}`, 'aria-hidden': 'true' }, sign), ' '] : null,
      quoted(valueWords(name, value)),
    ),
    el('span', { class: 'n' }),
  );
}

/** Leaves the options that hold the words of the box. */
function narrow(event) {
  const words = folded(event.target.value.trim());
  for (const label of event.target.parentNode.querySelectorAll('label')) {
    label.hidden = !folded(label.textContent).includes(words);
  }
}

function schemeChoice() {
  return el(
    'p',
    { class: 'scheme' },
    el('label', { for: 'scheme' }, 'Scheme'),
    el(
      'select',
      { id: 'scheme', onchange: (event) => change({ scheme: event.target.value, heading: [], rows: '' }) },
      el('option', { value: '' }, 'none'),
      data.pack.schemes.map((it) => el('option', { value: it.id }, it.title)),
    ),
  );
}

/** Which statements are shown at all. */
function shown() {
  const choice = (value, words) =>
    el(
      'label',
      {},
      el('input', { type: 'radio', name: 'show', value, onchange: () => change({ show: value }) }),
      el('span', {}, words),
    );
  return el(
    'fieldset',
    { class: 'facet show' },
    el('legend', {}, 'Statements shown'),
    choice('with', 'that carry a theme'),
    choice('without', 'that carry none'),
    choice('all', 'all'),
  );
}

/** Puts the state into the boxes, and beside each value how many statements it would give. */
function updateFacets() {
  if (document.activeElement !== byId('q')) {
    byId('q').value = state.q;
  }
  const scheme = byId('scheme');
  if (scheme.value !== state.scheme || scheme.drawn !== state.scheme) {
    scheme.value = state.scheme;
    scheme.drawn = state.scheme;
    byId('facet-heading')
      .querySelector('.options')
      .replaceChildren(...options('heading').filter((it) => it));
  }
  document.querySelectorAll('input[name=show]').forEach((it) => {
    it.checked = it.value === state.show;
  });
  FACETS.forEach(updateFacet);
}

function updateFacet(name) {
  const found = countsOf(name);
  const its = byId(`facet-${name}`);
  const size = state[name].size;
  its.querySelector('.chosen').textContent = size ? `${size} chosen` : '';
  for (const label of its.querySelectorAll('label[data-facet]')) {
    const n = found.get(label.dataset.value) ?? 0;
    label.querySelector('input').checked = state[name].has(label.dataset.value);
    label.querySelector('.n').textContent = count(n);
    label.classList.toggle('none', n === 0);
  }
}

/** How many statements each value of a facet would give. */
function countsOf(name) {
  const counts = new Map();
  const add = (value) => counts.set(value, (counts.get(value) ?? 0) + 1);
  const under = name === 'heading' && schemeOf(state.scheme) ? headingsByTheme(schemeOf(state.scheme)) : new Map();
  for (const { statement, matches } of picked(state, state.view === 'review' ? 'cues' : 'themes', name)) {
    if (name === 'theme' || name === 'stance') {
      const values = matches.map((it) => it[name]);
      new Set(name === 'stance' && values.length === 0 ? [statement.stance] : values).forEach(add);
    } else if (name === 'heading') {
      new Set(matches.flatMap((it) => under.get(it.theme) ?? [])).forEach(add);
    } else {
      add(VALUE_OF[name](statement));
    }
  }
  return counts;
}

/** The titles of the headings that hold a theme, by theme. */
function headingsByTheme(scheme) {
  const titles = new Map();
  for (const heading of headingsOf(scheme)) {
    heading.themes.forEach((it) => titles.set(it, [...(titles.get(it) ?? []), heading.title]));
  }
  return titles;
}
