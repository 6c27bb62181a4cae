// The terms a pattern with * stands for, in the order lunr's token sets give them: that order decides ties between documents.

const END = 'end';
const letters = node => Object.keys(node).filter(key => key !== END);

/** Terms (sorted) that fit a pattern whose * stands for any run of letters, none too. */
export function expand(pattern, terms) {
  pattern = pattern.replace(/\*+/g, '*');
  const trie = {};
  for (const term of terms) [...term].reduce((node, letter) => node[letter] ??= {}, trie)[END] = true;

  const found = {};
  const stack = [[0, trie, found]];
  while (stack.length > 0) {
    const [at, node, out] = stack.pop();
    for (const [wanted, next] of edges(pattern, at)) {
      for (const letter of letters(node)) {
        if (wanted !== '*' && wanted !== letter) continue;
        const target = out[letter] ??= {};
        if (node[letter][END] && /^\*?$/.test(pattern.slice(next))) target[END] = true;
        stack.push([next, node[letter], target]);
      }
    }
  }
  return collect(found);
}

// What may come at a place in the pattern, and the place after it: * leads back to itself. Digits come first, as keys of objects do.
function edges(pattern, at) {
  if (pattern[at] !== '*') return at < pattern.length ? [[pattern[at], at + 1]] : [];
  const after = pattern[at + 1];
  if (!after) return [['*', at]];
  return after >= '0' && after <= '9' ? [[after, at + 2], ['*', at]] : [['*', at], [after, at + 2]];
}

function collect(root) {
  const words = [];
  const stack = [['', root]];
  while (stack.length > 0) {
    const [word, node] = stack.pop();
    if (node[END]) words.push(word);
    for (const letter of letters(node)) stack.push([word + letter, node[letter]]);
  }
  return words;
}
