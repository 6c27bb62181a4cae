// One hit of the list: title, summary, facts and themes, with the words that matched marked.

/** A list item for a card of an answer; where words were asked for, that has what reads a text's words, and the terms that matched. */
export function hit(card, { searcher, words, terms }) {
  const text = (name, content, properties) => element(name, words ? marked(content, words, terms) : [content], properties);
  const lang = card.lang && { lang: card.lang };
  const link = text('a', card.title, { href: new URL(card.path, searcher.root) });
  const lines = [card.facts.join(' · '), card.themes[0] && `Tema: ${card.themes.join(', ')}`, card.why].filter(Boolean);
  return element('li', [element('h3', [link], lang), text('p', card.summary, lang), ...lines.map(line => text('p', line))]);
}

/** A new element with content and properties. */
export function element(name, content, properties) {
  const node = Object.assign(document.createElement(name), properties);
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
