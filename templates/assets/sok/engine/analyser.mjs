// Text to the terms of the index, step for step as src/Catalogue/Search/Analysis does it; a test keeps the two in step.
// Word lists and folded letters come with the manifest.

export const VERSION = 4;

const LONGEST = 64;
const LETTER = '[\u00AD\u200B-\u200D0-9A-Za-zÀ-ÖØ-öø-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF]';
const CONNECTOR = '[-/\u2010\u2011]';
const WORD = new RegExp(`${LETTER}+(?:${CONNECTOR}${LETTER}+)*`, 'g');
const LETTERS = new RegExp(LETTER);
const BETWEEN = new RegExp(CONNECTOR);
const NO_PATTERN = new RegExp(`(?!${LETTER}|\\*)[^]`, 'g');
const SKIPPED = /[\u00AD\u200B-\u200D]/g;
const MAIN = longestFirst(
  'a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ers ets et het ast ert erte s');
const OTHER = longestFirst('leg eleg ig eig lig elig els lov elov slov hetslov');
const FOLDED = longestFirst('er ern ar');
const GENITIVE = /(?:[bcdfghjlmnoprtvyz]|[^aeiouyæåø]k)s$/;

/** Whether a character stands within words. */
export const isInWord = c => LETTERS.test(c);

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
  if (suffix === 's') cut = GENITIVE.test(word) ? 1 : 0;
  else if (suffix === 'ert' || suffix === 'erte') cut -= 2;
  word = word.slice(0, word.length - cut);
  if (word.length - 2 >= start && /[dv]t$/.test(word)) word = word.slice(0, -1);
  return word.slice(0, word.length - ending(word, OTHER, start).length);
}

/** The stem as we have it. Beyond Snowball: lærer and lærere, elevar and elever, ressurs and ressurser are one word. */
export function stem(form) {
  const word = snowball(form);
  const rest = word.slice(0, word.length - ending(word, FOLDED, 3).length);
  return rest.length > 3 && GENITIVE.test(rest) ? rest.slice(0, -1) : rest;
}

/** An analyser with the manifest's stop words, folded letters, and spellings that count as one. */
export function analyser({ stop, fold, same }) {
  const stops = new Set(stop.split(' '));
  const pairs = new Map(fold.match(/../g).map(([from, to]) => [from, to]));
  const spellings = same.match(/\S+ \S+/g).map(pair => pair.split(' '));

  // Only letters that every browser's tables know.
  const lower = c => {
    const l = /[\0-\u052F\u1E00-\u1EFF]/.test(c) ? c.toLowerCase() : c;
    return l.length === 1 ? l : c;
  };
  const foldAll = text => text.replace(SKIPPED, '').replace(/[^]/g, c => pairs.get(lower(c)) ?? lower(c));
  const term = (form, verbatim) => {
    if (stops.has(form)) return null;
    return verbatim ? form : stem(spellings.reduce((word, [from, to]) => word.replaceAll(from, to), form));
  };

  function piece(text, composite) {
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
      const found = pieces.map(text => piece(text, pieces.length > 1)).filter(p => p.form !== '');
      const joinable = found.length > 1 && !found.some(p => p.verbatim || (p.form.length > 1 && stops.has(p.form)));
      yield {
        start: match.index,
        end: match.index + match[0].length,
        parts: found.filter(p => p.counts).map(p => ({ ...p, term: term(p.form, p.verbatim) })).filter(p => p.term !== null),
        joined: joinable ? term(found.map(p => p.form).join('').slice(0, LONGEST), false) : null,
      };
    }
  }

  /** The terms of a text's words, in order; those of its ranges are told by ord/ranges.mjs. */
  const terms = text => [...words(text.normalize('NFKC'))].flatMap(word => [...word.parts.map(p => p.term), word.joined]).filter(t => t !== null);

  /** A word with wildcards as it has to look to fit terms: folded letters and * only. */
  const wildcard = text => foldAll(text.replace(NO_PATTERN, ''));

  return { words, terms, pattern: wildcard };
}
