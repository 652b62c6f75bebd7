// Arabic verbs that tell one matter from its two sides. Own list.

/** The verb of who does it, the verb of the other side, and the sense of the preposition behind that; pasts, separated by «;». */
export const arConverses = `
وظّف عمل in;شغّل عمل in;استضاف أقيم in;احتضن أقيم in;استضاف جرى in;هزم خسر object;أرسل تسلّم from;منح نال from;أعطى تسلّم from`;
