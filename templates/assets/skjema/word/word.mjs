// A filled-in form as a Word file, read on the reader's own machine: what can be told of it goes into the fields.

import { answersTo } from './fields.mjs';
import { linesOf } from './lines.mjs';
import { read } from './questions.mjs';
import { textIn } from './zip.mjs';

/** The answers of a file, with the form that it is and how many of its questions were found; undefined for another file. */
async function formIn(file, { questions, forms, names }) {
  try {
    const xml = await textIn(await file.arrayBuffer(), 'word/document.xml');
    const found = xml && read(linesOf(xml), questions, forms);
    return found && { ...found, given: answersTo(found, names) };
  } catch {
    return undefined;
  }
}

export { formIn };
