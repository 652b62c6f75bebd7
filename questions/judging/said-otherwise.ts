// A statement on what somebody said: the same words in another mouth, denied by the same, or told with another verb of saying.
import type { Attribution, Speaker } from '../reading/attribution.ts';
import type { NameMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import type { Claimed } from './claimed.ts';
import type { Conflict, Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { laidOver, supportOf } from './laid-over.ts';
import type { Judged, Passage } from './passages.ts';
import { turns } from './stretches.ts';
import { isContent, isVerbUnit, type NameUnit, type Unit } from './unit.ts';
import { areApart, unitFit } from './unit-fits.ts';
import { relationsOf } from './word-relations.ts';

/** Returns what `passage` says to a statement that gives words to a speaker; `undefined` for any other statement. */
export function saidOtherwise(
  { said, text }: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  if (said === undefined || said.speaker.length === 0 || said.beside === 'more') return undefined;
  const found =
    laidOver(said.words, passage, language, known) ??
    (said.class === 'deny' ? undefined : deniedWider(said.words, passage, language, known));
  const speaker = found?.attribution?.speaker;
  if (found?.attribution === undefined || speaker === undefined) return undefined;
  const { attribution, ...finding } = found;
  const marks = [speaker.inherited ? attribution.cue : speaker].map(({ start, end }) => ({ start, end }));
  const refuted = (conflict: Conflict): Finding => ({ ...finding, stands: 'refutes', conflict, marks });
  const names = said.speaker.filter((unit): unit is NameUnit => unit.kind === 'name');
  const bearer = speaker.mention === undefined ? undefined : bearerOf(speaker.mention, known);
  // «مدرب الجبل، زيد …»: an office and a name that belong to two.
  const persons = names.filter(({ mention }) => mention.type === 'person');
  const name = persons.find((unit) => unit.bearer !== bearer) ?? persons[0] ?? names[0];
  const isOther = name !== undefined && bearer !== undefined && name.bearer !== bearer;
  // Nobody named is as little the speaker as somebody else.
  if (name !== undefined && bearer === undefined) return undefined;
  if (!isOther) {
    // A title that nobody compared may be wrong.
    if (said.beside === 'title' || !isNamedAlike(said.speaker, name, speaker, passage, language))
      return undefined;
    if (isLowered(passage.units, attribution) && !said.speaker.some(isLower)) return undefined;
    if ((said.class === 'deny') === (attribution.class === 'deny'))
      return attribution.class === 'weak' && said.class !== 'weak' ? undefined : finding;
    if (finding.stands === 'refutes') return undefined;
    return refuted({ code: 'opposite', told: attribution.cue, claimed: { start: 0, end: text.length } });
  }
  if (speaker.kind !== 'named' || finding.stands === 'refutes') return undefined;
  // What one denied another may well have said.
  if ((said.class === 'deny') !== (attribution.class === 'deny')) return undefined;
  if (!areApart(name.bearer, bearer)) return undefined;
  // Who speaks in the same sentence may say so too.
  // «وقال زميله عماد فكري الشيء نفسه»
  const isNamedThere = passage.units.some((unit) => unit.kind === 'name' && unit.bearer === name.bearer);
  const isSpeaking = passage.attributions.some(
    ({ speaker: other }) => other?.mention !== undefined && bearerOf(other.mention, known) === name.bearer,
  );
  if (isSpeaking || isNamedThere) return undefined;
  if (speaker.mention?.type !== name.mention.type) return undefined;
  return refuted({
    code: 'speaker_differs',
    told: { ...speaker, name: speaker.name },
    claimed: { start: name.start, end: name.end, name: name.mention.name },
  });
}

/**
 * Who denied a thing denied whatever it would be narrowed to: of `gives licence to harvest kelp` what `denied that it gave licence to harvest`
 * says. Of all, of so many or of none that doesn't hold.
 */
function deniedWider(
  words: readonly Unit[],
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  if (!passage.attributions.some((attribution) => attribution.class === 'deny')) return undefined;
  if (words.some((unit) => language.counts(unit) || language.isAbsolute(unit) || turns(unit)))
    return undefined;
  for (let to = words.length - 1; to >= leastDenied && mayNarrow(words[to]); to--) {
    const found = supportOf(words.slice(0, to), passage, language, known);
    if (found?.attribution?.class === 'deny') return found;
  }
  return undefined;
}

/** Fewest units of what was denied. */
const leastDenied = 3;

/** Nouns, names and prepositions only narrow what stands before them. */
function mayNarrow(unit: Unit | undefined): boolean {
  if (unit?.kind === 'small') return unit.role === 'link';
  return unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit));
}

const isLower = (unit: Unit): boolean => unit.kind === 'word' && unit.limits === true;

/** «القائم بأعمال المدير», «المدير بالوكالة»: whether what stands between the verb and the end of the speaker's name lowers his office. */
function isLowered(units: readonly Unit[], { cue, speaker }: Attribution): boolean {
  const end = speaker?.end ?? cue.end;
  return units.some((unit) => unit.start >= cue.end && unit.end <= end && isLower(unit));
}

function bearerOf(mention: NameMention, { names }: Judged): string {
  return names.byWords.get(fold(mention.name))?.bearer ?? mention.entity;
}

/** «محامي الرئيس» is not «الرئيس», nor «رئيس الوزراء» «الرئيس»: an office is the same only word for word. */
function haveSameLength(claimed: readonly Unit[], told: readonly Unit[]): boolean {
  return claimed.length > 0 && claimed.length === told.length;
}

/** Whether every word that the statement has for its speaker beside the name is the sentence's; without a name, whether all are. */
function isNamedAlike(
  claimed: readonly Unit[],
  name: NameUnit | undefined,
  speaker: Speaker,
  passage: Passage,
  language: JudgingLanguage,
): boolean {
  const relations = relationsOf(language.words);
  const told = passage.units.filter((unit) => unit.start >= speaker.start && unit.end <= speaker.end);
  const content = claimed.filter((unit) => isContent(unit) && unit !== name);
  if (name === undefined && !haveSameLength(content, told.filter(isContent))) return false;
  const agrees = (unit: Unit, other: Unit) =>
    ['same', 'entailed'].includes(unitFit(unit, other, relations) ?? '');
  return content.every((unit) => told.some((other) => agrees(unit, other)));
}
