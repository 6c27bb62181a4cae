// What the form can do without until somebody begins to write.

import { tidier } from './markdown.mjs';
import { searcher } from '../personsok/search.mjs';

export { searcher, tidier };
