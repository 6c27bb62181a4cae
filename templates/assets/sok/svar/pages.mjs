// The pages that a query names: those of kommuner, themes and the like; src/Catalogue/Search/PageFiles.cs says how their files are written.

const MAX_WORDS = 8;
const MAX_PAGES = 5;
const [INFLECTED, ALONE] = [1, 2];

/** The pages { title, kind, path } whose names stand in a query, the longest names first; a query that goes on and on names none. */
export async function pagesOf({ words, key, pageFiles, file }, query) {
  const parts = [...words(query.normalize('NFKC'))].flatMap(word => word.parts);
  // INN is a name, and a word too common to search for.
  if (!parts[0]) parts.push({ form: query.toLowerCase(), term: '' });
  if (parts.length > MAX_WORDS) return [];
  const numbers = new Set(parts.flatMap(({ form, term }) => [form, term].flatMap(word => pageFiles(key(word)))));
  const rows = (await Promise.all([...numbers].map(i => file(`p/${i}.json`, response => response.json())))).flat();

  const runs = parts.flatMap((_, i) => parts.slice(i).map((_, j) => parts.slice(i, i + j + 1))).sort((a, b) => b.length - a.length);
  const read = new Set();
  const pages = new Map();
  for (const run of runs) {
    if (run.every(part => read.has(part))) continue;
    const [form, term] = ['form', 'term'].map(name => run.map(part => part[name]).join(' '));
    const written = [form, key(form), key(form).replace(/s$/, '')];
    for (const [name, title, kind, path, match] of rows) {
      if (!written.includes(name) && (match < INFLECTED || key(term) !== name) || match === ALONE && run.length < parts.length) continue;
      pages.set(path, { title, kind, path });
      // «Regional ordning» is one name, and its words are none beside it.
      run.forEach(part => read.add(part));
    }
  }
  return [...pages.values()].slice(0, MAX_PAGES);
}
