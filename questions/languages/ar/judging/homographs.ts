// Arabic words that are a verb in the past or a noun by their letters alone («قطع», «فرض»), told apart by what stands before them.
import { mayBeSubject } from '../../../judging/agreement.ts';
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { masdars } from '../masdars.ts';
import type { VerbForm } from '../verb-forms.ts';
import { furtherVerbs, verbs } from '../verbs.ts';
import { isListedNoun } from './lemmas.ts';
import { arSets } from './sets.ts';
import { passivePasts } from './verb-forms.ts';
import { isPast } from './verb-lemmas.ts';
import { middlePasts } from './voice.ts';

/** Verbs that are a preposition without their doubled letter, by their folded past. */
const doubledVerbs: ReadonlyMap<string, VerbForm> = new Map(
  [...verbs, ...furtherVerbs]
    .filter(({ past }) => ['أثّر', 'بيّن', 'حوّل', 'خلّف', 'عبّر', 'مثّل'].includes(past))
    .map((verb) => [fold(verb.past), { verb, gender: 'm', tense: 'past', connective: '' }]),
);

/** Returns the verb that a word with a doubled letter is, where without it it is a preposition: «بيّن الوزير», «عبّر عن». */
export function doubledVerb(norm: string): VerbForm | undefined {
  return doubledVerbs.get(norm) ?? (norm.endsWith('وا') ? doubledVerbs.get(norm.slice(0, -2)) : undefined);
}

/** Returns whether the verb is a noun there. «بعد قطع التيار», «تطبيق منع الصيد»: behind a preposition or the noun of a deed a word that may be a noun is one. */
export function isGovernedNoun(verb: VerbUnit, before: Unit | undefined): boolean {
  if (verb.verb.tense !== 'past' || verb.verb.negated || !isListedNoun(verb.norm)) return false;
  if (before?.kind === 'small') return before.role === 'link' || before.sense === 'absence';
  // «يبدأ قطع التيار»: no verb stands right behind another but a helping one's.
  if (isVerbUnit(before)) return !before.lemmas.some((lemma) => helpers.has(lemma));
  if (before?.kind !== 'word' || before.definite || before.verb !== undefined) return false;
  // «فرصة عمل», «كرة قدم»: no verb of a man's goes with a feminine noun.
  return masdars.has(before.norm) || (before.norm.endsWith('ه') && verb.verb.gender === 'm');
}

/** Returns whether the verb is what another one is done to. «نفت الأمانة فرض رسوم»: a clause that has its verb goes on to another only with a word between them. */
export function isObject(verb: VerbUnit, settled: readonly Unit[]): boolean {
  const before = settled.at(-1);
  const isNoun =
    before?.kind === 'name' || (before?.kind === 'word' && before.definite && !isVerbUnit(before));
  if (!isNoun || verb.verb.tense !== 'past' || !isListedNoun(verb.norm)) return false;
  const first = settled.findLastIndex(
    (unit) => isVerbUnit(unit) || (unit.kind === 'small' && unit.role !== 'link') || unit.kind === 'break',
  );
  const clause = settled[first];
  return isVerbUnit(clause) && !clause.lemmas.some((lemma) => helpers.has(lemma));
}

/**
 * Returns whether a word that may be a noun or a verb in the past is the verb that a sentence opens with: «طلب الوزير …», «تأجّل الموعد».
 * A noun of the verb's gender must stand behind it, and the clause must have no other verb: a noun's sentence has one.
 */
export function opensAsVerb(word: WordUnit, rest: readonly Unit[]): boolean {
  // «ورد المدير بأن …»: the joining letter first.
  const isDeed = isPast(word.norm) || (/^[وف]/.test(word.norm) && isPast(word.norm.slice(1)));
  if (word.definite || word.verb !== undefined || !isDeed) return false;
  const [subject] = rest;
  const owner = rest[1];
  // «بيع كيلوغرام البرتقال»
  const isOwned =
    passivePasts.has(word.norm) &&
    subject?.kind === 'word' &&
    (owner?.kind === 'name' || (owner?.kind === 'word' && owner.definite));
  const isNoun = isOwned || subject?.kind === 'name' || (subject?.kind === 'word' && subject.definite);
  if (!isNoun || !mayBeSubject(subject, asPast(word), arSets)) return false;
  const end = rest.findIndex(
    (unit) =>
      unit.kind === 'break' || (unit.kind === 'small' && ['that', 'which', 'but'].includes(unit.role)),
  );
  return !(end < 0 ? rest : rest.slice(0, end)).some(isVerbUnit);
}

/** Returns the word as a verb in the past. */
export function asPast(word: WordUnit): VerbUnit {
  const voice = middlePasts.has(word.norm)
    ? { voice: 'middle' as const }
    : passivePasts.has(word.norm)
      ? { voice: 'passive' as const }
      : {};
  return {
    ...word,
    lemmas: word.lemmas.filter((lemma) => isPast(fold(lemma))),
    count: 'unknown',
    verb: { tense: 'past', negated: false, gender: 'm', ...voice },
  };
}

/** The verb that takes one in the past behind its subject: «كان الوزير رفض». Verbs of beginning and staying take a present. */
const helpers: ReadonlySet<string> = new Set(['كان']);
