// argv: site folder. What the page may rely on, told as a list of { name, fault } on stdout; an empty fault is none.

import assert from 'node:assert/strict';
import { open, Outdated } from '../../templates/assets/sok/engine.mjs';
import { best } from '../../templates/assets/sok/score.mjs';
import { readShard, STEPS } from '../../templates/assets/sok/shard.mjs';
import { fromDisk, manifestOf } from './disk.mjs';
import { random } from './queries.mjs';

const address = manifestOf(process.argv[2]);
const engine = await open(address, fromDisk);
const titles = async text => {
  const found = await engine.search(text);
  return (await engine.cards(best(found, 20))).map(card => card.title);
};
const same = async (one, other) => assert.deepEqual(await titles(one), await titles(other));
const finds = async (text, ...expected) => assert.deepEqual((await titles(text)).sort(), expected.sort());

const tests = {
  'all words are required': () => finds('lesing bibliotek', 'Lesing i biblioteket'),
  'a word is found by its other forms': () => finds('biblioteker', 'Lesing i biblioteket', 'Bibliotekaren'),
  'nynorsk finds bokmål': () => finds('skuleleiar', 'Skoleleiing'),
  'stop words do not matter': () => same('lesing i et bibliotek', 'lesing bibliotek'),
  'without a document that has all words, any word will do': async () => {
    const found = await engine.search('lesing månelanding matematikk');
    assert.equal(found.any, true);
    assert.equal(found.docs.length, 4);
  },
  'a word that nobody has written finds nothing': async () => {
    const found = await engine.search('månelanding');
    assert.deepEqual([found.docs.length, found.any, found.understood], [0, false, true]);
  },
  'an unknown word beside a prohibited one is no question': async () => assert.equal((await engine.search('månelanding -lesing')).docs.length, 0),
  'the last word may be unfinished': () => finds('mate', 'Matematikk på mellomtrinnet'),
  'the word before it may not': async () => assert.equal((await engine.search('mate mellomtrinn')).any, true),
  'a whole word comes before a longer one': async () => assert.deepEqual(await titles('musikk'), ['Musikk', 'Musikkskolen']),
  'a star finds inflected beginnings': () => same('bibliotekets*', 'bibliotek*'),
  'a star within a word': () => finds('m*tikk', 'Matematikk på mellomtrinnet'),
  'a field': () => finds('sammendrag:lesing', 'Lesing i biblioteket'),
  'prohibited': () => finds('lesing -bibliotek', 'E-post hjem', 'Leseglede'),
  'only prohibited': async () => assert.equal((await engine.search('-lesing')).docs.length, 6),
  'a hyphenated word finds itself, joined or apart': async () => {
    await finds('e-post', 'E-post hjem');
    await finds('epost', 'E-post hjem');
  },
  'an abbreviation in any case': async () => {
    await finds('ppt', 'PPT-tjenesten');
    await finds('PPT', 'PPT-tjenesten');
    await finds('PP-tjeneste PPT', 'PPT-tjenesten');
  },
  'capitals of a whole query': () => same('LESING BIBLIOTEK', 'lesing bibliotek'),
  'letters with and without their marks': () => finds('hábmer', 'PPT-tjenesten'),
  'a colon after no field is punctuation': () => same('tema:lesing', 'tema lesing'),
  'small words alone are not understood': async () => assert.equal((await engine.search('og i')).understood, false),
  'matched terms can be marked': async () => {
    const { terms } = await engine.search('lesing -bibliotek');
    assert.ok(terms.has('lesing') && !terms.has('bibliotek'));
  },

  'nothing a person types throws': async () => {
    const next = random(1);
    const marks = ['+', '-', ':', '^', '~', '*', '"', '\\', ' ', ' ', '<', '(', 'tittel', 'body', 'lesing', 'og', '9', 'ø', '\u0301', '\uD83D', '‑', '/', '\0'];
    for (let i = 0; i < 3000; i++) {
      const text = Array.from({ length: next(9) }, () => marks[next(marks.length)]).join('');
      const { docs, scores } = await engine.search(text);
      assert.ok(docs.every(doc => Number.isFinite(scores[doc])), text);
    }
  },
  'a very long query is cut': async () => assert.ok((await engine.search('lesing '.repeat(5000))).docs.length > 0),

  'a shard that is missing is a fault, and asked for again': async () => {
    let away = true;
    const fetched = [];
    const get = url => {
      fetched.push(url.pathname);
      return away && url.pathname.includes('/t/') ? Promise.resolve({ ok: false, status: 503 }) : fromDisk(url);
    };
    const fresh = await open(address, get);
    await assert.rejects(fresh.search('lesing'));
    away = false;
    assert.ok((await fresh.search('lesing')).docs.length > 0);
    const count = fetched.length;
    await fresh.search('lesing');
    assert.equal(fetched.length, count);
  },
  'an error page in the place of a shard is a fault': async () => {
    const page = new TextEncoder().encode('<!doctype html><title>Ikke funnet</title>'.repeat(20));
    const get = url => url.pathname.includes('/t/') ? Promise.resolve({ ok: true, arrayBuffer: async () => page }) : fromDisk(url);
    const fresh = await open(address, get);
    await assert.rejects(fresh.search('lesing'));
  },
  'half a shard is a fault': async () => {
    const whole = new Uint8Array(await (await fromDisk(new URL('t/0.bin', address))).arrayBuffer());
    readShard(whole, 9, 5);
    for (let length = 0; length < whole.length; length++) assert.throws(() => readShard(whole.slice(0, length), 9, 5), `${length}`);
  },
  'a missing manifest is a fault': () => assert.rejects(open(new URL('other.json', new URL('../missing/', address)), fromDisk)),
  'files of another version are refused': async () => {
    for (const key of ['version', 'analyser']) {
      const get = async url => ({ ok: true, json: async () => ({ ...await (await fromDisk(url)).json(), [key]: 99 }) });
      await assert.rejects(open(address, get), Outdated);
    }
  },
  'the root leads from the manifest to the site': () => assert.equal(engine.root.href, new URL('../../', address).href),
  'no step of the log scale lies near a half, so that every browser rounds it alike': () => {
    assert.equal(STEPS[112], 1000);
    STEPS.forEach((_, b) => {
      const exact = 1000 * 2 ** ((b - 112) / 16);
      assert.ok(b % 16 === 0 || Math.abs(exact - Math.floor(exact) - 0.5) > 1e-6);
    });
  },
};

const results = [];
for (const [name, test] of Object.entries(tests)) {
  const fault = await Promise.resolve().then(test).then(() => '', error => String(error.stack));
  results.push({ name, fault });
}
process.stdout.write(JSON.stringify(results));
