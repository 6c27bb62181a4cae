// The terms a pattern with * stands for, in the order lunr's token sets give them: that order decides ties between documents.

/** The literal beginning of a pattern; every term it stands for begins with it. */
export const literalOf = pattern => pattern.split('*', 1)[0];

/** Terms (sorted) that fit a pattern whose * stands for any run of letters, none too. */
export function expand(pattern, terms) {
  pattern = pattern.replace(/\*+/g, '*');
  const root = node();
  const stack = [{ state: 0, out: root, from: 0, to: terms.length, depth: 0 }];
  while (stack.length > 0) {
    const { state, out, from, to, depth } = stack.pop();
    for (const [letter, next, final] of edges(pattern, state)) {
      for (const [child, low, high] of children(terms, from, to, depth)) {
        if (letter !== '*' && letter !== child) continue;
        const target = out.edges[child] ??= node();
        target.final ||= final && terms[low].length === depth + 1;
        stack.push({ state: next, out: target, from: low, to: high, depth: depth + 1 });
      }
    }
  }
  return collect(root);
}

const node = () => ({ edges: {}, final: false });

// A state is a place in the pattern before which everything is read; * is an edge from its place to itself.
function edges(pattern, state) {
  const star = pattern[state] === '*';
  const letterAt = star ? state + 1 : state;
  const result = star ? [['*', state, letterAt === pattern.length]] : [];
  if (letterAt < pattern.length) {
    const next = [pattern[letterAt], letterAt + 1, /^\*?$/.test(pattern.slice(letterAt + 1))];
    // Objects list keys that are digits first, and so do lunr's edges.
    if (next[0] >= '0' && next[0] <= '9') result.unshift(next);
    else result.push(next);
  }
  return result;
}

// The letters that follow at a depth in a sorted range of terms, each with its own range.
function* children(terms, from, to, depth) {
  let low = from;
  while (low < to && terms[low].length === depth) low++;
  while (low < to) {
    const letter = terms[low][depth];
    let high = low + 1;
    while (high < to && terms[high][depth] === letter) high++;
    yield [letter, low, high];
    low = high;
  }
}

function collect(root) {
  const words = [];
  const stack = [['', root]];
  while (stack.length > 0) {
    const [word, { edges: out, final }] = stack.pop();
    if (final) words.push(word);
    for (const letter of Object.keys(out)) stack.push([word + letter, out[letter]]);
  }
  return words;
}
