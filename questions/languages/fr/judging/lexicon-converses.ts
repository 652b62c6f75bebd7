// French verbs that tell one matter from its two sides. Own list.

/**
 * The verb of who does it, the verb of the other side, and the sense of the preposition behind that; infinitives, separated by `;`. With `<` only the
 * second follows from the first: who works for a trust may be no employee, and what belongs to a league may be its member.
 */
export const frConverses = `
employer<travailler in;employer<travailler for;accueillir dérouler in;accueillir tenir in;battre perdre against;battre incliner facing;posséder<appartenir in;abriter<habiter in`;
