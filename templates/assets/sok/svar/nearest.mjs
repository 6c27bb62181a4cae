// Of hits that are shown together, those that have the words of the query side by side come first.

/**
 * The first cards, as many as are shown at once, by the number of neighbours in the query that are neighbours in title or summary,
 * otherwise in their order; none of them moves when more are shown.
 */
export function nearest(cards, phrase, words, size) {
  const pairs = phrase.slice(1).map((terms, i) => [phrase[i], terms]);
  const count = card => {
    const texts = [card.title, card.summary].map(text =>
      [...words(text.normalize('NFKC'))].flatMap(({ parts, joined }) => parts.map(part => [part.term, part.form, joined])));
    const has = (word, terms) => word?.some(term => terms.includes(term));
    return pairs.filter(([one, other]) => texts.some(text => text.some((word, i) => has(word, one) && has(text[i + 1], other)))).length;
  };
  const counts = new Map(cards.slice(0, size).map(card => [card, count(card)]));
  const near = card => counts.get(card) ?? -1;
  return cards.slice().sort((a, b) => near(b) - near(a));
}
