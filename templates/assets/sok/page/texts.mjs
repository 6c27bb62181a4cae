// The page's words stand in its template; this gives one of them, with what it is about put in.

const { content } = document.querySelector('[data-tekst]');

/** The text of a name, $1, $2 … replaced. */
export const text = (name, ...about) =>
  about.reduce((words, part, i) => words.replace(`$${i + 1}`, () => part), content.querySelector(`.${name}`).textContent);
