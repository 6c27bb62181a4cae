// argv: site folder. Reads every column of an index back and tells, as JSON on stdout, which paths each value has, the order of titles,
// and what is wrong with how broken files are met and with the filters, which are held against plain sets.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readColumn, readPlaces } from '../../templates/assets/sok/engine/column.mjs';
import { narrow, yearsOf } from '../../templates/assets/sok/engine/facets.mjs';
import { manifestOf, openSite } from './disk.mjs';
import { random } from './queries.mjs';

const site = process.argv[2];
const folder = fileURLToPath(new URL('f/', manifestOf(site)));
const { refs } = await openSite(site);
const count = refs.length;
const bytesOf = name => new Uint8Array(readFileSync(`${folder}${name}.bin`));
const names = readdirSync(folder).map(file => file.replace('.bin', '')).filter(name => name !== 'tittel' && name !== 'rad');
const columns = new Map(names.map(name => [name, readColumn(bytesOf(name), count)]));
const places = readPlaces(bytesOf('tittel'), count);
const rows = readPlaces(bytesOf('rad'), count);

const docsOf = runs => Array.from({ length: runs.length / 2 }, (_, i) => [runs[2 * i], runs[2 * i + 1]])
  .flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
const plain = new Map([...columns].map(([name, column]) => [name, new Map([...column].map(([value, runs]) => [value, new Set(docsOf(runs))]))]));
const all = refs.map((_, doc) => doc);
const next = random(20260301);
const some = list => list.filter(() => next(3) === 0);

const tests = {
  'half a file is a fault': () => {
    for (const name of names) {
      const whole = bytesOf(name);
      for (let length = 0; length < whole.length; length++) assert.throws(() => readColumn(whole.slice(0, length), count), `${name} ${length}`);
    }
    const whole = bytesOf('tittel');
    for (let length = 0; length < whole.length; length++) assert.throws(() => readPlaces(whole.slice(0, length), count), `tittel ${length}`);
  },
  'a longer file is a fault': () => {
    for (const name of names) assert.throws(() => readColumn(Uint8Array.of(...bytesOf(name), 0), count), name);
    assert.throws(() => readPlaces(Uint8Array.of(...bytesOf('tittel'), 0), count));
  },
  'an error page is a fault': () => {
    const page = new TextEncoder().encode('<!doctype html><title>Ikke funnet</title>'.repeat(20));
    assert.throws(() => readColumn(page, count));
    assert.throws(() => readPlaces(page, count));
  },
  'the column of another, larger catalogue is a fault': () => assert.throws(() => readColumn(bytesOf(names[0]), Math.floor(count / 2))),
  'filters are any within a group and all between groups, and every count leaves its own group out': () => {
    for (let round = 0; round < 200; round++) {
      const found = next(4) === 0 ? undefined : some(all);
      const chosen = some(names).map(name => [name, some([...columns.get(name).keys()])]).filter(([, values]) => values.length > 0);
      const fits = (doc, group) => chosen.every(([name, values]) => name === group || values.some(value => plain.get(name).get(value).has(doc)));
      const narrowed = narrow(count, found, chosen.map(([name, values]) => [name, values.map(value => columns.get(name).get(value))]));
      assert.deepEqual(narrowed.docs, (found ?? all).filter(doc => fits(doc)));
      for (const name of names) {
        const left = narrowed.counts(name, columns.get(name));
        for (const [value, docs] of plain.get(name)) assert.equal(left(value), (found ?? all).filter(doc => docs.has(doc) && fits(doc, name)).length);
        assert.equal(left('finnes ikke'), 0);
      }
    }
  },
  'years are those of the column': () => {
    const years = yearsOf(columns.get('ar'), count);
    for (const doc of all) assert.equal(plain.get('ar').get(`${years[doc]}`)?.has(doc) ?? years[doc] === 0, true);
  },
  'each document has a row of its own': () => {
    assert.deepEqual([...rows].sort((a, b) => a - b), all);
  },
};

const faults = [];
for (const [name, test] of Object.entries(tests)) {
  try {
    test();
  } catch (error) {
    faults.push(`${name}\n${error.stack}`);
  }
}
process.stdout.write(JSON.stringify({
  columns: Object.fromEntries([...plain].map(([name, values]) => [name, Object.fromEntries([...values].map(([value, docs]) => [value, [...docs].map(doc => refs[doc])]))])),
  titles: refs.map((ref, doc) => [places[doc], ref]).sort(([a], [b]) => a - b).map(([, ref]) => ref),
  rows: refs.map((ref, doc) => [rows[doc], ref]).sort(([a], [b]) => a - b).map(([, ref]) => ref),
  numbered: refs,
  tests: Object.keys(tests).length,
  faults,
}));
