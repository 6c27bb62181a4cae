// Pagefind over the pages of a built site.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';

const PLACES = 10;

/** Indexes the pages of tiltak alone, their main part, with the Norwegian stemmer: it does not know that nb is Norwegian. */
export async function indexWithPagefind(site, outputPath = join(site, 'pagefind')) {
  const { index } = await createIndex({ forceLanguage: 'no', rootSelector: 'main' });
  const { errors, page_count: pages } = await index.addDirectory({ path: site, glob: 'tiltak/*/index.html' });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  await index.writeFiles({ outputPath });
  await close();
  return pages;
}

/** Asks Pagefind's own code in Node, which needs no more than a fetch that reads from disk. */
export async function pagefindOf(site) {
  await indexWithPagefind(site);
  const address = pathToFileURL(join(site, 'pagefind/')).href;
  globalThis.fetch = async url => new Response(await readFile(new URL(new URL(url).pathname, 'file:///')));
  const pagefind = await import(`${address}pagefind.js`);
  await pagefind.options({ basePath: address, baseUrl: '/' });
  await pagefind.init('no');
  return async text => {
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, PLACES).map(result => result.data()));
    return { ids: pages.map(({ url }) => url.split('/').at(-2)), labelled: false };
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await indexWithPagefind(process.argv[2]);
