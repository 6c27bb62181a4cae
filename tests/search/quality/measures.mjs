// How good a list of hits is, from 0 to 1, held against what each document is worth.

/** Of the places that worthy documents could have had among the first, the share that they have. */
export function recall(ids, grades, places = 5) {
  const found = ids.slice(0, places).filter(id => grades.has(id)).length;
  return found / Math.min(places, grades.size);
}

/** Normalised discounted cumulative gain: the better and the higher up, the more; 1 is the best order there is. */
export function ndcg(ids, grades, places = 10) {
  const gain = worth => worth.slice(0, places).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
  return gain(ids.map(id => grades.get(id) ?? 0)) / gain([...grades.values()].sort((a, b) => b - a));
}

export const mean = numbers => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
