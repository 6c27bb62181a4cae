// What «5.–7. trinn», «mellomtrinnet» and «2023/24» stand for, as src/Catalogue/Search/Analysis has it.

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

/**
 * The trinn and school years that a text names, found by the manifest's patterns: where each stands, and the terms of which any will do.
 * isInWord is the analyser's; with the flag i capitals do not matter.
 */
export function rangesOf(text, patterns, isInWord, flag = '') {
  let covered = 0;
  return patterns.flatMap(pattern => [...text.matchAll(new RegExp(pattern, `g${flag}`))])
    .sort((a, b) => a.index - b.index)
    .filter(({ 0: written, index }) => {
      const stands = index >= covered && (index === 0 || !isInWord(text[index - 1]));
      if (stands) covered = index + written.length;
      return stands;
    })
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length, terms: rangeTerms(written) }))
    .filter(range => range.terms.length > 0);
}

/** A query cut at its spaces, save where it names trinn or a school year: there a chunk is { text, terms }, of which any term will do. */
export function cutAtRanges(text, ranges, chunks) {
  const found = [];
  let from = 0;
  for (const { start, end, terms } of ranges) {
    if (!/\s|\d/.test(text.slice(start, end))) continue;
    const first = /(^|\s)[+-]$/.test(text.slice(from, start)) ? start - 1 : start;
    found.push(...chunks(text.slice(from, first)), { text: text.slice(first, from = end), terms });
  }
  return [...found, ...chunks(text.slice(from))];
}
