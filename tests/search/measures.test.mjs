// Prints the measures of a few lists of hits as JSON: [recall@5, nDCG@10] each.

import { ndcg, recall } from './quality/measures.mjs';

const grades = new Map([['a', 2], ['b', 1], ['c', 1]]);
const many = new Map(Array.from({ length: 8 }, (_, i) => [`${i}`, 1]));
const lists = [[['a', 'b', 'c'], grades], [['x', 'a'], grades], [['b', 'a'], grades], [['x', 'y', 'z', 'u', 'v', 'a'], grades], [[], grades], [[...many.keys()], many]];
process.stdout.write(JSON.stringify(lists.map(([ids, worth]) => [recall(ids, worth), ndcg(ids, worth)])));
