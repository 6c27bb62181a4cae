// lunr's Index.query over the postings at hand: the same references, order and scores, sums in the same order to the last bit.

export const OPTIONAL = 1;
export const REQUIRED = 2;
export const PROHIBITED = 3;

/**
 * Scores clauses { terms, fields, boost, presence } (fields by number, terms analysed, * as wildcard) over
 * view { docs, fields, lists(term), expand(pattern) }. Gives the matching documents in lunr's order before sorting, and all scores.
 */
export function score(view, clauses) {
  const { docs: count, fields } = view;
  const vectors = Array.from({ length: fields }, () => new Map());
  const match = { order: [], fieldsOf: new Uint32Array(count), seen: new Uint8Array(count) };
  const met = new Uint8Array(count);
  const banned = new Uint8Array(count);
  let required = 0;

  for (const clause of clauses) {
    const needed = clause.presence === REQUIRED;
    const terms = [];
    for (const pattern of clause.terms) {
      const found = view.expand(pattern);
      // lunr gives the whole clause up when one of its terms is unknown.
      if (needed && found.length === 0) return { docs: [], scores: new Float64Array(0) };
      terms.push(...found);
    }
    for (const term of terms) {
      for (const field of clause.fields) {
        const list = view.lists(term)[field];
        if (clause.presence === PROHIBITED) {
          for (const doc of list?.docs ?? []) banned[doc] = 1;
          continue;
        }
        if (needed) for (const doc of list?.docs ?? []) if (met[doc] === required) met[doc]++;
        const vector = vectors[field];
        if (list && !vector.has(term)) note(match, field, list.docs);
        vector.set(term, (vector.get(term) ?? 0) + clause.boost);
      }
    }
    if (needed) required++;
  }

  const negated = clauses.every(clause => clause.presence === PROHIBITED);
  const order = negated ? Array.from({ length: count }, (_, doc) => doc) : match.order;
  const docs = order.filter(doc => !banned[doc] && met[doc] === required);
  return { docs, scores: sum(match, docs, vectors.map((vector, field) => similarities(view, vector, field))) };
}

// Remembers which fields of a document match, in the order they are found: four bits each.
function note(match, field, docs) {
  for (const doc of docs) {
    if (match.seen[doc] === 0) match.order.push(doc);
    if (match.seen[doc] >> field & 1) continue;
    match.seen[doc] |= 1 << field;
    let shift = 0;
    while (match.fieldsOf[doc] >> shift) shift += 4;
    match.fieldsOf[doc] |= field + 1 << shift;
  }
}

// The dot product of every document's field vector with the query's, over the length of the query's.
function similarities(view, vector, field) {
  const values = new Float64Array(view.docs);
  let squares = 0;
  for (const term of [...vector.keys()].sort()) {
    const boost = vector.get(term);
    squares += boost * boost;
    const list = view.lists(term)[field];
    for (let i = 0; i < (list?.docs.length ?? 0); i++) values[list.docs[i]] += boost * list.weights[i];
  }
  const length = Math.sqrt(squares);
  return { values, length };
}

function sum(match, docs, fields) {
  const scores = new Float64Array(match.seen.length);
  for (const doc of docs) {
    for (let rest = match.fieldsOf[doc]; rest; rest >>>= 4) {
      const { values, length } = fields[(rest & 15) - 1];
      scores[doc] += values[doc] / length || 0;
    }
  }
  return scores;
}
