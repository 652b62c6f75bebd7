// English verbs that tell one matter from its two sides. Own list.

/** The verb of who does it, the verb of the other side, and the sense of the preposition behind that; base forms, separated by `;`. */
export const enConverses = `
employ work in;employ work for;beat lose to;defeat lose to;own belong to;house live in`;
