// Two to four tiltak beside each other: what differs first, then what is alike, then their texts under the same headings.

import { amounts } from './amounts.mjs';
import { element, scrolling } from './elements.mjs';
import { text } from './texts.mjs';

/** The nodes that show some tiltak beside each other. */
export function comparison(tiltak) {
  const columns = tiltak.map(one => new Map([...amounts(one).map(([name, value]) => [name, [value]]), ...one.facts]));
  const names = [...new Set(columns.flatMap(column => [...column.keys()]))];
  const [differing, alike] = [false, true].map(same => names.filter(name => isAlike(name, columns) === same));
  return [
    ...tiltak.length > 1 ? [table('ulikt', differing), table('likt', alike)].filter(Boolean) : [table('fakta', names)],
    ...sections(tiltak),
  ];

  function table(caption, rows) {
    if (!rows[0]) return undefined;
    const heads = tiltak.map(({ title, url, lang }) => element('th', [element('a', [title], { href: url, lang })], { scope: 'col' }));
    const summary = element('tr', [element('th', [text('sammendrag')], { scope: 'row' }), ...tiltak.map(one => cell(one, [one.summary], one.lang))]);
    return scrolling(text(caption), element('table', [
      element('caption', [text(caption)]),
      element('thead', [element('tr', [element('td', []), ...heads])]),
      element('tbody', [
        ...caption === 'likt' ? [] : [summary],
        ...rows.map(name => element('tr', [element('th', [name], { scope: 'row' }), ...tiltak.map((one, at) => cell(one, columns[at].get(name)))])),
      ]),
    ], { className: 'ds-table matrise' }));
  }
}

// On a narrow page each cell stands on a line of its own, under the name of its tiltak.
function cell({ title }, content, lang) {
  const node = element('td', content?.map(part => part.cloneNode?.(true) ?? part) ?? [element('span', [text('ikke-oppgitt')], { className: 'merknad' })], { lang });
  node.dataset.kol = title;
  return node;
}

const words = nodes => nodes?.map(node => node.textContent ?? node).join(' ').trim();
const isAlike = (name, columns) => columns.every(column => words(column.get(name)) === words(columns[0].get(name)));

function sections(tiltak) {
  const headings = [...new Set(tiltak.flatMap(one => one.sections.map(([heading]) => heading)))];
  return headings.map(heading => element('section', [
    element('h2', [heading], { className: 'ds-heading' }),
    element('div', tiltak.map(({ title, lang, sections }) => element('div', [
      element('h3', [title], { lang }),
      ...sections.filter(([name]) => name === heading).flatMap(([, nodes]) => nodes),
      ...sections.some(([name]) => name === heading) ? [] : [element('p', [text('ikke-omtalt')], { className: 'merknad' })],
    ], { className: 'prosa', lang })), { className: 'ved-siden-av' }),
  ], { className: 'avsnitt' }));
}
