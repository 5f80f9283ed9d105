/** A box that sets what the state holds of a name; choices are [value, words]. */
function choice(name, label, choices) {
  return el(
    'label',
    {},
    label,
    ' ',
    el(
      'select',
      {
        id: `choose-${name}`,
        onchange: (event) => {
          change({ [name]: event.target.value });
          byId(`choose-${name}`).focus();
        },
      },
      choices.map(([value, words]) => el('option', { value, selected: state[name] === value }, words)),
    ),
  );
}
