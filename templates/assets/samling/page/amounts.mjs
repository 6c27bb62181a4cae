// What the interface for programs says of a tiltak's money, as rows of a table.

import { kroner, text } from './texts.mjs';

const KINDS = ['meldt', 'innstilt', 'tildelt'];
const PARTS = ['eier', 'uh', 'totalt'];

/** The amounts that are stated: [label, words]; and what it is for each participant, where both are stated. */
export function amounts({ data }) {
  const stated = KINDS.flatMap(kind => PARTS.map(part => [`${kind}-${part}`, data[`${kind}_${part}`]])).filter(([, value]) => value != null);
  const { meldt_totalt: whole, deltakere: people } = data;
  return [
    ...stated.map(([name, value]) => [text(name), kroner(value)]),
    ...whole && people ? [[text('per-deltaker'), kroner(Math.round(whole / people))]] : [],
  ];
}
