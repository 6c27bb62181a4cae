// What the form asks for, written in the address and read from it. What is as it was from the beginning is left out.

/** The query of the address, empty when nothing is asked for. */
export function write(form) {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const said = value.trim();
    if (said && !(name === 'sorter' && said === form.elements.sorter[0].value)) asked.append(name, said);
  }
  return `${asked}`;
}

/** Fills the form from an address and gives what it does not know there. */
export function read(form, query) {
  form.reset();
  const unknown = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (!value) continue;
    const fields = [...form.elements].filter(field => field.name === name);
    const field = fields.find(({ type, value: own, options }) =>
      options ? [...options].some(option => option.value === value) : type !== 'checkbox' || own === value);
    if (!field) unknown.push(fields.length > 0 ? `${name}=${value}` : name);
    else if (field.type === 'checkbox') field.checked = true;
    else field.value = value;
  }
  return [...new Set(unknown)];
}
