// A filled-in form as a Word file, read on the reader's own machine: what can be told of it goes into the fields.

import { registers } from '../page/formregister.mjs';
import { text } from '../page/texts.mjs';
import { answersTo } from './fields.mjs';
import { linesOf } from './lines.mjs';
import { read } from './questions.mjs';
import { textIn } from './zip.mjs';

/** What a file holds: { given } the answers of a form of the register, undefined for another file; { told } what to say of it. */
async function wordFrom(file) {
  const known = await registers();
  const found = known && await formIn(file, known);
  return {
    given: found && answersTo(found, known.names),
    told: found ? text('lest-ord', file.name, found.form.navn, found.answers.length, found.asked) : text(known ? 'ukjent-ord' : 'uten-sporsmal', file.name),
  };
}

async function formIn(file, { questions, forms }) {
  try {
    const xml = await textIn(await file.arrayBuffer(), 'word/document.xml');
    return xml && read(linesOf(xml), questions, forms);
  } catch {
    return undefined;
  }
}

export { wordFrom };
