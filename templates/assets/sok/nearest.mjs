// Of hits that are shown together, those that have the words of the query side by side come first.

/**
 * Cards by the number of neighbours in the query that are neighbours in title or summary, otherwise in their order; only within the
 * portions of a size in which they are shown, so that none moves when more are.
 */
export function nearest(cards, phrase, words, size) {
  const pairs = phrase.slice(1).map((terms, i) => [phrase[i], terms]);
  const count = card => {
    const texts = [card.title, card.summary].map(text =>
      [...words(text.normalize('NFC'))].flatMap(({ parts, joined }) => parts.map(part => [part.term, part.form, joined])));
    const has = (word, terms) => word?.some(term => terms.includes(term));
    return pairs.filter(([one, other]) => texts.some(text => text.some((word, i) => has(word, one) && has(text[i + 1], other)))).length;
  };
  return cards.map((card, i) => ({ card, portion: Math.floor(i / size), near: count(card) }))
    .sort((a, b) => a.portion - b.portion || b.near - a.near)
    .map(({ card }) => card);
}
