// Text to the terms of the index, step for step as src/Catalogue/Search/Analysis does it; a test keeps the two in step.
// Word lists and folded letters come with the manifest.

export const VERSION = 2;

const LONGEST = 64;
const LETTER = '[\u00AD\u200B-\u200D0-9A-Za-zÀ-ÖØ-öø-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF]';
const CONNECTOR = '[-/\u2010\u2011]';
const WORD = new RegExp(`${LETTER}+(?:${CONNECTOR}${LETTER}+)*`, 'g');
const IN_WORD = new RegExp(LETTER);
const BETWEEN = new RegExp(CONNECTOR);
const NO_PATTERN = new RegExp(`(?!${LETTER}|\\*)[^]`, 'g');
const SKIPPED = /[\u00AD\u200B-\u200D]/g;
const MAIN = longestFirst(
  'a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ers ets et het ast ert erte s');
const OTHER = longestFirst('leg eleg ig eig lig elig els lov elov slov hetslov');
const FOLDED = longestFirst('er ern ar');
const GENITIVE = /(?:[bcdfghjlmnoprtvyz]|[^aeiouyæåø]k)s$/;

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

// Beyond Snowball: lærer and lærere, elevar and elever, ressurs and ressurser are one word.
function stem(form) {
  const word = snowball(form);
  const rest = word.slice(0, word.length - ending(word, FOLDED, 3).length);
  return rest.length > 3 && GENITIVE.test(rest) ? rest.slice(0, -1) : rest;
}

// What «5.–7. trinn», «mellomtrinnet» or «2023/24» stands for.
const NAMED = { må: [1, 4], ellom: [5, 7], ngdoms: [8, 10], arne: [1, 7] };
function rangeTerms(written) {
  const numbers = [...written.matchAll(/([^0-9]*)([0-9]+)/g)].map(([, between, n]) => [between, Number(n)]);
  if (/^[0-9][^]*[0-9]$/.test(written)) {
    const [[, first], [, last]] = numbers;
    return (first + 1) % 100 === last % 100 ? [`skoleår${2000 + first % 100}`] : [];
  }
  const found = new Set();
  const add = (first, last) => { for (let n = first; n <= last && n <= 10; n++) found.add(n); };
  for (const name in NAMED) if (written.toLowerCase().includes(name)) add(...NAMED[name]);
  let before = 0;
  for (const [between, n] of numbers) {
    add(before > 0 && before < n && /[-\u2010-\u2014t]/.test(between) && !/[,g]/.test(between) ? before : n, n);
    before = n;
  }
  return [...found].sort((a, b) => a - b).map(n => `trinn${n}`);
}

/** An analyser with the manifest's stop words, folded letters, spellings that count as one, patterns of ranges, and affixes. */
export function analyser({ stop, fold, same, ranges: patterns, affixes }) {
  const stops = new Set(stop.split(' '));
  const pairs = new Map(fold.match(/../g).map(([from, to]) => [from, to]));
  const spellings = same.match(/\S+ \S+/g).map(pair => pair.split(' '));
  const noParts = new Set(affixes.split(' '));

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

  /** The trinn and school years that a text names: where each stands, and the terms of which any will do. */
  const ranges = text => {
    let covered = 0;
    return patterns.flatMap(pattern => [...text.matchAll(new RegExp(pattern, 'g'))])
      .sort((a, b) => a.index - b.index)
      .filter(({ 0: written, index }) => {
        const stands = index >= covered && (index === 0 || !IN_WORD.test(text[index - 1]));
        if (stands) covered = index + written.length;
        return stands;
      })
      .map(({ 0: written, index }) => ({ start: index, end: index + written.length, terms: rangeTerms(written) }))
      .filter(range => range.terms.length > 0);
  };

  /** The terms of a text: those of its words in order, then those of its ranges. */
  function terms(text) {
    text = text.normalize('NFC');
    return [...[...words(text)].flatMap(word => [...word.parts.map(p => p.term), word.joined]), ...ranges(text).flatMap(range => range.terms)]
      .filter(t => t !== null);
  }

  // The term of a slice of a compound's term, whose end is a stem already; empty where it is no word that a search should find.
  const part = (term, start, end) => {
    const slice = term.slice(start, end);
    const found = end < term.length ? stem(slice) : slice;
    return slice.length < 3 || found.length < 3 || [slice, found].some(text => noParts.has(text)) || stops.has(slice) ? '' : found;
  };

  /** The terms of a compound's parts. */
  const parts = (term, cuts) => cuts.length === 0 ? []
    : [0, ...cuts].map((cut, i) => part(term, cut, cuts[i] ?? term.length)).filter(Boolean);

  /**
   * Where a term falls into words, as Search/Compounds/CompoundSplitter.cs finds it: those with the highest mean of frequencies, unless the
   * whole is more frequent. The look-up gives ⌊3·log₂⌋ of how many documents have a term; it is only asked for what may be a part.
   */
  function split(term, frequencyOf) {
    const { length } = term;
    let [best, most, count] = [[], frequencyOf(term) ?? 0, 1];
    if (!/^[a-zæøå]{6,64}$/.test(term)) return best;
    // For each number of words and each end the highest sum, and where the words before the last one end.
    const sums = Array.from({ length: 5 }, () => []);
    sums[0][0] = [0, []];
    for (let start = 0; start < length - 2; start++) {
      for (let end = start + 3; end <= length; end++) {
        if (sums.every(row => !row[start]) || end > length - 3 && end < length || end - start === length) continue;
        const found = part(term, start, end);
        const step = found && frequencyOf(found);
        for (let k = 0; step > 3 && k < 4; k++) {
          const [sum, cuts] = sums[k][start] ?? [NaN];
          if (sum + step > (sums[k + 1][end]?.[0] ?? 0)) sums[k + 1][end] = [sum + step, k ? [...cuts, start] : []];
        }
      }
    }
    sums.forEach((row, k) => {
      const [sum, cuts] = row[length] ?? [0];
      if (sum * count > most * k) [best, most, count] = [cuts, sum, k];
    });
    return best;
  }

  /** A word with wildcards as it has to look to fit terms: folded letters and * only. */
  const wildcard = text => foldAll(text.replace(NO_PATTERN, ''));

  return { words, ranges, terms, parts, split, pattern: wildcard };
}
