// French grammar as far as questions need it.
import { fold } from '../../text/fold.ts';
import type { LatinGrammar } from '../latin/grammar.ts';
import { grammarOf } from '../latin/small-words.ts';
import { frHanging } from './hanging-past.ts';
import * as words from './lexicon-words.ts';
import { breaksAgreement, clashesInNumber } from './malformed.ts';
import { frNames } from './names.ts';
import { frenchVerbs, participlesOf } from './verb-forms.ts';

/** Whether a word is a participle, in any gender and number, of a verb of the list. */
function participleIn(list: string): (written: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (written) => {
    known ??= new Set(list.split(' ').flatMap(participlesOf));
    return known.has(written) || known.has(written.replace(/e?s?$/, ''));
  };
}

const plainer: Readonly<Record<string, string>> = {
  avait: 'a',
  avaient: 'ont',
  était: 'est',
  étaient: 'sont',
};

/** The grammar of French. */
export const frGrammar: LatinGrammar = grammarOf(
  {
    ...words,
    denials: "ne n' pas jamais guère",
    that: "que qu'",
    subjects: 'il:m elle:f',
    pastAuxiliaries: 'a ont avait avaient eut eurent est sont était étaient fut furent',
    habits: 'chaque les tous',
    definites: "le la les l' au aux du des",
    sources: "selon|d' après|pour",
    fronted:
      'nouveau nouvelle nouveaux nouvelles premier première premiers premières dernier dernière grand grande grands grandes petit petite petits petites ancien ancienne anciens anciennes jeune jeunes vieux vieille bon bonne mauvais mauvaise gros grosse haut haute même mêmes autre autres seul seule deux principal principale principaux futur future plus moins vice',
    genitives: "de du des d'",
  },
  {
    verbs: frenchVerbs,
    genericDefinites: true,
    plainPastOf: (auxiliary, participle) =>
      frHanging.isEarlier(auxiliary, participle) ? plainer[auxiliary] : undefined,
    isDemonym: (norm) => frNames.nationalities.has(norm),
    clashes: clashesInNumber,
    headFirst: true,
    isMalformed: breaksAgreement,
    isLasting: (_base, written) => /ai(?:t|ent)$/.test(written),
    isSayingParticiple: participleIn(words.sayings),
    isPlacingParticiple: participleIn(words.placings),
    fold,
  },
);
