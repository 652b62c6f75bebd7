// What the judge says in English.
import type { JudgingPhrases } from '../../../judging/judging-language.ts';

/** The English sentences. */
export const enPhrases: JudgingPhrases = {
  plain: {
    verbatim: 'The text says exactly this.',
    agrees: 'The text says so.',
    entailed: 'This follows from what the text says.',
    texts_disagree: 'The texts disagree about this.',
    opinion: 'This is an opinion, which no text can decide.',
    prediction: 'This is about what is to come, which the text can’t decide.',
    question: 'This is a question, not a statement.',
    order: 'This is a request, not a statement.',
    not_stated: 'Matching this with the text is not enough to decide it.',
  },
  reported: (speaker) => `The text reports it as the words of ${speaker}.`,
  differs: (code, { told, claimed }) => {
    if (code === 'speaker_differs') return `In the text “${told}” says so, not “${claimed}”.`;
    if (code === 'role_differs') return `Names or amounts have changed places; the text says: “${told}”`;
    return `The text says “${told}”, not “${claimed}”.`;
  },
};
