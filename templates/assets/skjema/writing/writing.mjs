// What the form can do without until somebody begins to write, or there is something to begin with.

import { draft, draftFrom, fill, written } from './draft.mjs';
import { tidier } from './markdown.mjs';
import { patternsOf } from './pattern.mjs';
import { showQuestions } from './questions.mjs';
import { form } from '../page/elements.mjs';
import { searcher } from '../personsok/search.mjs';

// Few have their answers in a Word file.
const wordFrom = async file => (await import(new URL(form.dataset.word, document.baseURI))).wordFrom(file);

export { draft, draftFrom, fill, patternsOf, searcher, showQuestions, tidier, wordFrom, written };
