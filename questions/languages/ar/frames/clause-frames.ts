// The clauses of a sentence, wherever they stand in it: a verb with its subject behind it or before it.
import type { Attribution, Speaker } from '../../../reading/attribution.ts';
import { verbatimClause } from '../../../reading/clause.ts';
import { type Mention, type NameMention, phraseStart } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { attributors, complementizers, negators, prepositions, relatives } from '../function-words.ts';
import { lacksSubject } from '../leaning.ts';
import { arNames } from '../names.ts';
import { officeBehind } from '../office-behind.ts';
import { findOffices } from '../offices.ts';
import { findOpening } from '../openings.ts';
import { retoldClause } from '../retold-clause.ts';
import { isSureVerb, isVerb, type VerbForm } from '../verb-forms.ts';
import { monthStyleOf } from '../written-date.ts';
import { type Doer, type Frame, isName, type Moved, mentionOver } from './frame.ts';
import { predicateEnd, standsAlone } from './predicates.ts';
import { deeds, formOf, judging, lasting, objectless, unreal } from './verb-lists.ts';

/** Returns the clauses of `sentence` that name their subject. */
export function clauseFrames(sentence: SentenceReading, told: Told): Frame[] {
  const { tokens, mentions } = sentence;
  const opening = findOpening(tokens);
  return tokens.flatMap((verb, at) => {
    const form = formAt(verb, sentence);
    if (form === undefined || !mayAssert(tokens, at, form)) return [];
    const voice = voiceOf(verb, sentence, told, opening.from);
    if (voice === 'unknown') return [];
    const subject = subjectOf(sentence, at, form, opening.from, told);
    if (subject === undefined) return [];
    const from = subject.from;
    const to = predicateEnd(tokens, from, mentions);
    if (to <= from) return [];
    const frame: Frame = {
      pattern: `ar-frame-${voice === undefined ? 'clause' : 'said'}`,
      sentence,
      verb,
      form,
      ...(subject.moved === undefined ? {} : { moved: subject.moved }),
      ...(subject.doer === undefined ? {} : { doer: subject.doer }),
      behind: tokens.slice(at + 1, to),
      edge: tokens[to],
      ...(voice === undefined ? {} : { said: voice }),
    };
    return [frame];
  });
}

function formAt(verb: Token, { mentions }: SentenceReading): VerbForm | undefined {
  const over = mentionOver(verb, mentions);
  if (over !== undefined && over.type !== 'number') return undefined;
  const form = formOf(verb.norm);
  if (form === undefined || form.verb.class === 'help') return undefined;
  if (judging.has(form.verb.past)) return undefined;
  return form.verb.class === 'say' && !deeds.has(form.verb.past) ? undefined : form;
}

/** Whether the verb tells something that was or is so. */
export function mayAssert(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  if (form.tense === 'present' && !lasting.has(form.verb.past)) return false;
  const before = tokens[at - 1]?.norm.replace(/^[وف]/, '') ?? '';
  if (negators.has(before)) return false;
  // «وقد بلغ», «بعد أن رفعت»: done all the same.
  if (before === 'قد') return form.tense === 'past';
  if (before === 'ان') return form.tense === 'past' && /^(?:بعد|منذ)$/.test(tokens[at - 2]?.norm ?? '');
  if (unreal.has(before)) return false;
  // «كان يعمل», «بدأ يغني»: the verb before says how.
  return form.tense !== 'present' || !isVerb(tokens[at - 1]?.norm ?? '');
}

/** Whose words the verb stands in: `undefined` the paper's, `unknown` where somebody's whom no question may name. */
export function voiceOf(
  verb: Token,
  sentence: SentenceReading,
  { reading }: Told,
  from: number,
): Attribution | 'unknown' | undefined {
  const said = reading.attributions.filter(
    ({ content }) => content.start <= verb.start && content.end >= verb.end,
  );
  if (said.length > 1) return 'unknown';
  const [only] = said;
  if (only !== undefined) {
    const { speaker } = only;
    const isSure =
      speaker !== undefined &&
      isTold(speaker) &&
      only.class !== 'deny' &&
      only.class !== 'act' &&
      only.carrier === undefined;
    return isSure ? only : 'unknown';
  }
  const { tokens } = sentence;
  const before = tokens.slice(from).filter((token) => token.end <= verb.start);
  if (before.filter(({ norm }) => norm === '"').length % 2 === 1) return 'unknown';
  const part = before.slice(before.findLastIndex(({ norm }) => norm === ',' || norm === ';') + 1);
  const close = tokens.findIndex((token) => token.start > verb.start && /^[,;.]$/.test(token.norm));
  const behind = tokens.slice(tokens.indexOf(verb), close < 0 ? tokens.length : close);
  if ([...part, ...behind].some(({ norm }) => attributors.has(norm.replace(/^و(?=.{3})/, ''))))
    return 'unknown';
  const that = part.findLastIndex(({ norm }) => complementizers.has(norm));
  return that >= 0 && !/^(?:بعد|منذ|قبل)$/.test(part[that - 1]?.norm ?? '') ? 'unknown' : undefined;
}

/** A speaker by name, or by a phrase that holds one. */
function isTold({ kind, mention, name }: Speaker): boolean {
  if (kind === 'named') return mention !== undefined && mention.sureness >= 0.75;
  return (
    kind === 'office' && (mention !== undefined || /["«“]/.test(name)) && !/(?:هذا|هذه|نفس|ه)$/.test(name)
  );
}

interface Subject {
  /** Index of the first token of the predicate. */
  readonly from: number;
  readonly moved?: Moved;
  readonly doer?: Doer;
}

function subjectOf(
  sentence: SentenceReading,
  at: number,
  form: VerbForm,
  opening: number,
  told: Told,
): Subject | undefined {
  const { tokens, mentions } = sentence;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'mark') return undefined;
  const doer = doerBehind(sentence, at, told);
  if (doer !== undefined) {
    const { mention } = doer;
    if (mention.number === 'plural') return undefined;
    if (mention.gender !== 'unknown' && mention.gender !== form.gender) return undefined;
    const behind = tokens.findIndex((token) => token.start >= doer.asideEnd);
    if (isOneOfSeveral(tokens[behind])) return undefined;
    return { from: behind < 0 ? tokens.length : behind, doer };
  }
  const before = subjectBefore(sentence, at, form, told);
  if (before !== undefined) return { from: at + 1, moved: before };
  if (relatives.has(tokens[at - 1]?.norm ?? '')) return undefined;
  // A noun of its own behind the verb.
  const rest = tokens.slice(at, predicateEnd(tokens, at + 1, mentions));
  if (rest.length < 3 || lacksSubject(rest, mentions, told.reading)) return undefined;
  if (prepositions.has(next.norm) || next.kind === 'number' || /^[بل](?!ال)/.test(next.norm))
    return undefined;
  // «مؤتمر استمر ثلاثة أيام»: behind a noun without «ال» the verb describes it, and the noun is its subject.
  const first = tokens[at - 1];
  const opens =
    form.connective !== '' ||
    first?.kind === 'mark' ||
    /^(?:قد|حيث|كما|فيما|بينما|اذ|ان|حين|عندما|بعدما)$/.test(first?.norm ?? '');
  return at === opening || (opens && objectless.has(form.verb.past)) ? { from: at + 1 } : undefined;
}

const isOneOfSeveral = (next: Token | undefined): boolean =>
  next !== undefined && /^و.{2,}/.test(next.norm) && !isVerb(next.norm);

/** Most tokens of what is said of a name between commas or brackets. */
const longestAside = 14;

/** The name behind the verb at `at`, with its title before it and what is said of it behind it. */
function doerBehind(sentence: SentenceReading, at: number, { text, reading }: Told): Doer | undefined {
  const { tokens, mentions } = sentence;
  const next = tokens[at + 1];
  if (next === undefined) return undefined;
  const office = findOffices(sentence, text, reading).find(
    ({ start, holder }) => start === next.start && holder.start > start,
  );
  const mention =
    office?.holder ??
    mentions.find(
      (found): found is NameMention =>
        isName(found) &&
        phraseStart(found) <= next.start &&
        found.end > next.start &&
        phraseStart(found) >= (tokens[at]?.end ?? 0),
    );
  if (mention === undefined) return undefined;
  // «تشونغ مون-جون»: what goes on behind a single name may be the rest of it.
  if (mention.type === 'person' && (!mention.name.includes(' ') || isCut(mention, sentence)))
    return undefined;
  const end = endOfName(sentence, mention);
  return { mention, start: next.start, end, asideEnd: endOfAside(sentence, mention, end) };
}

/** How sure a person's name has to be. */
const leastSure = 0.75;

/** A name that was guessed at, or that a word behind it may go on. */
function isCut({ end, sureness }: NameMention, { tokens, mentions }: SentenceReading): boolean {
  if (sureness < leastSure) return true;
  const next = tokens.find((token) => token.start >= end);
  if (next === undefined || next.kind !== 'word') return false;
  const over = mentionOver(next, mentions);
  return over?.type === 'person' || /^(?:بن|ابن|ال|بنت|ابو|ال.{2,}ي|ال.{2,}ي?ين)$/.test(next.norm);
}

/** Adjectives that go with a body's name, besides those of countries. */
const adjectives =
  /^ال(?:عام|عامه|متحده|حاكم|حاكمه|مركزي|مركزيه|عليا|اعلي|متمرده|دولي|دوليه|وطني|وطنيه|محلي|محليه|رييسي|رييسيه)$/;

/** «وزارة الصحة المصرية»: the adjectives of a body or place go with its name. */
function endOfName({ tokens, mentions }: SentenceReading, mention: NameMention): number {
  let { end } = mention;
  if (mention.type === 'person') return end;
  for (const token of tokens) {
    if (token.start < end) continue;
    const isAdjective =
      mentionOver(token, mentions) === undefined &&
      (adjectives.test(token.norm) || arNames.nationalities.has(token.norm.replace(/^ال/, '')));
    if (!isAdjective) break;
    end = token.end;
  }
  return end;
}

/** A title, a definite word or a relative: it says who or what was just named. */
function describes(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.norm.startsWith('ال') ||
      arNames.titles.has(token.norm) ||
      token.kind === 'number' ||
      /^(?:احد|احدي|اول|وهو|وهي|من|في|صاحب|صاحبه)$/.test(token.norm))
  );
}

function endOfAside(sentence: SentenceReading, mention: NameMention, end: number): number {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.start >= end);
  const opener = tokens[at];
  if (opener === undefined) return end;
  const mark =
    opener.norm === '(' ? ')' : opener.norm === ',' || opener.norm === '-' ? opener.norm : undefined;
  if (mark !== undefined) {
    const close = tokens.findIndex((token, index) => index > at && token.norm === mark);
    const inside = tokens.slice(at + 1, close);
    // A second name, a verb or a day between the commas is no description.
    const isAside =
      close > at + 1 &&
      (mark === ')' || describes(inside[0]) || inside[1]?.norm.startsWith('ال') === true) &&
      inside.length <= longestAside &&
      !inside.some(({ norm }) => isSureVerb(norm) || norm === '.');
    if (isAside) return tokens[close]?.end ?? end;
    // «قدّم فلان، ندوة …»: a comma that only sets the name off.
    const behind = tokens[at + 1];
    const isStray =
      mark === ',' &&
      behind?.kind === 'word' &&
      (behind.norm.startsWith('ال') || tokens[at + 2]?.norm.startsWith('ال') !== true) &&
      !arNames.titles.has(behind.norm) &&
      !prepositions.has(behind.norm) &&
      !isVerb(behind.norm) &&
      !/^[وفبل]/.test(behind.norm);
    return isStray && !relatives.has(behind.norm) ? opener.end : end;
  }
  if (mention.type !== 'person') return end;
  const office = officeBehind(sentence, mention);
  return office === undefined || !standsAlone(office, sentence.mentions) ? end : (office.at(-1)?.end ?? end);
}

/** «أن المغرب قدم …», «وكانت فلانة قد اجتمعت …»: the words between an edge and the verb. */
function subjectBefore(
  { tokens, mentions }: SentenceReading,
  at: number,
  form: VerbForm,
  told: Told,
): Moved | undefined {
  let to = at;
  if (tokens[to - 1]?.norm === 'قد') to--;
  let from = to;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined || isEdge(token)) break;
    if (relatives.has(token.norm) || (isVerb(token.norm) && mentionOver(token, mentions) === undefined))
      return undefined;
    from--;
  }
  const edge = tokens[from - 1];
  // Behind a comma the words may close what was said before.
  if (edge?.kind === 'mark' || to - from > longestSubject) return undefined;
  const own = tokens.slice(from, to);
  return movedFrom(own, mentions, form, told);
}

/** Most tokens of a subject that is told behind its verb. */
const longestSubject = 12;

function isEdge(token: Token): boolean {
  return (
    (token.kind === 'mark' && token.norm !== '"') ||
    complementizers.has(token.norm) ||
    /^(?:بينما|فيما|حيث|لكن|ولكن|و?كانت?|اما|واما|فان)$/.test(token.norm)
  );
}

/** The words `own` as the subject of a verb of the form, where they agree with it and stand alone. */
export function movedFrom(
  own: readonly Token[],
  mentions: readonly Mention[],
  form: VerbForm,
  { text, reading }: Told,
): Moved | undefined {
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const inside = mentions.filter(({ start, end }) => start >= first.start && end <= last.end);
  const name = inside.find(
    (mention): mention is NameMention => isName(mention) && phraseStart(mention) <= first.start,
  );
  if (name !== undefined && name.end === last.end) {
    if (name.number === 'plural' || name.gender === 'unknown' || name.gender !== form.gender)
      return undefined;
    return { words: name.name, tokens: own, mentions: [name] };
  }
  if (own.slice(1).some((token) => /^و(?!ال)/.test(token.norm) && mentionOver(token, mentions) === undefined))
    return undefined;
  if (!standsAlone(own, mentions) || !mayMove(first, own[1], name, form)) return undefined;
  const { start } = first;
  const clause = verbatimClause('state', { start, end: last.end, tokens: own, mentions: inside });
  const words = retoldClause({ clause }, { text, style: monthStyleOf(reading.entities) });
  return { words, tokens: own, mentions: inside };
}

/** A singular noun of the verb's gender, or things in the plural before a feminine verb; never one that shows its case. */
function mayMove(
  first: Token,
  second: Token | undefined,
  name: NameMention | undefined,
  form: VerbForm,
): boolean {
  if (name !== undefined) return name.gender === form.gender;
  const { norm } = first;
  if (first.kind !== 'word' || norm.length < 3 || prepositions.has(norm) || /(?:ين|ان|ا|وا|ون)$/.test(norm))
    return false;
  if (
    /^[وفبل]/.test(norm) &&
    !norm.startsWith('وزار') &&
    !norm.startsWith('وكال') &&
    second?.norm.startsWith('ال') !== true
  )
    return false;
  const isFeminine = /(?:ه|ات)$/.test(norm) && /(?:ة|ات)$/.test(first.text);
  return isFeminine ? form.gender === 'f' : true;
}
