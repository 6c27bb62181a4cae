// Generated tiltak in packages, as files of content/pakker, among the real ones.

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inflected, lexicon, placeName, random, smallWord, zipf } from './words.mjs';

const NYNORSK = 0.15;
const LARGEST_PACKAGE = 8;
const TOPIC_WORDS = 400;
const HEADINGS = ['Bakgrunn og behov', 'Mål', 'Slik gjør vi det', 'Kollektive prosesser', 'Bruk av midlene', 'Forankring i plan'];
const SECTORS = ['barnehage', 'grunnskole', 'sfo', 'ppt'];
const PHASES = ['analyse', 'planlegging', 'gjennomforing'];
const OLD_SCHEMES = ['regional', 'desentralisert', 'kompetanseloftet'];
const LETTERS = { æ: 'ae', ø: 'o', å: 'a' };

const capital = text => text[0].toUpperCase() + text.slice(1);
const slug = text => text.replace(/[æøå]/g, letter => LETTERS[letter]).replace(/[^a-z0-9]+/g, '-');
const kroner = amount => String(amount).replace(/\B(?=(\d{3})+$)/g, ' ');

/** Copies the content, and adds generated tiltak until there are as many as asked for. Gives { common, queries } to search for. */
export function writeCorpus(from, to, count) {
  cpSync(from, to, { recursive: true });
  const real = readdirSync(join(to, 'pakker'), { recursive: true }).filter(name => name.endsWith('.md') && !name.endsWith('pakke.md')).length;
  const registers = readRegisters(from);
  const next = random(2026);
  const words = lexicon(next);
  const topics = Object.fromEntries(registers.themes.map(id => [id, Array.from({ length: TOPIC_WORDS }, () => words[100 + zipf(next, words.length - 100)])]));
  const context = { words, topics, registers, next };
  for (let made = real, number = 0; made < count; number++) {
    const size = Math.min(1 + next(LARGEST_PACKAGE), count - made);
    writePackage(to, number, size, context);
    made += size;
  }
  return asked(words);
}

function readRegisters(content) {
  const yaml = name => parse(readFileSync(join(content, name), 'utf8'));
  const ids = folder => readdirSync(join(content, folder)).map(name => name.replace(/\.md$/, '')).sort();
  const kommuner = yaml('kommuner.yml').kommuner.map(({ nr, navn }) => ({ nr, navn }));
  const regionOf = new Map(ids('regioner').flatMap(id => {
    const [, head] = readFileSync(join(content, 'regioner', `${id}.md`), 'utf8').split(/^---$/m);
    return parse(head).kommuner.filter(member => member.medlemskap === 'sikkert').map(member => [member.kommune, id]);
  }));
  return { kommuner, regionOf, themes: ids('temaer'), uh: ids('uh'), groups: yaml('malgrupper.yml').malgrupper.map(({ id }) => id) };
}

function writePackage(to, number, size, { words, topics, registers, next }) {
  const some = (list, most) => [...new Set(Array.from({ length: 1 + next(most) }, () => list[zipf(next, list.length)]))];
  const year = 2019 + next(8);
  const scheme = year === 2026 ? 'kollektiv' : OLD_SCHEMES[next(year === 2019 ? 2 : 3)];
  const owners = some(registers.kommuner, 3);
  const regions = new Set(owners.map(({ navn }) => registers.regionOf.get(navn)));
  const region = regions.size === 1 ? [...regions][0] : undefined;
  const folder = join(to, 'pakker', `prove-${year}-${String(number).padStart(5, '0')}`);
  const uh = some(registers.uh, 2);
  const sums = { eier: 0, uh: 0 };
  mkdirSync(folder);

  for (let i = 1; i <= size; i++) {
    const themes = some(registers.themes, 3);
    const writer = textWriter({ words, topic: topics[themes[0]], owner: owners[0].navn, year, nynorsk: next(1000) < 1000 * NYNORSK, next });
    const [eier, andel] = [1000 * (10 + next(400)), 1000 * (10 + next(600))];
    sums.eier += eier;
    sums.uh += andel;
    const title = capital(writer.words(5 + next(4)));
    writeFileSync(join(folder, `prove-${String(number).padStart(5, '0')}-${i}-${slug(title.toLowerCase()).slice(0, 30).replace(/-$/, '')}.md`), file({
      tittel: title, sammendrag: writer.sentences(2), nr: i, status: 'meldt', ...writer.nynorsk ? { sprak: 'nn' } : {}, sektor: some(SECTORS, 2),
      fase: [PHASES[next(3)]], varighet: [`H${year}`, `V${year + 1}`], malgruppe: some(registers.groups, 3), tema: themes,
      stikkord: Array.from({ length: 3 }, () => writer.words(1)), meldt_eier: eier, meldt_uh: andel, meldt_totalt: eier + andel,
      kilde: 'Prøvetekst til måling av søket.', godkjent_dato: '2026-11-20', godkjent_av: 'Redaksjonen for katalogen',
    }, writer.body(eier, andel)));
  }

  const writer = textWriter({ words, topic: words, owner: owners[0].navn, year, nynorsk: false, next });
  writeFileSync(join(folder, 'pakke.md'), file({
    tittel: `Behovsmelding ${year}, prøve ${number}`, skjema: year === 2026 ? '2026-kollektiv' : '2024-lokal', status: 'meldt', ar: year, ordning: scheme,
    ...region ? { region } : {}, eiere: owners.map(({ nr }) => nr), uh, sektor: ['grunnskole'], antall_tiltak: size,
    [`sum_${scheme}_eier`]: sums.eier, [`sum_${scheme}_uh`]: sums.uh, [`sum_${scheme}_totalt`]: sums.eier + sums.uh, medbestemmelse: 'ja',
    ...region ? {} : { avvik: [{ felt: 'region', grunn: 'Prøveteksten er ikke fra noen region i registeret.' }] },
    kilde: 'Prøvetekst til måling av søket.',
  }, `${writer.sentences(4)}\n`));
}

// Sentences of a tiltak: small words between words of the whole language and of the topic.
function textWriter({ words, topic, owner, year, nynorsk, next }) {
  const content = () => inflected(next(3) === 0 ? topic[zipf(next, topic.length)] : words[zipf(next, words.length)], nynorsk, next);
  const odd = () => [owner, `${next(5) + 1}.–${next(5) + 6}. trinn`, `${year}–${year + 1 - 2000}`, placeName(next), 'PPT', 'SFO', 'LK20', `${2 + next(60)}`][next(8)];
  const word = () => next(40) === 0 ? odd() : next(20) < 9 ? smallWord(nynorsk, next) : content();
  const sentence = () => `${capital(Array.from({ length: 8 + next(11) }, word).join(' '))}.`;
  const sentences = count => Array.from({ length: count }, sentence).join(' ');
  const plain = count => Array.from({ length: count }, (_, i) => i % 3 === 2 ? smallWord(nynorsk, next) : content()).join(' ');
  const body = (eier, uh) => HEADINGS.map((heading, i) => {
    const money = i === 4 ? ` Det er meldt ${kroner(eier)} kroner til eier og ${kroner(uh)} kroner til UH.` : '';
    return `## ${heading}\n\n${sentences(2 + next(3))}${money}\n\n${sentences(1 + next(4))}\n`;
  }).join('\n');
  return { words: plain, sentences, body, nynorsk };
}

const file = (fields, body) => `---\n${Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}---\n\n${body}`;

// Nouns by how common they are: the two that most documents have, and pairs that a good many have both of.
function asked(words) {
  const nouns = words.filter(({ kind }) => kind === 'noun').map(({ base }) => base);
  return { common: `${nouns[4]} ${nouns[7]}`, pairs: [[40, 55], [47, 62], [52, 71], [60, 44], [66, 58]].map(([a, b]) => `${nouns[a]} ${nouns[b]}`) };
}
