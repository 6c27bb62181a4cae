// One hit of the list: title, summary and facts, with the words that matched marked.

/** A list item for a card; words reads a text's words, terms are those that matched. */
export function hit(card, { root, words, terms }) {
  const item = element('li', 'treff');
  const link = element('a', 'ds-link treff-lenke', marked(card.title, words, terms));
  link.href = new URL(card.path, root);
  item.append(
    element('h3', 'ds-heading treff-tittel', [link]),
    element('p', 'ds-paragraph treff-sammendrag', marked(card.summary, words, terms)),
    element('p', 'ds-paragraph treff-fakta', marked(card.facts.join(' · '), words, terms)));
  item.querySelector('h3').dataset.size = 'xs';
  return item;
}

function element(name, classes, content = []) {
  const node = document.createElement(name);
  node.className = classes;
  node.append(...content);
  return node;
}

function marked(text, words, terms) {
  text = text.normalize('NFC');
  const pieces = [];
  let from = 0;
  for (const { start, end, parts, joined } of words(text)) {
    if (!terms.has(joined) && !parts.some(part => terms.has(part.term))) continue;
    pieces.push(text.slice(from, start), element('mark', '', [text.slice(start, end)]));
    from = end;
  }
  return [...pieces, text.slice(from)];
}
