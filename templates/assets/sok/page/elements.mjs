// The parts of the search page that its script reads and writes.

export const main = document.querySelector('[data-sok]');
export const form = main.querySelector('form');
export const { q: input, sorter } = form.elements;
export const [heading, status, notice, named, results, list, more, none, panel, tray, chosenCount, closer, saver] =
  'overskrift status melding sider resultat treff flere tomt filtre valgte antall vis ned'.split(' ').map(name => main.querySelector(`[data-sok-${name}]`));

/** The groups of filters: { node, name, boxes }. */
export const groups = [...main.querySelectorAll('[data-sok-filter]')].map(node => ({ node, name: node.dataset.sokFilter, boxes: [...node.querySelectorAll('input')] }));
