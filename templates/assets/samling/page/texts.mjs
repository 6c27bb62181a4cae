// The page's words stand in its template, as those of the search page do.

import { text } from '../../sok/page/texts.mjs';

export { text };

/** Kroner as people write them, with spaces that no line breaks at. */
export const kroner = value => text('kroner', value.toLocaleString('nb'));
