// Which tiltak are chosen stands in the address: ?t=one,another.

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The ids that the address names, each once; what can be no id is passed over. */
export const chosen = () => [...new Set(new URLSearchParams(location.search).getAll('t').join(',').split(','))].filter(id => ID.test(id));

/** Makes a new choice a step of the browser's history. */
export const choose = ids => history.pushState(null, '', ids[0] ? `?t=${ids}` : location.pathname);
