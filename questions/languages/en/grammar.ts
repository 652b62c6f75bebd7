// English grammar as far as questions need it.
import { fold } from '../../text/fold.ts';
import type { LatinGrammar } from '../latin/grammar.ts';
import { grammarOf } from '../latin/small-words.ts';
import * as words from './lexicon-words.ts';
import { englishVerb, englishVerbs } from './verb-forms.ts';

const sayings: ReadonlySet<string> = new Set(words.sayings.split(' '));
const lasting: ReadonlySet<string> = new Set(words.lasting.split(' '));
const placings: ReadonlySet<string> = new Set(words.placings.split(' '));

/** Nouns without -s that are many, and words that make any noun many. */
const many: ReadonlySet<string> = new Set(
  'people police men women children staff team crew public media data majority minority number couple pair group family side percent cent half third quarter most some many few several both all cattle youth clergy gentry fish sheep aircraft those these them who'.split(
    ' ',
  ),
);

/** The grammar of English. */
export const enGrammar: LatinGrammar = grammarOf(
  {
    ...words,
    clitics: '',
    denials: "not n't never",
    that: 'that',
    subordinates: '',
    subjects: 'he:m she:f',
    pastAuxiliaries: 'was were had',
    pointingClitics: '',
    habits: 'every each',
    definites: 'the',
    sources: 'according to',
    fronted: '',
    genitives: 'of',
  },
  {
    verbs: englishVerbs,
    genericDefinites: false,
    isDemonym: () => false,
    // `the palace are`: what was taken for the subject is none of that verb.
    clashes(subject, verb) {
      const last = subject.at(-1);
      if (!/^(?:are|were|have)$/.test(verb) || last?.kind !== 'word' || /s$/.test(last.written)) return false;
      return !subject.some(({ kind, written }) => kind === 'coord' || kind === 'number' || many.has(written));
    },
    headFirst: false,
    isLasting: (base) => lasting.has(base),
    infinitiveMark: 'to',
    // `In 2014 the law has changed`: no past goes with it.
    isMalformed: (units) =>
      units[1]?.kind === 'date' &&
      /^(?:in|on)$/.test(units[0]?.written ?? '') &&
      /^ha(?:s|ve)$/.test(units.find(({ kind }) => kind === 'verb' || kind === 'weak')?.written ?? ''),
    isSayingParticiple: (written) => sayings.has(englishVerb(written)?.base ?? ''),
    isPlacingParticiple: (written) => placings.has(englishVerb(written)?.base ?? ''),
    fold,
  },
);
