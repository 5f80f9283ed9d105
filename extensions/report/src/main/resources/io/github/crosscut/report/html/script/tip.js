/**
 * The tip beside marked words: the theme, the stance, and the rule in plain English. It is shown on hover, on focus and on a tap;
 * the pointer may rest on it, and Escape takes it away.
 */
function buildTip() {
  const tip = byId('tip');
  const markIn = (event) => (event.target instanceof Element ? event.target.closest('mark') : null);
  const show = (event) => {
    const mark = markIn(event);
    if (mark?.reasons) {
      clearTimeout(tip.leaving);
      showTip(mark);
    }
  };
  const leave = (event) => {
    if (markIn(event) || event.target === tip) {
      tip.leaving = setTimeout(hideTip, 150);
    }
  };
  for (const name of ['pointerover', 'focusin', 'click']) {
    document.addEventListener(name, show);
  }
  document.addEventListener('pointerout', leave);
  document.addEventListener('focusout', leave);
  tip.addEventListener('pointerenter', () => clearTimeout(tip.leaving));
  tip.addEventListener('pointerleave', () => {
    tip.leaving = setTimeout(hideTip, 150);
  });
  document.addEventListener('keydown', (event) => {
    const mark = markIn(event);
    if (event.key === 'Escape') {
      hideTip();
    } else if (mark && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      showTip(mark);
    }
  });
  addEventListener('scroll', () => tip.of && placeTip(tip), { passive: true, capture: true });
}

function hideTip() {
  const tip = byId('tip');
  tip.hidden = true;
  tip.of?.removeAttribute('aria-describedby');
  tip.of = null;
}

function showTip(mark) {
  const tip = byId('tip');
  if (tip.of === mark) {
    return;
  }
  hideTip();
  tip.of = mark;
  mark.setAttribute('aria-describedby', 'tip');
  tip.replaceChildren(...d3.groups(mark.reasons, (it) => it.match).map(([match, its]) => reason(match, its)));
  tip.hidden = false;
  placeTip(tip);
}

function reason(match, its) {
  return el(
    'div',
    { class: 'reason' },
    el(
      'p',
      { class: 'head' },
      el('strong', {}, quoted(themeTitle(match.theme))),
      ' ',
      stanceLabel(match.stance),
      ' ',
      el('span', { class: 'grade' }, GRADES[match.grade]),
    ),
    [...new Set(its.map((it) => it.rule))].map((number) =>
      ruleLines(ruleOf(number), wordsOf(match, number, its[0].text)),
    ),
  );
}

/** All words that a rule rests on, which may be more than those pointed at. */
function wordsOf(match, number, text) {
  return [
    ...new Set(match.words.filter(([, , rule]) => rule === number).map(([start, end]) => text.slice(start, end))),
  ];
}

function ruleLines(rule, words) {
  const sentence = ruleSentence(rule);
  return [
    el('p', {}, 'Rule: ', el('em', {}, ruleTitle(rule.name)), ', by ', quoted(words.map((it) => `“${it}”`).join(', '))),
    sentence ? el('p', { class: 'sentence' }, 'Looks for: ', sentence) : null,
  ];
}

/** Below the words, or above them where there is no room. */
function placeTip(tip) {
  const gap = 8;
  const [words] = tip.of.getClientRects();
  if (!words) {
    hideTip();
    return;
  }
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(gap, Math.min(words.left, innerWidth - width - gap));
  const below = words.bottom + gap;
  tip.style.left = `${left}px`;
  tip.style.top = `${below + height > innerHeight && words.top > height + gap ? words.top - height - gap : below}px`;
}
