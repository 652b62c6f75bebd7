// English verbs that tell one matter from its two sides. Own list.

/**
 * The verb of who does it, the verb of the other side, and the sense of the preposition behind that; base forms, separated by `;`. With `<` only the
 * second follows from the first: who works for a trust may be no employee, and what belongs to a league may be its member.
 */
export const enConverses = `
employ<work in;employ<work for;beat lose to;defeat lose to;own<belong to;house<live in`;
