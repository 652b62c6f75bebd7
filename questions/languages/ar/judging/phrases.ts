// What the judge says in Arabic.
import type { JudgingPhrases } from '../../../judging/judging-language.ts';

/** The Arabic sentences. */
export const arPhrases: JudgingPhrases = {
  plain: {
    verbatim: 'هذا ما ورد في النص حرفياً.',
    agrees: 'يطابق ما ورد في النص.',
    entailed: 'يُستنتج مما ورد في النص.',
    texts_disagree: 'تختلف النصوص في ذلك.',
    opinion: 'هذا رأي، ولا يُحكم عليه بالنص.',
    prediction: 'هذا توقّع لما سيأتي، ولا يُحكم عليه بالنص.',
    question: 'هذا سؤال وليس خبراً.',
    order: 'هذا طلب وليس خبراً.',
    not_stated: 'لا تكفي المطابقة مع النص للحكم على ذلك.',
  },
  reported: (speaker) => `ينقل النص ذلك عن «${speaker}».`,
  differs: (code, { told, claimed }) => {
    switch (code) {
      case 'speaker_differs':
        return `القائل في النص «${told}»، لا «${claimed}».`;
      case 'role_differs':
        return `تبادلت الأسماء أو المقادير في العبارة مواقعها؛ ورد في النص: «${told}»`;
      default:
        return `ورد في النص «${told}»، لا «${claimed}».`;
    }
  },
};
