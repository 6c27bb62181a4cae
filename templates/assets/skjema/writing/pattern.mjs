// Another tiltak as the pattern of a new one: what it was about, and its text to read beside the fields.

import { data, fields, form, part } from '../page/elements.mjs';
import { text } from '../page/texts.mjs';
import { isSlug } from '../parse.mjs';
import { sectionsOf } from '../../samling/page/tiltakside.mjs';

/** Shows the text of a tiltak beside the fields, and gives { title, page, answers } to begin with; undefined where there is no such tiltak. */
export async function patternOf(id) {
  if (!isSlug(id)) return undefined;
  const page = new URL(`tiltak/${id}/`, new URL(form.dataset.rot, location.href));
  const [start, html] = await Promise.all([ask(new URL('utgangspunkt.json', page), 'json'), ask(page, 'text')]);
  if (!start) return undefined;
  const { tittel: title, sammendrag, svar: answers } = start;
  show('sammendrag', title, [sammendrag]);
  const content = new DOMParser().parseFromString(html || '', 'text/html').querySelector('main .prosa');
  for (const [heading, nodes] of sectionsOf(content?.children ?? [])) show(keyOf(heading), title, nodes);
  return { title, page: page.href, answers };
}

const ask = (address, kind) => fetch(address).then(answer => answer.ok && answer[kind]()).catch(() => false);

// A heading that the form does not have stands with the last that it has.
function keyOf(heading) {
  const [name] = Object.entries(data.overskrifter).find(([, title]) => title === heading) ?? Object.entries(data.overskrifter).at(-1);
  return `tekst-${name}`;
}

function show(key, title, nodes) {
  const [folded, summary, prose] = ['details', 'summary', 'div'].map(name => document.createElement(name));
  folded.className = 'ds-details';
  folded.open = true;
  summary.textContent = text('lest', title);
  prose.className = 'prosa';
  prose.append(...nodes);
  folded.append(summary, prose);
  part('field="description"', fields.get(key)).after(folded);
}
