// Compounds: the terms of their parts, and by the builder's rule the words that one which nobody has written falls into.

/** From the manifest's words that are no parts, and the page's stemmer, to { part, parts }. */
export function compounds({ stop, affixes }, stem) {
  const noParts = new Set(affixes.split(' '));
  const stops = new Set(stop.split(' '));

  /** The term of a slice of a compound's term, whose end is a stem already; empty where it is no word that a search should find. */
  const part = (term, start, end) => {
    const slice = term.slice(start, end);
    const found = end < term.length ? stem(slice) : slice;
    return slice.length < 3 || found.length < 3 || [slice, found].some(text => noParts.has(text)) || stops.has(slice) ? '' : found;
  };

  /** The terms of a compound's parts. */
  const parts = (term, cuts) => cuts.length === 0 ? []
    : [0, ...cuts].map((cut, i) => part(term, cut, cuts[i] ?? term.length)).filter(Boolean);

  return { part, parts };
}

/**
 * Where a term falls into words, as Search/Compounds/CompoundSplitter.cs finds it: those with the highest mean of frequencies, unless the
 * whole is more frequent. The look-up gives ⌊3·log₂⌋ of how many documents have a term; it is
 * only asked for what may be a part. part is that of the compounds.
 */
export function split(term, frequencyOf, part) {
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
