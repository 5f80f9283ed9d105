/**
 * An element. Children are elements or text; text of reviews and packs only ever becomes text. An attribute that is
 * null or false is left out; one that begins with "on" is a listener.
 */
function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : value);
    }
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** Words of a review. Marks of direction in them turn nothing around them. */
function quoted(text) {
  return el('bdi', {}, text);
}

/** Something that may be too wide for the page, which the keyboard can scroll too. */
function scrolling(name, wide) {
  return el('div', { class: 'scroll', role: 'region', 'aria-label': name, tabindex: 0 }, wide);
}

function byId(id) {
  return document.getElementById(id);
}

/**
 * Makes many things one stop of the Tab key: the arrow keys lead from one to the next. "place" gives where a thing stands as
 * [row, column].
 */
function oneStop(container, selector, place) {
  const all = [...container.querySelectorAll(selector)];
  all.forEach((it, index) => it.setAttribute('tabindex', index === 0 ? 0 : -1));
  container.onkeydown = (event) => {
    const from = event.target.closest(selector);
    const to = from && nextByKey(all, from, event.key, place);
    if (to) {
      event.preventDefault();
      from.setAttribute('tabindex', -1);
      to.setAttribute('tabindex', 0);
      to.focus();
    }
  };
}

function nextByKey(all, from, key, place) {
  const [row, column] = place(from);
  const distance = {
    ArrowRight: ([r, c]) => (r === row && c > column ? c - column : Infinity),
    ArrowLeft: ([r, c]) => (r === row && c < column ? column - c : Infinity),
    ArrowDown: ([r, c]) => (r > row ? (r - row) * 1e4 + Math.abs(c - column) : Infinity),
    ArrowUp: ([r, c]) => (r < row ? (row - r) * 1e4 + Math.abs(c - column) : Infinity),
    Home: ([r, c]) => (r === row ? c : Infinity),
    End: ([r, c]) => (r === row ? 1e4 - c : Infinity),
  }[key];
  const next = distance && d3.least(all, (it) => distance(place(it)));
  return next && distance(place(next)) < Infinity ? next : null;
}
