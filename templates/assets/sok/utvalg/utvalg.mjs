// What one can take with one from the hits: a file, or some of them to compare. Fetched by those who ask for it, and imports nothing of the page's,
// so that nothing comes twice.

import { pick } from './choice.mjs';
import { save } from './file.mjs';

export { pick, save };
