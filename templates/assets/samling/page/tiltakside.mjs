// A tiltak as its own page and the interface for programs tell it.

// What may come along with the words of a text: neither links nor pictures, and nothing that acts.
const SHOWN = ['lang', 'class', 'tabindex', 'role', 'aria-label', 'scope'];
const ACTING = 'script, style, link, img, picture, svg, iframe, object, form';

/**
 * Reads { id, url, title, lang, summary, facts, notes, sections, source, data }; facts and sections are [name, nodes]. Undefined where there is no such tiltak.
 * One that has moved is read where it is now.
 */
export async function read(id, root) {
  const url = new URL(`tiltak/${id}/`, root);
  const [html, data] = await Promise.all([ask(url, 'text'), ask(new URL(`api/v1/tiltak/${id}.json`, root), 'json')]);
  if (!html) return undefined;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const moved = page.querySelector('meta[http-equiv=refresh]')?.content.match(/([^/]+)\/$/)?.[1];
  if (moved) return moved === id ? undefined : read(moved, root);
  for (const link of page.querySelectorAll('main a[href]')) link.href = new URL(link.getAttribute('href'), url);
  const heading = page.querySelector('h1');
  heading.querySelector('.slag')?.remove();
  return {
    id, url: url.href, data: data || {},
    title: heading.textContent.trim(),
    lang: page.querySelector('article').lang,
    summary: page.querySelector('.ingress').textContent,
    facts: [...page.querySelectorAll('.fakta tr')].map(({ cells: [name, value] }) => [name.textContent, [...value.childNodes]]),
    notes: [...page.querySelectorAll('main .ds-alert')].flatMap(alert => [...alert.children]).map(bare).map(lowered),
    sections: sectionsOf(page.querySelectorAll('main .prosa > *')).map(([heading, nodes]) => [heading, nodes.map(lowered)]),
    source: [...page.querySelectorAll('.kilde p')].map(line => line.textContent),
  };
}

const ask = (address, kind) => fetch(address).then(answer => answer.ok && answer[kind]()).catch(() => false);

/** The nodes of a tiltak's text, heading by heading: [heading, nodes]. */
export function sectionsOf(nodes) {
  const sections = [];
  for (const node of nodes) {
    if (node.localName === 'h2') sections.push([node.textContent, []]);
    else sections.at(-1)?.[1].push(bare(node));
  }
  return sections;
}

// Under a heading of its own the text's headings are a level lower.
function lowered(node) {
  const [, level] = /^h([2-5])$/.exec(node.localName) ?? [];
  if (!level) return node;
  const lower = document.createElement(`h${Number(level) + 1}`);
  lower.append(...node.childNodes);
  return lower;
}

function bare(node) {
  for (const acting of node.querySelectorAll(ACTING)) acting.remove();
  for (const element of [node, ...node.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) if (!SHOWN.includes(name)) element.removeAttribute(name);
  }
  return node.matches(ACTING) ? '' : node;
}
