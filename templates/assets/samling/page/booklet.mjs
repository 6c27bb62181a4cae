// Some tiltak as one document for a meeting: a front, what is in it, a table of them all, and each on its own.

import { amounts } from './amounts.mjs';
import { element, scrolling } from './elements.mjs';
import { kroner, text } from './texts.mjs';

// What a meeting needs of the text; the rest stands on the page of the tiltak.
const ESSENTIAL = /^(Bakgrunn|Mål|Slik gjør vi det|Erfaringer)/;

/** The nodes of the document. */
export const booklet = tiltak => [front(tiltak), overview(tiltak), ...tiltak.map(chapter)];

function front(tiltak) {
  const day = new Date().toLocaleDateString('nb', { dateStyle: 'long' });
  return element('section', [
    element('p', [text('laget', day, tiltak.length)], { className: 'ingress' }),
    element('h2', [text('innhold')], { className: 'ds-heading' }),
    element('ol', tiltak.map(({ id, title, lang }) => element('li', [element('a', [title], { href: `#${id}`, lang })]))),
  ], { className: 'prosa' });
}

function overview(tiltak) {
  const columns = [
    ['tiltak', ({ title, id, lang }) => element('a', [title], { href: `#${id}`, lang })],
    ['eiere', one => one.data.eiere?.concat(one.data.private_eiere).join(', ')],
    ['partner', one => one.data.uh?.join(', ')],
    ['ar', one => one.data.alle_ar?.join(', ')],
    ['meldt', one => one.data.meldt_totalt == null ? undefined : kroner(one.data.meldt_totalt)],
    ['tildelt', one => one.data.tildelt_totalt == null ? undefined : kroner(one.data.tildelt_totalt)],
  ];
  return scrolling(text('oversikt'), element('table', [
    element('caption', [text('oversikt')]),
    element('thead', [element('tr', columns.map(([name]) => element('th', [text(name)], { scope: 'col' })))]),
    element('tbody', tiltak.map(one => element('tr', columns.map(([name, value], at) => {
      const node = element(at ? 'td' : 'th', [value(one) || text('ikke-oppgitt')], { scope: at ? undefined : 'row' });
      node.dataset.kol = text(name);
      return node;
    })))),
  ], { className: 'ds-table matrise' }));
}

function chapter({ id, title, url, lang, summary, facts, notes, sections, source, ...one }) {
  const rows = [...amounts(one).map(([name, value]) => [name, [value]]), ...facts];
  const table = element('table', [
    element('caption', [text('fakta')], { className: 'ds-sr-only' }),
    element('tbody', rows.map(([name, value]) => element('tr', [element('th', [name], { scope: 'row' }), element('td', value)]))),
  ], { className: 'fakta' });
  return element('article', [
    element('h2', [title], { className: 'ds-heading', id, lang }),
    element('p', [summary], { className: 'ingress', lang }),
    table,
    ...notes[0] ? [element('div', notes, { className: 'merknader' })] : [],
    element('div', sections.filter(([heading]) => ESSENTIAL.test(heading)).flatMap(([heading, nodes]) => [element('h3', [heading]), ...nodes]), { className: 'prosa', lang }),
    element('p', [...source.flatMap(line => [line, ' ']), element('a', [url], { href: url })], { className: 'merknad' }),
  ], { className: 'kapittel stabel' });
}
