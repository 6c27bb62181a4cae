// Which files of a sorted range hold a key: the manifest tells for each file the shortest prefix that separates it from the one before.

/** From the front-coded cuts to a function: the numbers of the files with a key, or with all keys that begin with it. */
export function places(coded) {
  let cut = '';
  const cuts = coded ? coded.split(' ').map(c => cut = cut.slice(0, parseInt(c[0], 36)) + c.slice(1)) : [];
  const at = key => cuts.findLastIndex(first => first <= key);
  return (key, isBeginning) => {
    const first = at(key);
    const last = isBeginning ? at(`${key}\uFFFF`) : first;
    return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };
}
