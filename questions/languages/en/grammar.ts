// English grammar as far as questions need it.
import { fold } from '../../text/fold.ts';
import type { LatinGrammar } from '../latin/grammar.ts';
import { grammarOf } from '../latin/small-words.ts';
import * as words from './lexicon-words.ts';
import { englishVerb, englishVerbs } from './verb-forms.ts';

const sayings: ReadonlySet<string> = new Set(words.sayings.split(' '));
const lasting: ReadonlySet<string> = new Set(words.lasting.split(' '));
const placings: ReadonlySet<string> = new Set(words.placings.split(' '));
const stands: ReadonlySet<string> = new Set(words.stands.split(' '));

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
    clashes: () => false,
    headFirst: false,
    isLasting: (base) => lasting.has(base),
    infinitiveMark: 'to',
    isMalformed: () => false,
    isSayingParticiple: (written) => sayings.has(englishVerb(written)?.base ?? ''),
    isStandParticiple: (written) => stands.has(englishVerb(written)?.base ?? ''),
    isPlacingParticiple: (written) => placings.has(englishVerb(written)?.base ?? ''),
    fold,
  },
);
