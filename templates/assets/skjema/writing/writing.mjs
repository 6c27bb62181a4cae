// What the form can do without until somebody begins to write, or there is something to begin with.

import { draft, draftIn, fill, written } from './draft.mjs';
import { tidier } from './markdown.mjs';
import { patternsOf } from './pattern.mjs';
import { showQuestions } from './questions.mjs';
import { searcher } from '../personsok/search.mjs';

export { draft, draftIn, fill, patternsOf, searcher, showQuestions, tidier, written };
