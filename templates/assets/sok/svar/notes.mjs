// What the page says about how it understood a query.

/** Notes { text, query }, a query where the note leads to another search; text gives the page's words. */
export const notes = ({ corrected, suggestions, any, whole, docs, wide, understood }, text) => [
  ...corrected.map(({ from, to }) => ({ text: text('rettet', from, to) })),
  ...suggestions.map(query => ({ text: text('mente', query), query })),
  ...any ? [{ text: text('noen') }] : whole < docs.length ? [{ text: text('flere', whole) }] : [],
  ...wide.map(pattern => ({ text: text('vid', pattern) })),
  ...understood || wide[0] ? [] : [{ text: text('smaord') }],
];
