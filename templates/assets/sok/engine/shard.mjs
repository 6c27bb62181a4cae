// Reads one file of postings; src/Catalogue/Search/Shard.cs says how it is written.

const text = new TextDecoder();
/** A host's error page or half a file must not become a wrong answer. */
export function check(isWhole) {
  if (!isWhole) throw new Error('broken file');
}

/** Thousandths of a weight for each log byte: sixteen steps an octave, 112 stands for 1. */
export const STEPS = [...Array(256).keys()].map(b => Math.floor(1000 * 2 ** ((b - 112) / 16) + 0.5));

/** The parameter of the Rice code for gaps between df documents out of count. */
function riceParameter(count, df) {
  let k = 0;
  for (let mean = 0.69 * count / df; mean >= 2; mean /= 2) k++;
  return k;
}

/** Reads numbers, bytes and front-coded names one after the other, never beyond the end. */
export function reader(bytes) {
  let at = 0;
  let name = '';
  const byte = () => {
    check(at < bytes.length);
    return bytes[at++];
  };
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const low = byte();
      value |= (low & 127) << shift;
      if (low < 128) return value >>> 0;
    }
  };
  return {
    byte,
    number,
    name: () => {
      const shared = number();
      const length = number();
      return name = name.slice(0, shared) + text.decode(bytes.subarray(at, at += length));
    },
    place: () => at,
    end: () => check(at === bytes.length),
  };
}

/** Reads bits, from the lowest of each byte upwards, and Rice codes from a place on. Beyond the end there are zeros, and at last a fault. */
export function bitsOf(bytes, position) {
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
  return { bits, rice, end: () => check(position + 7 >> 3 === bytes.length) };
}

/** A shard's terms, in order: term → { lists, cuts }: per field { docs, weights } or undefined, and the places where a compound is cut. */
export function readShard(bytes, count, fields) {
  const read = reader(bytes);
  const heads = [];
  for (let left = read.number(); left > 0; left--) {
    const name = read.name();
    const mask = read.byte();
    const cuts = Array.from({ length: mask >> 5 }, read.byte);
    check(mask < 128 && cuts.every((cut, i) => cut > (cuts[i - 1] ?? 0) && cut < name.length));
    const lists = Array(fields);
    for (let field = 0; field < fields; field++) {
      if (mask >> field & 1) {
        const df = read.number();
        check(df <= count);
        const low = STEPS[read.byte()];
        lists[field] = { df, low, high: df > 1 ? STEPS[read.byte()] : low };
      }
    }
    heads.push([name, lists, cuts]);
  }

  const { bits, rice, end } = bitsOf(bytes, read.place() * 8);
  const readList = ({ df, low, high }) => {
    const k = riceParameter(count, df);
    const docs = new Int32Array(df);
    const weights = new Float64Array(df);
    for (let i = 0, last = -1; i < df; i++) {
      docs[i] = last += rice(k) + 1;
      const level = df > 1 ? bits(4) : 0;
      weights[i] = (low + Math.floor((2 * level * (high - low) + 15) / 30)) / 1000;
    }
    return { docs, weights };
  };
  const terms = new Map(heads.map(([term, lists, cuts]) => [term, { lists: lists.map(head => head && readList(head)), cuts }]));
  end();
  return terms;
}
