// What the form asks for, written in the address and read from it. What is as it was from the beginning is left out.

import { form } from './elements.mjs';

/** The query of the address; other words than the form's may take their place. */
export function write(words = form.elements.q.value.trim()) {
  const asked = new URLSearchParams(new FormData(form));
  asked.set('q', words);
  if (!words) asked.delete('q');
  if (form.elements.sorter.selectedIndex === 0) asked.delete('sorter');
  return `${asked}`;
}

// What mail and social media hang on the addresses that they pass on.
const TRACKING = /^(utm_\w+|\w*clid|gbraid|wbraid|mc_[ce]id|igshid?|mkt_tok|_ga|_gl|_hs\w+|li_fat_id|si|ref)$/i;

/** Fills the form from an address and gives what it does not know there. */
export function read(query) {
  form.reset();
  const unknown = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const fields = [...form.elements].filter(field => field.name === name);
    const field = fields.find(({ type, value: own, options }) =>
      options ? [...options].some(option => option.value === value) : type !== 'checkbox' || own === value);
    if (field?.type === 'checkbox') field.checked = true;
    else if (field) field.value = value;
    else if ((value || fields.length === 0) && !TRACKING.test(name)) unknown.push(fields.length > 0 ? `${name}=${value}` : name);
  }
  return unknown;
}
