// Arabic verbs that tell one matter from its two sides; a verb with «@» of a class of things (lexicon-bound.ts). Own list.

/** The verb of who does it, the verb of the other side, and the sense of the preposition behind that; pasts, separated by «;». */
export const arConverses = `
استضاف@حدث أقيم@حدث in;احتضن@حدث أقيم@حدث in;استضاف@حدث جرى@حدث in;هزم خسر object;منح نال from`;
