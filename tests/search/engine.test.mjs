// argv: site folder. What the page may rely on, told as a list of { name, fault } on stdout; an empty fault is none.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { open, Outdated } from '../../templates/assets/sok/engine/search.mjs';
import { corrections, notes } from '../../templates/assets/sok/svar/notes.mjs';
import { plain } from '../../templates/assets/sok/engine/query.mjs';
import { nearest } from '../../templates/assets/sok/svar/nearest.mjs';
import { ask, told } from '../../templates/assets/sok/svar/svar.mjs';
import { reader, readShard, STEPS } from '../../templates/assets/sok/engine/shard.mjs';
import { distance, readWords } from '../../templates/assets/sok/ord/ord.mjs';
import { best, fromDisk, manifestOf, spelling } from './disk.mjs';
import { random } from './queries.mjs';

const address = manifestOf(process.argv[2]);
const engine = await open(address, spelling, fromDisk);
const titles = async text => {
  const found = await engine.search(text);
  return (await engine.cards(best(found, 20))).map(card => card.title);
};
// The page's words, from its template.
const page = readFileSync(new URL('../../templates/sok.sbn-html', import.meta.url), 'utf8');
const text = (name, ...about) =>
  about.reduce((words, part, i) => words.replace(`$${i + 1}`, () => part), new RegExp(`<p class="${name}">(.*)</p>`).exec(page)[1]);
const named = async (query, ...expected) => assert.deepEqual((await ask(engine, query, text)).pages.map(page => page.path), expected, query);
const element = (name, content, properties) => ({ name, content, ...properties });
const reasons = async query => {
  const found = await ask(engine, query, text);
  const { cards } = await told(await engine.cards(best(found, 20)), found, { searcher: engine, text, element, size: 10 });
  return Object.fromEntries(cards.map(({ title, why = 'merket' }) => [title, why]));
};
const same = async (one, other) => assert.deepEqual(await titles(one), await titles(other));
const first = async (text, expected) => assert.equal((await titles(text))[0], expected);
const finds = async (text, ...expected) => assert.deepEqual((await titles(text)).sort(), expected.sort());

const tests = {
  'what has all the words comes first, and where that is little the rest follows, which is said': async () => {
    await first('lesing bibliotek', 'Lesing i biblioteket');
    await finds('lesing bibliotek', 'Lesing i biblioteket', 'Bibliotekaren', 'E-post hjem', 'Leseglede');
    const found = await engine.search('lesing bibliotek');
    assert.deepEqual([found.whole, found.any], [1, false]);
    assert.deepEqual(notes(found, text).map(note => note.text), ['1 tiltak har alle ordene og står først. Etter dem kommer de som har noen av ordene.']);
  },
  'words with a plus are required': () => finds('+lesing +bibliotek', 'Lesing i biblioteket'),
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
  'only prohibited': async () => assert.equal((await engine.search('-lesing')).docs.length, 15),
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
  'a query is read as far as any person would type': async () => {
    assert.equal(plain('~'.repeat(30_000) + 'a').length, 2048);
    await same(`lesing bibliotek ${' '.repeat(3000)} matematikk`, 'lesing bibliotek');
  },
  'small words alone are not understood': async () => assert.equal((await engine.search('og i')).understood, false),
  'matched terms can be marked': async () => {
    const { terms } = await engine.search('lesing -bibliotek');
    assert.ok(terms.has('lesing') && !terms.has('bibliotek'));
  },

  'a word without its marks finds the word with them': async () => {
    for (const text of ['sprak', 'spraak', 'SPRÅK', 'Suorta', 'Evenassi', 'evenášši', 'larere', 'laerere']) await finds(text, 'Språk i Suortá');
    for (const text of ['habmer', 'Habmer']) await finds(text, 'PPT-tjenesten');
    await finds('skolefravar', 'Skolefravær');
  },
  'the word as it is written comes first, its other spelling below': async () => {
    assert.deepEqual(await titles('bø'), ['Skolefravær', 'Hybel']);
    assert.deepEqual(await titles('bo'), ['Hybel', 'Skolefravær']);
    assert.deepEqual(await titles('boe'), ['Hybel', 'Skolefravær']);
  },
  'a prohibited word is that word alone': () => finds('rektor -bo', 'Skolefravær', 'Språk i Suortá', 'Skolefritidsordning', 'Skoleleiing'),
  'an unfinished word may lack its marks': () => finds('språ', 'Språk i Suortá').then(() => finds('spra', 'Språk i Suortá')),

  'a range of trinn finds all that it touches': async () => {
    for (const text of ['6. trinn', '4.–8. trinn', 'Trinn 5-6 regning', 'mellomtrinn', '+6. trinn']) await finds(text, 'Matematikk på mellomtrinnet');
    await finds('matematikk -6. trinn');
  },
  'a kind of school finds the trinn that it has': async () => {
    for (const text of ['barneskole', 'Barneskolen', 'barneskular', 'MELLOMTRINN', 'mellomtrinnet', 'barne- og ungdomsskoler']) {
      await finds(text, 'Matematikk på mellomtrinnet', ...text.includes('ungdoms') ? ['Musikkskolen'] : []);
    }
    const schools = ['ungdomsskole', 'ungdomsskolene', 'ungdomsskulen', 'ungdomskole', 'UNGDOMSSKOLEN'];
    for (const text of [...schools, '9. trinn', '8.–10. trinn', 'ungdomstrinnet']) {
      await finds(text, 'Musikkskolen');
    }
  },

  'an abbreviation finds what it stands for': () => finds('sfo', 'Skolefritidsordning'),
  'a word that nobody has written finds its synonyms, two-way ones first': async () => {
    assert.equal((await titles('leselyst'))[0], 'Leseglede');
    await finds('leselyst', 'Leseglede', 'Lesing i biblioteket', 'Bibliotekaren');
  },
  'a one-way synonym does not lead back': () => finds('bibliotek', 'Lesing i biblioteket', 'Bibliotekaren'),
  'a synonym of several words needs them all': () => finds('rekom', 'Rekom', 'Regional ordning'),
  'several words side by side have synonyms together': async () => {
    await finds('regional ordning', 'Regional ordning', 'Rekom');
    await first('regional ordning', 'Regional ordning');
    await finds('ordning', 'Regional ordning', 'Ordning i klassen');
  },
  'words that belong together may stand apart when no document has them all': async () => {
    const found = await engine.search('regional ordning matematikk');
    assert.deepEqual([found.any, found.docs.length], [true, 4]);
  },
  'two letters stand for more only in capitals, and are never sought for it': async () => {
    await finds('KL', 'Rekom', 'Ordning i klassen');
    await finds('kl', 'Rekom');
    await finds('kompetanseløftet', 'Ordning i klassen');
  },
  'a word that is asked for with a plus stands for itself': () => finds('+rekom', 'Rekom'),
  'words between quotation marks are all required': async () => {
    assert.equal((await engine.search('"lesing i månelandinga" bibliotek')).docs.length, 0);
    await finds('"lesing i biblioteket"', 'Lesing i biblioteket');
    await finds('lesing -"biblioteket hjem"', 'Leseglede');
    for (const quoted of ['“lesing i biblioteket”', '„lesing i biblioteket“', '«lesing i biblioteket»', '»lesing i biblioteket«', '＂lesing i biblioteket＂']) {
      await finds(quoted, 'Lesing i biblioteket');
      assert.equal((await engine.search(`${quoted.replace('biblioteket', 'månelandinga')} bibliotek`)).docs.length, 0);
    }
  },
  'letters in other forms are the letters that they stand for': async () => {
    for (const text of ['ｌｅｓｅｇｌｅｄｅ', 'ﬂere leseglede']) assert.ok((await titles(text)).includes('Leseglede'), text);
  },

  'a misspelt word is searched for as it is written, and said so': async () => {
    const found = await engine.search('Skolefravver rektor');
    assert.deepEqual(found.corrected, [{ from: 'Skolefravver', to: 'skolefravær' }]);
    assert.deepEqual(corrections(found, text).map(note => note.text), ['Ingen tiltak har «Skolefravver». Viser treff for «skolefravær».']);
    await first('Skolefravver rektor', 'Skolefravær');
  },
  'a short word has room for one slip, a long one for two': async () => {
    for (const text of ['musikl', 'muskik', 'msuikk', 'umsikk', 'usikk', 'muusikk']) await first(text, 'Musikk');
    await finds('biblotekkaren', 'Bibliotekaren', 'Lesing i biblioteket');
    assert.equal((await engine.search('meselk')).docs.length, 0);
  },
  'of a chunk of hundreds of words only so many are held against all others': async () =>
    assert.equal((await engine.search('musikl:'.repeat(100))).corrected.length, 32),
  'short words, abbreviations, words with digits and names of kommuner are what they are': async () => {
    for (const text of ['hyb', 'musi9k', 'REKKM', 'Grane hotell']) assert.deepEqual((await engine.search(text)).corrected, [], text);
    assert.deepEqual((await engine.search('grans hotell')).corrected, [{ from: 'grans', to: 'grand' }]);
  },
  'a misspelling that somebody has written too gives a proposal': async () => {
    const found = await engine.search('rekotr ordning');
    assert.deepEqual(found.suggestions, ['rektor ordning']);
    assert.deepEqual(corrections(found, text), [{ text: 'Mente du «rektor ordning»?', query: 'rektor ordning' }]);
    assert.deepEqual((await engine.search('rektor')).suggestions, []);
  },
  'a compound that few have finds those that say its parts too, below': async () => {
    assert.deepEqual(await titles('skolemiljøteam'), ['Skolemiljøteam', 'Team for miljøet i skolen']);
    assert.deepEqual((await engine.search('skolemiljøteam')).corrected, []);
  },
  'a compound that nobody has written is searched for by its parts, and said so': async () => {
    assert.deepEqual((await engine.search('sangkorpset')).corrected, [{ from: 'sangkorpset', to: 'sang korpset' }]);
    await finds('sangkorpset', 'Musikk', 'Musikkskolen');
  },
  'a tilde finds words that are written nearly so': () => finds('mesikk~1', 'Musikk'),
  'the vocabulary is fetched only when a word is rare or unknown': async () => {
    const fetched = [];
    const fresh = await open(address, spelling, url => fetched.push(url.pathname) && fromDisk(url));
    await fresh.search('lesing');
    assert.ok(!fetched.some(path => path.includes('/v/')));
    await fresh.search('lesnig');
    assert.ok(fetched.some(path => path.includes('/v/')));
  },
  'half a vocabulary file, or another file in its place, is a fault': async () => {
    const whole = new Uint8Array(await (await fromDisk(new URL('v/0.bin', address))).arrayBuffer());
    assert.ok(readWords(reader(whole)).some(({ form, level }) => form === 'rektor' && level === 2));
    for (let length = 0; length < whole.length; length++) assert.throws(() => readWords(reader(whole.slice(0, length))), `${length}`);
    assert.throws(() => readWords(reader(new TextEncoder().encode('<!doctype html><title>Ikke funnet</title>'.repeat(20)))));
  },
  'letters left out, put in, exchanged and swapped are a slip each': () => {
    const pairs = [['', 'ab', 2], ['abc', 'abc', 0], ['abc', 'acb', 1], ['abc', 'ab', 1], ['abc', 'abxc', 1], ['abc', 'axc', 1], ['ca', 'abc', 3], ['abcd', 'badc', 2]];
    for (const [one, other, slips] of pairs) assert.deepEqual([distance(one, other), distance(other, one)], [slips, slips]);
  },

  'a word in nearly all documents counts for nothing beside another': async () => {
    const [one, both] = [await engine.search('rektor'), await engine.search('tiltak rektor')];
    assert.deepEqual([...both.docs.map(doc => both.scores[doc])], [...one.docs.map(doc => one.scores[doc])]);
    assert.equal((await engine.search('tiltak')).docs.length, 18);
  },
  'a word without weight is left out beside another': async () => {
    const get = async url => {
      const response = await fromDisk(url);
      return url.pathname.includes('manifest') ? { ...response, json: async () => ({ ...await response.json(), light: 'musikk rektor' }) } : response;
    };
    const fresh = await open(address, spelling, get);
    assert.equal((await fresh.search('rektor lesing')).docs.length, 3);
    assert.equal((await fresh.search('+rektor lesing')).docs.length, 0);
    assert.equal((await fresh.search('rektor')).docs.length, 5);
  },
  'of hits shown together those with the words side by side come first': async () => {
    const cards = [['Lesing for alle', 'God skriving.'], ['Skriving', 'Mer lesing og skriving.'], ['Skriving og lesing', '']].map(([title, summary]) => ({ title, summary }));
    const { phrase } = await engine.search('lesing skriving');
    assert.deepEqual(nearest(cards, phrase, engine.words, 10).map(card => card.title), ['Skriving', 'Lesing for alle', 'Skriving og lesing']);
    assert.equal(nearest(cards, phrase, engine.words, 1)[0], cards[0]);
    assert.deepEqual(nearest(cards, phrase.slice(1), engine.words, 10), cards);
  },
  'a file of the index can be had by others, once': async () => {
    let reads = 0;
    const read = async response => (reads++, response.json());
    assert.deepEqual(await Promise.all([engine.file('k/1.json', read), engine.file('k/1.json', read)]).then(([one, other]) => one === other), true);
    assert.ok(reads <= 1);
  },

  'a hit whose card has none of the words says where they stand': async () => {
    const rektor = await reasons('rektor');
    assert.deepEqual([rektor.Skolefravær, rektor['Skoleleiing']], ['I teksten: rektor.', 'I teksten: rektor.']);
    assert.equal((await reasons('Bø')).Skolefravær, 'Stikkord: Bø.');
    assert.equal((await reasons('miljø')).Skolemiljøteam, 'I sammensatte ord eller som ord for temaet: miljø.');
    const inText = 'I teksten: lesing.';
    assert.deepEqual(await reasons('lesing'), { 'Lesing i biblioteket': 'merket', 'E-post hjem': inText, Leseglede: inText });
  },
  'a hit that has none of the words says which related one it has, as people write it': async () => {
    assert.deepEqual(await reasons('KL'), { Rekom: 'I teksten: KL.', 'Ordning i klassen': 'Beslektet ord: kompetanseløftet.' });
    assert.equal((await reasons('bo')).Skolefravær, 'Beslektet ord: bø.');
    assert.equal((await reasons('leselyst')).Leseglede, 'merket');
    assert.equal((await reasons('rekt')).Hybel, 'Beslektet ord: rektor.');
  },
  'trinn are marked on a card, and told where they stand in the text': async () => {
    assert.equal((await reasons('ungdomsskole')).Musikkskolen, 'I teksten: 9. trinn.');
    assert.equal((await reasons('5.–10. trinn'))['Matematikk på mellomtrinnet'], 'merket');
    const { words } = await ask(engine, '9. trinn', text);
    assert.deepEqual([...words('Nettverk 5.–10. trinn, Rana')].map(({ start, end }) => [start, end]), [[0, 8], [9, 21], [23, 27]]);
  },
  'why a hit is there costs nothing where its card says so': async () => {
    const fetched = [];
    const fresh = await open(address, () => assert.fail('the rare script'), url => fetched.push(url.pathname) && fromDisk(url));
    const found = await ask(fresh, 'rektor', text);
    await told(await fresh.cards(best(found, 10)), found, { searcher: fresh, text, element, size: 10 });
    assert.ok(!fetched.some(path => path.includes('/v/')));
  },
  'a page is named by the names of its register, as they are written or nearly so': async () => {
    for (const text of ['Rana', 'rana', 'RANA', 'Ranas', 'rana kommune', 'rektor i Rana']) await named(text, 'kommuner/rana/', 'regioner/rana/');
    for (const text of ['Andøy', 'andoy', 'andoey', 'ANDØY']) await named(text, 'kommuner/andoy/');
    await named('Raane', 'kommuner/rana/');
    await named('Bø', 'kommuner/bo/');
    for (const text of ['bo', 'timer', 'ran', 'månelanding', '', '+ -']) await named(text);
    await named('INN', 'uh/inn/');
    const { items } = await told([], await ask(engine, 'Raane', text), { searcher: engine, text, element, size: 10 });
    const link = { name: 'a', content: ['Rana'], href: new URL('kommuner/rana/', engine.root) };
    assert.deepEqual(items, [{ name: 'li', content: [link, ' – kommune'] }]);
  },
  'common words name a page in any inflection, places only as they are written': async () => {
    for (const text of ['samisk', 'samiske', 'samiske perspektiv']) await named(text, 'temaer/samisk/');
    await named('time regionale ordningen', 'ordninger/regional/', 'kommuner/time/');
  },
  'the longest name of a query counts, and what says little names a page only by itself': async () => {
    await named('regional ordning i Rana', 'ordninger/regional/', 'kommuner/rana/', 'regioner/rana/');
    for (const [text, ...paths] of [['ordninger', 'ordninger/', 'ordninger/annet/'], ['nye ordninger', 'ordninger/annet/']]) await named(text, ...paths);
    const places = ['kommuner/rana/', 'regioner/rana/', 'kommuner/andoy/', 'kommuner/time/'];
    await named('rana, andøy, time, bø, samisk, regional ordning', 'ordninger/regional/', ...places);
    await named('rana en to tre fire fem seks sju åtte ni ti elleve');
  },
  'a corrected word names the page that it means': async () => {
    await named('lesnig rana', 'kommuner/rana/', 'regioner/rana/', 'temaer/lesing/');
  },
  'the pages of a query cost one small file for each of its words': async () => {
    const fetched = [];
    const fresh = await open(address, spelling, url => fetched.push(url.pathname) && fromDisk(url));
    await ask(fresh, 'lesing rana', text);
    const files = fetched.filter(path => path.includes('/p/'));
    assert.ok(files.length >= 1 && files.length <= 2, files.join());
  },

  'nothing a person types throws': async () => {
    const next = random(1);
    const marks = ['+', '-', ':', '^', '~', '*', '"', '\\', ' ', ' ', '<', '(', 'tittel', 'body', 'lesing', 'og', '9', 'ø', '\u0301', '\uD83D', '‑', '/', '\0'];
    for (let i = 0; i < 3000; i++) {
      const query = Array.from({ length: next(9) }, () => marks[next(marks.length)]).join('');
      const { docs, scores } = await ask(engine, query, text);
      assert.ok(docs.every(doc => Number.isFinite(scores[doc])), query);
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
    const fresh = await open(address, spelling, get);
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
    const fresh = await open(address, spelling, get);
    await assert.rejects(fresh.search('lesing'));
  },
  'half a shard is a fault': async () => {
    const whole = new Uint8Array(await (await fromDisk(new URL('t/0.bin', address))).arrayBuffer());
    readShard(whole, 18, 5);
    for (let length = 0; length < whole.length; length++) assert.throws(() => readShard(whole.slice(0, length), 18, 5), `${length}`);
  },
  'a missing manifest is a fault': () => assert.rejects(open(new URL('other.json', new URL('../missing/', address)), spelling, fromDisk)),
  'files of another version are refused': async () => {
    for (const key of ['version', 'analyser']) {
      const get = async url => ({ ok: true, json: async () => ({ ...await (await fromDisk(url)).json(), [key]: 99 }) });
      await assert.rejects(open(address, spelling, get), Outdated);
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
