// Reads the files that filters and sorting need; src/Catalogue/Search/FacetColumn.cs and FacetFiles.cs say how they are written.

const text = new TextDecoder();
const broken = () => {
  // A host's error page or half a file must not become a wrong answer.
  throw new Error('broken column');
};

// From the lowest bit of each byte upwards; zeros after the end.
function bitsOf(bytes, position) {
  const bit = () => bytes[position >> 3] >> (position++ & 7) & 1;
  const bits = n => {
    let value = 0;
    for (let i = 0; i < n; i++) value |= bit() << i;
    return value;
  };
  const rice = k => {
    let step = 0;
    while (bit()) step++;
    return (step << k) + bits(k);
  };
  return { bits, rice, end: () => position + 7 >> 3 };
}

/** The documents of each value of a facet, as runs: first, one after the last, first, one after the last … */
export function readColumn(bytes, count) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      if (at >= bytes.length) broken();
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };

  const heads = [];
  for (let left = number(); left > 0; left--) {
    const length = number();
    heads.push([text.decode(bytes.subarray(at, at += length)), number(), bytes[at++]]);
  }

  const { rice, end } = bitsOf(bytes, at * 8);
  const column = new Map(heads.map(([value, runs, parameters]) => {
    if (runs > count) broken();
    const places = new Uint32Array(2 * runs);
    let place = 0;
    for (let i = 0; i < places.length; i++) places[i] = place += i % 2 ? rice(parameters >> 4) + 1 : rice(parameters & 15);
    return place > count ? broken() : [value, places];
  }));
  return end() === bytes.length ? column : broken();
}

/** Every document's place in the order of titles. */
export function readPlaces(bytes, count) {
  const width = 32 - Math.clz32(count - 1);
  const { bits, end } = bitsOf(bytes, 0);
  const places = Uint32Array.from({ length: count }, () => bits(width));
  return end() === bytes.length ? places : broken();
}
