// What the page says about how it understood a query; text gives the page's words.

/** Texts and links { text, query } of other words than those that were asked for: they are read aloud with the number of hits. */
export const corrections = ({ corrected, suggestions }, text) => [
  ...corrected.map(({ from, to }) => ({ text: text('rettet', from, to) })),
  ...suggestions.map(query => ({ text: text('mente', query), query })),
];

/** Texts { text } on which hits these are. */
export const notes = ({ any, whole, docs, wide, understood }, text) => [
  ...any ? ['noen'] : whole < docs.length ? ['flere'] : [],
  ...understood || wide[0] ? [] : ['smaord'],
].map(name => ({ text: text(name, whole) })).concat(wide.map(pattern => ({ text: text('vid', pattern) })));
