// Patterns in which * stands for any run of letters, none too.

/** Whether a term fits a pattern with at least one star. */
export function fits(term, pattern) {
  const parts = pattern.split('*');
  const last = parts.length - 1;
  let end = 0;
  return parts.every((part, i) => {
    const start = i === last ? term.length - part.length : i && term.indexOf(part, end);
    const isThere = start >= end && term.startsWith(part, start);
    end = start + part.length;
    return isThere;
  });
}

/**
 * What to look up for a word with stars. lunr holds a pattern against the terms, which are stems: skolen* would find nothing, so a
 * beginning is stemmed as far as it goes.
 */
export function wildcard(text, analysis) {
  const literal = text.replace(/\*+$/, '');
  const [stem] = literal.includes('*') ? [] : analysis.terms(literal);
  if (stem === undefined) return { exact: [], pattern: text };
  return literal.startsWith(stem) ? { exact: [], pattern: `${stem}*` } : { exact: [stem], pattern: `${literal}*` };
}
