// Another tiltak as the pattern of a new one: what it was about, and its text to read beside the fields.

import { data, fields, form, part } from '../page/elements.mjs';
import { text } from '../page/texts.mjs';
import { isSlug } from '../parse.mjs';
import { sectionsOf } from '../../samling/page/tiltakside.mjs';

const MAX_PATTERNS = 4;

/**
 * Shows the texts of some tiltak beside the fields, the first of them first, and gives { patterns, answers } to begin with: each pattern with its
 * title and page, and what they were about together. Undefined where there is no such tiltak.
 */
export async function patternsOf(ids) {
  const patterns = (await Promise.all(ids.filter(isSlug).slice(0, MAX_PATTERNS).map(patternOf))).filter(Boolean);
  for (const { title, sections } of patterns.toReversed()) for (const [key, nodes] of sections) show(key, title, nodes);
  return patterns[0] && { patterns, answers: patterns.map(({ answers }) => answers).reduce(together) };
}

async function patternOf(id) {
  const page = new URL(`tiltak/${id}/`, new URL(form.dataset.rot, location.href));
  const [start, html] = await Promise.all([ask(new URL('utgangspunkt.json', page), 'json'), ask(page, 'text')]);
  if (!start) return undefined;
  const { tittel: title, sammendrag, svar: answers } = start;
  const content = new DOMParser().parseFromString(html || '', 'text/html').querySelector('main .prosa');
  const sections = sectionsOf(content?.children ?? []).map(([heading, nodes]) => [keyOf(heading), nodes]);
  return { title, page: page.href, answers, sections: [['sammendrag', [sammendrag]], ...sections] };
}

// What is chosen, listed or written on lines, each once.
const together = (one, other) => Object.fromEntries(Object.keys(one).map(key => [key, Array.isArray(one[key])
  ? [...new Map([...one[key], ...other[key]].map(item => [JSON.stringify(item), item])).values()]
  : [...new Set([one[key], other[key]].flatMap(text => text.split('\n')).filter(Boolean))].join('\n')]));

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
