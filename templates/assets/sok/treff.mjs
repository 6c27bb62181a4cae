// One hit of the list: title, summary, facts and themes, with the words that matched marked.

/** A list item for a card; words reads a text's words, terms are those that matched. */
export function hit(card, { root, words, terms }) {
  const text = (name, content, lang) => {
    const node = element(name, marked(content, words, terms));
    if (lang) node.lang = lang;
    return node;
  };
  const link = text('a', card.title, card.lang);
  link.href = new URL(card.path, root);
  const lines = [card.facts.join(' · '), card.themes.join(', ')].filter(Boolean).map(line => text('p', line));
  return element('li', [element('h3', [link]), text('p', card.summary, card.lang), ...lines]);
}

function element(name, content) {
  const node = document.createElement(name);
  node.append(...content);
  return node;
}

function marked(text, words, terms) {
  text = text.normalize('NFC');
  const pieces = [];
  let from = 0;
  for (const { start, end, parts, joined } of words(text)) {
    if (!terms.has(joined) && !parts.some(part => terms.has(part.term))) continue;
    pieces.push(text.slice(from, start), element('mark', [text.slice(start, end)]));
    from = end;
  }
  return [...pieces, text.slice(from)];
}
