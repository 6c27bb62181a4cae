// What a reader's browser fetches and how long it works, in a real Chromium: the search page as it is, and Pagefind's own code.

import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const PATIENCE = 120_000;
const QUIET = 700;
const ROUNDS = 9;
const STATUS = '[data-sok-status]';

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });

/** A fresh profile, nothing cached, and a page in it. */
export async function fresh(browser) {
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  page.on('pageerror', error => console.error(`  feil i siden: ${error.message}`));
  return { page, close: () => context.close() };
}

/** Opens the search page, with a query or without, and waits until it has answered. */
export async function openSearch(page, address, query) {
  await page.goto(`${address}/sok/${query ? `?${new URLSearchParams({ q: query })}` : ''}`);
  if (query) await answered(page);
  else await settled(page);
}

/** Asks the next query in the page that is open. */
export async function askNext(page, query) {
  await page.locator(STATUS).evaluate(node => node.textContent = '');
  await page.locator('[data-sok] input[name=q]').fill(query);
  await page.locator('[data-sok] input[name=q]').press('Enter');
  await answered(page);
}

// The status line speaks when there is an answer, and may say before that the page is still at it.
async function answered(page) {
  await page.waitForFunction(status => /^(?!Søker …)./.test(document.querySelector(status)?.textContent.trim()), STATUS);
  await settled(page);
}

// What the page fetches on its own account must have come too.
async function settled(page) {
  let asked = true;
  const note = () => asked = true;
  page.on('request', note);
  while (asked) {
    asked = false;
    await page.waitForTimeout(QUIET);
  }
  page.off('request', note);
}

/** The number of hits that the page tells. */
export const hitsOf = async page => parseInt((await page.locator(STATUS).textContent()).replace(/\s/g, ''), 10) || 0;

/** Opens everything on the search page that can be opened, the filters among it. */
export async function openAllFilters(page) {
  const folded = page.locator('[data-sok] details:not([open]) > summary');
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    const before = left;
    await folded.first().click();
    await page.waitForTimeout(100);
    if (await folded.count() >= before) break;
  }
  await settled(page);
}

/**
 * Milliseconds for a query whose files are all at hand, medians of some rounds: the engine's search, the score alone where the
 * engine tells its clauses, and the whole page from submit to the first hit in the list.
 */
export async function timeSearch(page, address, manifest, query) {
  await page.goto(`${address}/tom`);
  const engine = await page.evaluate(async ({ manifest, query, rounds }) => {
    const [{ open }, { score }] = await Promise.all([import('/_motor/search.mjs'), import('/_motor/score.mjs')]);
    const searcher = await open(new URL(manifest, location.href));
    const median = times => times.sort((a, b) => a - b)[times.length >> 1];
    const time = async work => {
      const times = [];
      for (let i = 0; i < rounds; i++) {
        const start = performance.now();
        await work();
        times.push(performance.now() - start);
      }
      return median(times);
    };
    const found = await searcher.search(query);
    return {
      hits: found.docs.length,
      search: await time(() => searcher.search(query)),
      score: found.clauses && await time(() => score(searcher.view, found.clauses)),
    };
  }, { manifest, query, rounds: ROUNDS });

  await openSearch(page, address, query);
  const shown = await page.evaluate(async rounds => {
    const [input, list] = ['input[name=q]', '[data-sok-treff]'].map(name => document.querySelector(`[data-sok] ${name}`));
    const times = [];
    for (let i = 0; i < rounds; i++) {
      list.replaceChildren();
      const start = performance.now();
      input.form.requestSubmit();
      await new Promise(resolve => new MutationObserver((_, watcher) => {
        if (list.children.length > 0) resolve(watcher.disconnect());
      }).observe(list, { childList: true }));
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[rounds >> 1];
  }, ROUNDS);
  return { ...engine, shown };
}

/** Starts Pagefind in an empty page and asks it one query, with its ten best results loaded; the next query is asked in the same page. */
export async function askPagefind(page, address, query) {
  if (!page.url().startsWith(`${address}/tom`)) await page.goto(`${address}/tom`);
  return page.evaluate(async query => {
    globalThis.pagefind ??= await import('/pagefind/pagefind.js');
    const { results } = await globalThis.pagefind.search(query);
    await Promise.all(results.slice(0, 10).map(result => result.data()));
    return results.length;
  }, query);
}

/** Milliseconds for a query whose files Pagefind has at hand, the median of some rounds. */
export async function timePagefind(page, address, query) {
  await askPagefind(page, address, query);
  return page.evaluate(async ({ query, rounds }) => {
    const times = [];
    for (let i = 0; i < rounds; i++) {
      const start = performance.now();
      await globalThis.pagefind.search(query);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[rounds >> 1];
  }, { query, rounds: ROUNDS });
}
