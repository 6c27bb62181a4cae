// Which ids are taken, as far as the small lists that they stand in have been fetched.

import { listOf } from '../parse.mjs';
import { data, form } from './elements.mjs';

/** The ids that have been looked up, and whether each is taken; lookUp asks for those of the answers. */
export function knownIds() {
  const root = new URL(form.dataset.rot, location.href);
  const lists = [];
  const taken = new Map();

  // A list that does not arrive says nothing.
  const fetchList = number => fetch(new URL(`${data.ider}${number}.txt`, root)).then(answer => answer.ok && answer.text(), () => false);

  async function ask(id) {
    const number = listOf(id, data.lister);
    const list = await (lists[number] ??= fetchList(number));
    if (id && list) taken.set(id, list.split('\n').includes(id));
  }

  function lookUp({ id, folder, values }) {
    const others = data.tiltak.filter(({ target }) => target === 'Tiltak').flatMap(({ key }) => values[key]);
    return Promise.all([id, folder, ...others].map(ask));
  }

  return { taken, lookUp };
}
