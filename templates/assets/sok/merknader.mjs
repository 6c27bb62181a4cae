// What the page says about how it understood a query.

/** Notes { text, query }, a query where the note leads to another search. */
export function notes({ corrected, suggestions, any, wide, understood }) {
  return [
    ...corrected.map(({ from, to }) => ({ text: `Ingen tiltak har «${from}». Viser treff for «${to}».` })),
    ...suggestions.map(query => ({ text: `Mente du «${query}»?`, query })),
    any && { text: 'Ingen tiltak har alle ordene. Her er de som har minst ett av dem.' },
    ...wide.map(pattern => ({ text: `«${pattern}» passer med for mange ord og er ikke brukt.` })),
    !understood && wide.length === 0 && { text: 'Skriv et ord til: småord som «og» og «i» er ikke med i søket.' },
  ].filter(Boolean);
}
