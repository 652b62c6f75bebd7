// What the judge says in French.
import type { JudgingPhrases } from '../../../judging/judging-language.ts';

/** The French sentences. */
export const frPhrases: JudgingPhrases = {
  plain: {
    verbatim: 'Le texte le dit mot pour mot.',
    agrees: 'Le texte le dit.',
    entailed: 'Cela découle de ce que dit le texte.',
    texts_disagree: 'Les textes divergent sur ce point.',
    opinion: 'C’est une opinion : aucun texte ne peut en décider.',
    prediction: 'Cela porte sur l’avenir : le texte ne peut en décider.',
    question: 'C’est une question, et non une affirmation.',
    order: 'C’est une demande, et non une affirmation.',
    not_stated: 'La comparaison avec le texte ne suffit pas pour en décider.',
  },
  reported: (speaker) => `Le texte rapporte ces propos de « ${speaker} ».`,
  differs: (code, { told, claimed }) => {
    if (code === 'speaker_differs')
      return `Dans le texte, c’est « ${told} » qui le dit, et non « ${claimed} ».`;
    if (code === 'role_differs')
      return `Les noms ou les quantités ont échangé leurs places ; le texte dit : « ${told} »`;
    return `Le texte dit « ${told} », et non « ${claimed} ».`;
  },
};
