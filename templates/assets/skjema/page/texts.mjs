// The page's words stand in its data; this gives one of them, with what it is about put in.

import { words } from '../check.mjs';
import { data } from './elements.mjs';

/** The text of a name, {0}, {1} … replaced. */
export const text = (name, ...about) => words(data.ord[name], ...about)[0];

/** A text as the beginning of a sentence. */
export const capital = text => text[0].toUpperCase() + text.slice(1);
