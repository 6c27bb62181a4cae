// The hits of an answer as a file to work on: their rows of the catalogue's own table, in the order in which they are listed.

const TABLE = 'data/tiltak.csv';
const MARK = '\uFEFF';
const MAX_NAME = 100;
const ROW = /(?:"(?:[^"]|"")*"|[^"\n])*\n/g;

/** Saves the rows of an answer's hits, those that are shown as they are shown. Rejects when the table cannot be had, or is of another day. */
export async function save({ cards, docs, places, searcher: { root, view } }) {
  const [rowOf, response] = await Promise.all([places('rad'), fetch(new URL(TABLE, root))]);
  if (!response.ok) throw new Error(`${TABLE}: ${response.status}`);
  const [head, ...rows] = (await response.text()).match(ROW);
  if (rows.length !== view.docs) throw new Error(`${TABLE} has ${rows.length} rows, the search ${view.docs} documents`);
  const sorted = docs.map(doc => rows[rowOf[doc]]);
  const shown = new Set(cards.map(({ path }) => sorted.find(row => row.startsWith(`${path.split('/').at(-2)};`))));
  const file = new Blob([MARK, head, ...shown, ...sorted.filter(row => !shown.has(row))], { type: 'text/csv' });
  Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: `${nameOf(location.search)}.csv` }).click();
}

// What was asked is in the name: «tiltak-lesing-region-lofoten».
const nameOf = query => ['tiltak', ...new URLSearchParams(query)].flat().filter(word => word !== 'q').join('-').replace(/[^\p{L}\p{N}]+/gu, '-')
  .slice(0, MAX_NAME).replace(/-$/, '');
