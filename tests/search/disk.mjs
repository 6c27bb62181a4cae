// The engine over files on disk: a fetch for it, the manifest's address, and every document's reference.

import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { open } from '../../templates/assets/sok/engine/search.mjs';

/** The documents with the highest scores, ties in the order they were found. */
export const best = ({ docs, scores }, limit) => docs.toSorted((a, b) => scores[b] - scores[a]).slice(0, limit);

/** The script that few queries need. */
export const spelling = () => import('../../templates/assets/sok/ord/ord.mjs');

export async function fromDisk(url) {
  try {
    const bytes = await readFile(url);
    return { ok: true, status: 200, json: async () => JSON.parse(bytes), arrayBuffer: async () => bytes };
  } catch {
    return { ok: false, status: 404 };
  }
}

export function manifestOf(site) {
  const [folder] = readdirSync(join(site, 'sok'), { withFileTypes: true }).filter(entry => entry.isDirectory());
  return pathToFileURL(join(site, 'sok', folder.name, 'manifest.json'));
}

export async function openSite(site) {
  const address = manifestOf(site);
  const engine = await open(address, spelling, fromDisk);
  const { docs } = JSON.parse(readFileSync(address));
  const cards = await engine.cards(Array.from({ length: docs }, (_, doc) => doc));
  return { engine, refs: cards.map(card => card.path) };
}
