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
