// What the form asks for, written in the address and read from it. What is as it was from the beginning is left out.

import { form, input, sorter } from './elements.mjs';

/** The query of the address; other words than the form's may take their place. */
export function write(words = input.value.trim()) {
  const asked = new URLSearchParams(new FormData(form));
  asked.set('q', words);
  if (!words) asked.delete('q');
  if (!sorter.selectedIndex) asked.delete('sorter');
  return `${asked}`;
}

// What mail and social media hang on the addresses that they pass on: utm_source, fbclid, igsh. No name of the form looks like that.
const TRACKING = /_|id$|igsh/;

/** Fills the form from an address and gives what it does not know there. */
export function read(query) {
  form.reset();
  const unknown = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const fields = [...form.elements].filter(field => field.name === name);
    const field = fields.find(({ type, value: own, options }) =>
      options ? [...options].some(option => option.value === value) : type !== 'checkbox' || own === value);
    // A box has its value already, and being checked means nothing to the others.
    if (field) Object.assign(field, { value, checked: true });
    else if (fields[0]) value && unknown.push(`${name}=${value}`);
    else if (!TRACKING.test(name)) unknown.push(name);
  }
  return unknown;
}
