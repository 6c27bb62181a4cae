// How bytes and requests are told: grouped by what they were for.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from './server.mjs';

// Pagefind's ready-made pages, and its code for languages that have no stemmer: nothing that a query needs.
const PAGEFIND_UI = /^pagefind-(?:component|modular|ui|highlight)|^wasm\.unknown/;

export const kB = bytes => `${(bytes / 1000).toFixed(1)} kB`;
export const sum = numbers => numbers.reduce((total, n) => total + n, 0);

/** Bytes and requests, and how they spread over the kinds of files. */
export function described(sent) {
  const groups = new Map();
  for (const { path, bytes } of sent) {
    const name = kindOf(path);
    const { total = 0, count = 0 } = groups.get(name) ?? {};
    groups.set(name, { total: total + bytes, count: count + 1 });
  }
  const parts = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([name, { total, count }]) => `${name} ${kB(total)}/${count}`);
  return `${kB(sum(sent.map(s => s.bytes)))} i ${sent.length} kall  (${parts.join(', ')})`;
}

// sok/<hash>/t/12.bin → t; a script is the page's code; Pagefind's files by their folder or ending.
export function kindOf(path) {
  const parts = path.split('/').filter(part => part !== '');
  if (parts[0] === 'sok' && parts.length > 2) return parts.length > 3 ? parts[2] : parts[2].replace(/\..*/, '');
  if (parts[0] === 'pagefind') return parts.length > 2 ? parts[1] : parts[1].split('.').at(-1);
  return /\.m?js$/.test(path) ? 'kode' : 'side';
}

/** Not the page itself with its style sheet, which one has before one searches. */
export const isSearch = ({ path }) => kindOf(path) !== 'side';

/** All files that a search may need, as they lie there and as they are sent. */
export async function folderSize(folder) {
  const names = readdirSync(folder, { recursive: true }).filter(name => !PAGEFIND_UI.test(name));
  const files = names.map(name => join(folder, name)).filter(name => statSync(name).isFile());
  let [raw, small] = [0, 0];
  for (const file of files) {
    const bytes = readFileSync(file);
    raw += bytes.length;
    small += (await packed(bytes)).bytes.length;
  }
  return `${kB(raw)} i ${files.length} filer, brotli ${kB(small)}`;
}
