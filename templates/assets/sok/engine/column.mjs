// Reads the files that filters and sorting need; src/Catalogue/Search/FacetColumn.cs and FacetFiles.cs say how they are written.

import { bitsOf, check, reader } from './shard.mjs';

const NO_LENGTHS = 15;

/** The documents of each value of a facet, as runs: first, one after the last, first, one after the last … */
export function readColumn(bytes, count) {
  const { number, name, byte, place } = reader(bytes);
  const heads = Array.from({ length: number() }, () => [name(), number(), byte()]);
  const { rice, end } = bitsOf(bytes, place() * 8);
  const column = new Map(heads.map(([value, runs, parameters]) => {
    const lengths = parameters >> 4;
    check(runs <= count);
    const places = new Uint32Array(2 * runs);
    let at = 0;
    for (let i = 0; i < 2 * runs; i++) places[i] = at += i % 2 === 0 ? rice(parameters & 15) : lengths === NO_LENGTHS ? 1 : rice(lengths) + 1;
    check(at <= count);
    return [value, places];
  }));
  end();
  return column;
}

/** Every document's place in an order of them all: by title, or in the table that can be downloaded. */
export function readPlaces(bytes, count) {
  const { bits, end } = bitsOf(bytes, 0);
  const width = 32 - Math.clz32(count - 1);
  const places = Uint32Array.from({ length: count }, () => bits(width));
  end();
  return places;
}
