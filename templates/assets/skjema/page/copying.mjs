// Texts that leave the page by the clipboard.

/** Copies a text, or marks the node that shows it where the browser does not let us; gives the name of the words for what was done. */
export async function copy(content, shown) {
  try {
    await navigator.clipboard.writeText(content);
    return 'kopiert';
  } catch {
    getSelection().selectAllChildren(shown);
    shown.focus();
    return 'merket';
  }
}
