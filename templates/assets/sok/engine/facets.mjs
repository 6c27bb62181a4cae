// Filters over the documents that the words have found: any of a group's values, all of the groups.

const OUT = 128;

/**
 * Narrows found documents (undefined: all) by chosen [group, lists of runs of its chosen values]. Gives the documents that are left, in
 * order, and for a group's column how many each value would leave beside the other groups.
 */
export function narrow(count, found, chosen) {
  // How many groups leave a document out: with one it still counts among that group's own values.
  const misses = new Uint8Array(count).fill(found ? OUT : 0);
  for (const doc of found ?? []) misses[doc] = 0;
  const members = new Map();
  for (const [group, lists] of chosen) {
    const inside = new Uint8Array(count);
    for (const runs of lists) for (let i = 0; i < runs.length; i += 2) inside.fill(1, runs[i], runs[i + 1]);
    for (let doc = 0; doc < count; doc++) misses[doc] += 1 - inside[doc];
    members.set(group, inside);
  }

  function counts(group, column) {
    const inside = members.get(group);
    const before = new Uint32Array(count + 1);
    for (let doc = 0; doc < count; doc++) before[doc + 1] = before[doc] + (misses[doc] === (inside ? 1 - inside[doc] : 0));
    return value => {
      let sum = 0;
      const runs = column.get(value) ?? [];
      for (let i = 0; i < runs.length; i += 2) sum += before[runs[i + 1]] - before[runs[i]];
      return sum;
    };
  }

  return { docs: (found ?? Array.from(misses.keys())).filter(doc => misses[doc] === 0), counts };
}

/** Every document's year from the column of years, 0 where it has none. */
export function yearsOf(column, count) {
  const years = new Uint16Array(count);
  for (const [year, runs] of column) for (let i = 0; i < runs.length; i += 2) years.fill(year, runs[i], runs[i + 1]);
  return years;
}
