// Text to the terms of the index, step for step as src/Catalogue/Search/Analysis does it; a test keeps the two in step.
// Word lists and folded letters come with the manifest.

export const VERSION = 2;

const LONGEST = 64;
const LETTER = '[\u00AD\u200B-\u200D0-9A-Za-zÀ-ÖØ-öø-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF]';
const CONNECTOR = '[-/\u2010\u2011]';
const WORD = new RegExp(`${LETTER}+(?:${CONNECTOR}${LETTER}+)*`, 'g');
const BETWEEN = new RegExp(CONNECTOR);
const NO_PATTERN = new RegExp(`(?!${LETTER}|\\*)[^]`, 'g');
const SKIPPED = /[\u00AD\u200B-\u200D]/g;
const MAIN = longestFirst(
  'a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ers ets et het ast ert erte s');
const OTHER = longestFirst('leg eleg ig eig lig elig els lov elov slov hetslov');
const FOLDED = longestFirst('er ern ar');

/** The key that terms are sorted and looked up by: språk, sprak and spraak share theirs, and a beginning's key begins the word's. */
export const key = term => term.replace(/aa|ae|oe|[æøåáčđŋšŧž]/g, m => 'aoaacdnstz'['æøåáčđŋšŧž'.indexOf(m)] ?? m[0]);

function longestFirst(suffixes) {
  return suffixes.split(' ').sort((a, b) => b.length - a.length);
}

// Suffixes are sought after the first consonant that follows a vowel, and never in the first three letters.
function cutAt(word) {
  const head = /^[^aeiouyæåø]*[aeiouyæåø]+[^]/.exec(word);
  return head ? Math.max(3, head[0].length) : word.length;
}

const ending = (word, suffixes, start) => suffixes.find(s => word.length - s.length >= start && word.endsWith(s)) ?? '';

/** The Snowball stem of a lower-case Norwegian word. */
export function snowball(word) {
  const start = cutAt(word);
  const suffix = ending(word, MAIN, start);
  let cut = suffix.length;
  if (suffix === 's') cut = /(?:[bcdfghjlmnoprtvyz]|[^aeiouyæåø]k)s$/.test(word) ? 1 : 0;
  else if (suffix === 'ert' || suffix === 'erte') cut -= 2;
  word = word.slice(0, word.length - cut);
  if (word.length - 2 >= start && /[dv]t$/.test(word)) word = word.slice(0, -1);
  return word.slice(0, word.length - ending(word, OTHER, start).length);
}

// Beyond Snowball: lærer and lærar, ferdighet and ferdigheit are one word.
function foldStem(stem) {
  if (stem.length >= 7 && stem.endsWith('heit')) {
    stem = stem.slice(0, -4);
    return stem.slice(0, stem.length - ending(stem, OTHER, cutAt(stem)).length);
  }
  return stem.slice(0, stem.length - ending(stem, FOLDED, 3).length);
}

/** An analyser with the manifest's stop words, folded letters and stems that count as one. */
export function analyser({ stop, fold, same }) {
  const stops = new Set(stop.split(' '));
  const pairs = new Map(fold.match(/../g).map(([from, to]) => [from, to]));

  // Only letters that every browser's tables know.
  const lower = c => {
    const l = /[\0-\u052F\u1E00-\u1EFF]/.test(c) ? c.toLowerCase() : c;
    return l.length === 1 ? l : c;
  };
  const foldAll = text => text.replace(SKIPPED, '').replace(/[^]/g, c => pairs.get(lower(c)) ?? lower(c));
  const term = (form, verbatim) => {
    if (stops.has(form)) return null;
    if (verbatim) return form;
    const stem = foldStem(snowball(form));
    return Object.hasOwn(same, stem) ? same[stem] : stem;
  };

  function part(text, composite) {
    const raw = text.replace(SKIPPED, '');
    const form = foldAll(text).slice(0, LONGEST);
    const digits = /[0-9]/.test(form);
    const capitals = /^.{2,5}$/.test(raw) && [...raw].every(c => lower(c) !== c);
    const verbatim = digits || capitals || /[áčđŋšŧž]/.test(form);
    // A single letter in a composite word ("e-post") is no word of its own; the joined form holds it.
    return { raw, form, verbatim, counts: form.length > 1 || digits || (form !== '' && !composite) };
  }

  /** The words of a text: where each stands, its parts as forms and terms, and the term of the parts joined. */
  function* words(text) {
    for (const match of text.matchAll(WORD)) {
      const pieces = match[0].split(BETWEEN);
      const parts = pieces.map(piece => part(piece, pieces.length > 1)).filter(p => p.form !== '');
      const joinable = parts.length > 1 && !parts.some(p => p.verbatim || (p.form.length > 1 && stops.has(p.form)));
      yield {
        start: match.index,
        end: match.index + match[0].length,
        parts: parts.filter(p => p.counts).map(p => ({ ...p, term: term(p.form, p.verbatim) })).filter(p => p.term !== null),
        joined: joinable ? term(parts.map(p => p.form).join('').slice(0, LONGEST), false) : null,
      };
    }
  }

  /** The terms of a text, in order. */
  function terms(text) {
    return [...words(text.normalize('NFC'))]
      .flatMap(word => [...word.parts.map(p => p.term), word.joined])
      .filter(t => t !== null);
  }

  /** A word with wildcards as it has to look to fit terms: folded letters and * only. */
  const pattern = text => foldAll(text.replace(NO_PATTERN, ''));

  return { words, terms, pattern };
}
