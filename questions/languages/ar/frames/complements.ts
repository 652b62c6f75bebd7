// Which phrases of a predicate may be asked for, and in which words: the preposition goes to the front with its noun.
import type { DateMention, Mention, NameMention } from '../../../reading/mention.ts';
import type { Office } from '../../../reading/office.ts';
import type { Reading, SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import { frames } from '../function-words.ts';
import { masdars } from '../masdars.ts';
import { arNames } from '../names.ts';
import { isVerb } from '../verb-forms.ts';
import { type MonthStyle, writtenDate } from '../written-date.ts';
import { amountComplement } from './amounts.ts';
import { type Complement, type Frame, isName, mentionOver } from './frame.ts';
import {
  bodies,
  bridges,
  companies,
  giving,
  going,
  placeSorts,
  places,
  written,
  writtenTo,
} from './frame-words.ts';
import { asMention } from './told-drafts.ts';
import { objectless } from './verb-lists.ts';

/** What the finders look at. */
export interface Predicate {
  readonly frame: Frame;
  readonly text: string;
  readonly style: MonthStyle;
  readonly reading: Reading;
  /** The offices that the sentence gives people. */
  readonly offices: readonly Office[];
}

/** Returns the phrases of `frame` that surely belong to its verb, in order. */
export function findComplements(predicate: Predicate): Complement[] {
  const { behind, sentence } = predicate.frame;
  const last = behind.at(-1)?.end ?? 0;
  const doer = doerComplement(predicate);
  const called = calledComplement(predicate);
  const found = sentence.mentions.flatMap((mention) => {
    const at = behind.findIndex((token) => token.start < mention.end && token.end > mention.start);
    if (at < 0 || mention.end > last) return [];
    const { doer: subject } = predicate.frame;
    if (subject !== undefined && mention.start < subject.asideEnd && mention.end > subject.start) return [];
    const found = complementOf(mention, at, predicate);
    return found === undefined || !isAttached(found, mention, predicate.frame) ? [] : [found];
  });
  return [doer, called].flatMap((one) => one ?? []).concat(found);
}

/** Nouns that give a thing its name or its motto, folded → as they are asked for. */
const callings: Readonly<Record<string, string>> = {
  باسم: 'بأي اسم',
  بعنوان: 'بأي عنوان',
  عنوان: 'أي عنوان',
  شعار: 'أي شعار',
  اسم: 'أي اسم',
  مسمي: 'أي مسمى',
};

/** Most words of a name that is typed. */
const longestCalling = 5;

/** «عُرفت العملية باسم «…»», «تحت شعار «…»»: what a thing is called. */
function calledComplement({ frame }: Predicate): Complement | undefined {
  const { behind, said } = frame;
  const at = behind.findIndex(({ norm }) => norm === '"');
  const noun = behind[at - 1];
  const asked = callings[noun?.norm ?? ''];
  const close = behind.findIndex(({ norm }, index) => index > at && norm === '"');
  const first = behind[at + 1];
  const last = behind[close - 1];
  if (noun === undefined || asked === undefined || first === undefined || last === undefined)
    return undefined;
  if (said !== undefined || close - at - 1 > longestCalling) return undefined;
  const under = behind[at - 2];
  const isUnder = under?.norm === 'تحت' || under?.norm === 'ب';
  if (!asked.startsWith('بأي') && !isUnder) return undefined;
  const words = behind
    .slice(at + 1, close)
    .map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text));
  const title = words.join('');
  const place = { start: first.start, end: last.end };
  return {
    mention: asMention(title, 'title', place),
    start: isUnder ? (under?.start ?? noun.start) : noun.start,
    end: behind[close]?.end ?? last.end,
    opening: isUnder ? `تحت ${asked}` : asked,
    asks: 'what',
    name: 'called',
    answerText: title,
    isTied: true,
    allows: ['text'],
  };
}

/** «مَن أشرف على …؟», «أي شركة أطلقت …؟»: the doer asked for by a word of his own gender. */
function doerComplement(predicate: Predicate): Complement | undefined {
  const { frame, text } = predicate;
  const { doer, form } = frame;
  if (doer === undefined) return undefined;
  const { mention } = doer;
  if (carriers.has(mention.sort) || goesOn(mention, doer.end, frame)) return undefined;
  const opening = doerOpening(mention, form.gender === 'f', text);
  if (opening === undefined) return undefined;
  return {
    mention,
    start: doer.start,
    end: doer.asideEnd,
    opening: opening.words,
    asks: 'who',
    name: `who-${mention.type}`,
    answerText: mention.name,
    ...(opening.head === undefined ? {} : { head: opening.head }),
    allows:
      opening.head !== undefined || (mention.type === 'person' && isKnown(mention, predicate))
        ? ['choice', 'text']
        : ['choice'],
  };
}

/** A name on a list, or met more than once: any other may be misspelled, and is no typed key. */
export function isKnown(
  { sureness, entity, start }: NameMention,
  { reading }: Pick<Predicate, 'reading'>,
): boolean {
  return (
    sureness === 1 ||
    reading.entities.some((other) => 'entity' in other && other.entity === entity && other.start !== start)
  );
}

/** «شركة الرافدين للنقل»: what a body is for is part of its name, which was read without it. */
function goesOn({ type }: NameMention, end: number, { behind, sentence }: Frame): boolean {
  const next = behind.find((token) => token.start >= end);
  if (type !== 'organisation' || next === undefined) return false;
  // «مديرية الزراعة في اللاذقية»
  return /^لل.{2,}/.test(next.norm) || placeBehind(next, behind, sentence) ;
}

/** Whether a place with «في» or «ب» begins at the token. */
function placeBehind(next: Token, behind: readonly Token[], { mentions }: SentenceReading): boolean {
  const from = behind.indexOf(next);
  const words = behind.slice(from, from + 3);
  const isLed = next.norm === 'في' || next.norm.startsWith('ب');
  return isLed && words.some((token) => mentionOver(token, mentions)?.type === 'place');
}

/** Sorts of bodies that tell what others did. */
const carriers: ReadonlySet<string> = new Set(['news-agency', 'newspaper', 'broadcaster']);

function doerOpening(
  mention: NameMention,
  feminine: boolean,
  text: string,
): { words: string; head?: string } | undefined {
  if (mention.type === 'person')
    return mention.sort === 'leader' ? undefined : { words: feminine ? 'مَن التي' : 'مَن' };
  // Who leads a country is known without reading, and which country it was is guessed at.
  if (mention.type === 'place') return undefined;
  const first = mention.name.split(' ')[0] ?? '';
  const noun =
    bodies[bare(first)] ??
    bodies[bare(text.slice(mention.titleStart, mention.start).trim())] ??
    (mention.sort === 'club' && !feminine ? 'نادٍ' : undefined);
  if (noun !== undefined && /ة$/.test(noun) === feminine)
    return { words: `أي ${noun}`, head: bodies[bare(first)] === undefined ? noun : first };
  return feminine ? { words: 'ما الجهة التي' } : undefined;
}

function complementOf(mention: Mention, at: number, predicate: Predicate): Complement | undefined {
  switch (mention.type) {
    case 'date':
      return dateComplement(mention, predicate);
    case 'number':
      return amountComplement(mention, predicate);
    case 'place':
      return clubComplement(mention, at, predicate) ?? placeComplement(mention, at, predicate);
    case 'person':
      return personComplement(mention, predicate);
    case 'organisation':
      return bodyComplement(mention, at, predicate);
  }
}

const dateOpenings: Readonly<Record<string, string>> = { '': 'في', في: 'في', منذ: 'منذ', حتي: 'حتى' };
const dateNouns = { day: 'تاريخ', month: 'شهر', year: 'عام' } as const;

function dateComplement(date: DateMention, { frame, style }: Predicate): Complement | undefined {
  const { behind, sentence } = frame;
  if (date.told !== 'full' || date.conflict !== undefined || date.until !== undefined || date.inferredYear)
    return undefined;
  // «لعام 2013»: the preposition is written to the date.
  if (behind.some((token) => token.start < date.leadStart && token.end > date.leadStart)) return undefined;
  const before = behind.findLast((token) => token.end <= date.leadStart) ?? frame.verb;
  const preposition = before !== frame.verb && dateOpenings[before.norm] !== undefined ? before.norm : '';
  if (preposition === '') {
    // «أزمة عام 2008»: a bare year behind an indefinite noun tells of the noun; «صيف 2005» is part of one.
    const over = mentionOver(before, sentence.mentions);
    const isLed = date.leadStart < date.start || date.value.granularity === 'day';
    const closes = before === frame.verb || over !== undefined || /^(?:[وبلك]?ال|لل)/.test(before.norm);
    if (!isLed || !closes) return undefined;
  }
  const opening = dateOpenings[preposition];
  const from = preposition === '' ? date.leadStart : before.start;
  return {
    mention: date,
    start: from,
    end: date.end,
    opening: `${opening} أي ${dateNouns[date.value.granularity]}`,
    asks: 'when',
    name: `when-${date.value.granularity}`,
    answerText: writtenDate(date.value, style),
    allows: ['choice', 'text'],
  };
}

/** A phrase that a preposition opens. */
interface Led {
  readonly start: number;
  readonly opening: string;
  readonly preposition: string;
  /** It goes with whatever stands before it: «… برئاسة فلان». */
  readonly isTied?: true;
}

/** The preposition before `from` or written to the word there, with a noun between them that goes along. */
function ledFrom(from: number, { behind }: Frame, text: string): Led | undefined {
  const own = behind.find((token) => token.start <= from && token.end > from);
  if (own !== undefined && own.start < from) {
    const letter = text.slice(own.start, from);
    const opening = writtenTo[letter];
    return opening === undefined ? undefined : { start: own.start, opening, preposition: letter };
  }
  const at = behind.findLastIndex((token) => token.end <= from);
  const before = behind[at];
  if (before === undefined) return undefined;
  const plain = written[before.norm];
  if (plain !== undefined) return { start: before.start, opening: plain, preposition: before.norm };
  const first = behind[at - 1];
  const opening = written[first?.norm ?? ''];
  const bridge = bridges[before.norm];
  if (first === undefined || opening === undefined || bridge === undefined) return undefined;
  return { start: first.start, opening: `${opening} ${bridge}`, preposition: first.norm };
}

/** «لليفربول» after a verb of going is «إلى», «بمدينة» is «في». */
function asked(led: Led, { form }: Frame): string | undefined {
  if (led.preposition === 'ل') return going.has(form.verb.past) ? 'إلى' : undefined;
  return led.preposition === 'ب' ? 'في' : led.opening;
}

function placeComplement(place: NameMention, at: number, { frame, text }: Predicate): Complement | undefined {
  const { behind } = frame;
  const head = headBefore(behind[at - 1], places);
  const from = head?.start ?? place.titleStart;
  const noun =
    head?.noun ?? places[bare(text.slice(place.titleStart, place.start).trim())] ?? placeSorts[place.sort];
  const led = ledFrom(from, frame, text);
  // Which country it was is guessed at.
  if (led === undefined || noun === undefined || place.sort === 'country') return undefined;
  const opening = asked(led, frame);
  if (joining.has(frame.form.verb.past) || isTakenBefore(led, frame)) return undefined;
  // «شكّلت الحرب على العراق نقطة تحول»: behind a bare noun the place is that noun's.
  if (isOfSubject(frame, led.preposition)) return undefined;
  const end = endBehind(place, frame, text);
  if (opening === undefined || end === undefined) return undefined;
  return {
    mention: place,
    start: led.start,
    end: end.to,
    opening: `${opening} أي ${noun}${end.adjective}${end.container}`,
    asks: 'where',
    name: `where-${place.sort}`,
    answerText: place.name,
    head: noun,
    allows: ['choice', 'text'],
  };
}

/** «الجهات السياحية بمحافظة …», «المتمردة في إقليم …»: a noun behind a preposition, or a participle, has the place for itself. */
function isTakenBefore(
  { start, preposition }: Led,
  { behind, doer, sentence: { mentions } }: Frame,
): boolean {
  const from = doer?.asideEnd ?? 0;
  const between = behind.filter((token) => token.start >= from && token.end <= start);
  const before = behind.findLast((token) => token.end <= start);
  if (before !== undefined && /^ال?م.{3,}/.test(before.norm) && mentionOver(before, mentions) === undefined)
    return true;
  if (preposition !== 'في' && preposition !== 'ب') return false;
  if (between.length === 0 && doer?.mention.type === 'organisation') return true;
  return between.some(
    (token) =>
      mentionOver(token, mentions) === undefined &&
      token.norm !== 'في' &&
      (written[token.norm] !== undefined || /^(?:[بل]ال|لل).{2,}/.test(token.norm)),
  );
}

function isOfSubject({ doer, moved, form }: Frame, preposition: string): boolean {
  if (doer !== undefined || moved !== undefined) return false;
  return !objectless.has(form.verb.past) || !/^(?:في|ب|من|الي)$/.test(preposition);
}

/** «بمدينة»: the type noun before a name, and where it begins behind the letter written to it. */
function headBefore(
  token: Token | undefined,
  nouns: Readonly<Record<string, string>>,
): { start: number; noun: string } | undefined {
  if (token === undefined) return undefined;
  const whole = nouns[token.norm];
  if (whole !== undefined) return { start: token.start, noun: whole };
  const joined = /^[بل]/.test(token.norm) ? nouns[token.norm.slice(1)] : undefined;
  return joined === undefined ? undefined : { start: token.start + 1, noun: joined };
}

const bare = (word: string): string => word.replace(/[أإآ]/g, 'ا').replace(/ة$/, 'ه').replace(/ى$/, 'ي');

/** What stands behind the name and goes with it; `undefined` where the name goes on, or is one of several. */
function endBehind(
  name: NameMention,
  { behind, edge, sentence }: Frame,
  text: string,
): { to: number; adjective: string; container: string } | undefined {
  let at = behind.findIndex((token) => token.start >= name.end);
  let to = name.end;
  let adjective = '';
  const next = behind[at];
  // «نادي جريميو البرازيلي»: «أي نادٍ برازيلي».
  if (next !== undefined && /^ال.{2,}يه?$/.test(next.norm) && arNames.nationalities.has(next.norm.slice(2))) {
    adjective = ` ${text.slice(next.start + 2, next.end)}`;
    to = next.end;
    at = at + 1 < behind.length ? at + 1 : -1;
  }
  const after = at < 0 ? edge : behind[at];
  if (after === undefined) return { to, adjective, container: '' };
  if (at < 0) {
    // «في بيروت، دمشق وعمان»: one of a list.
    const over =
      after.norm === ','
        ? sentence.mentions.find(({ start }) => start > after.end - 1 && start <= after.end + 2)
        : undefined;
    return over?.type === name.type ? undefined : { to, adjective, container: '' };
  }
  if (after.norm.startsWith('و') && after.norm.length > 1 && !isVerb(after.norm)) {
    const joined = mentionOver(after, sentence.mentions);
    if (joined === undefined || joined.type === name.type || name.type === 'person') return undefined;
  }
  if (/^ال/.test(after.norm) && !mentionOver(after, sentence.mentions)) return undefined;
  return { to, adjective, container: '' };
}

function personComplement(
  person: NameMention,
  { frame, text, offices, reading }: Predicate,
): Complement | undefined {
  const from = offices.find(({ holder }) => holder === person)?.start ?? person.titleStart;
  const led = ledFrom(from, frame, text) ?? companyBefore(from, frame);
  const end = endBehind(person, frame, text);
  if (led === undefined || end === undefined || end.adjective !== '') return undefined;
  // «من», «عن» and «ب» run into «مَن».
  if (led.preposition === 'من' || led.preposition === 'عن' || led.preposition === 'ب') return undefined;
  if (led.preposition === 'ل' && !giving.has(frame.form.verb.past)) return undefined;
  const opening = led.preposition === 'ل' ? 'لِمَن' : `${led.opening} مَن`;
  return {
    mention: person,
    start: led.start,
    end: end.to,
    opening,
    ...(led.isTied === true ? { isTied: true as const } : {}),
    asks: 'who',
    name: 'whom',
    answerText: person.name,
    allows: isKnown(person, { reading }) ? ['choice', 'text'] : ['choice'],
  };
}

/** «سيترأس فلان لجنة كذا»: the name is what the verb is done to. */
function objectAt(from: number, { behind, doer, moved }: Frame): Led | undefined {
  const first = behind.find((token) => token.start >= (doer?.asideEnd ?? 0));
  if (first?.start !== from || (doer === undefined && moved === undefined)) return undefined;
  return { start: from, opening: '', preposition: '' };
}

/** «برئاسة فلان». */
function companyBefore(from: number, { behind }: Frame): Led | undefined {
  const before = behind.findLast((token) => token.end <= from);
  const opening = companies[before?.norm ?? ''];
  return before === undefined || opening === undefined
    ? undefined
    : { start: before.start, opening, preposition: before.norm, isTied: true };
}

/** «انضم لليفربول»: a town that lends its name to a club is the club where somebody joins it. */
function clubComplement(place: NameMention, at: number, predicate: Predicate): Complement | undefined {
  const { form, moved, doer } = predicate.frame;
  const isPerson = (doer?.mention ?? moved?.mentions[0])?.type === 'person';
  if (!joining.has(form.verb.past) || !isPerson || arNames.clubWords?.has(bare(place.name)) !== true)
    return undefined;
  return bodyComplement({ ...place, type: 'organisation', sort: 'club', gender: 'm' }, at, predicate);
}

/** Verbs of which a player and a club are told. */
const joining: ReadonlySet<string> = new Set(['انضم', 'انتقل']);

function bodyComplement(body: NameMention, at: number, { frame, text }: Predicate): Complement | undefined {
  const first = body.name.split(' ')[0] ?? '';
  const before = body.titleStart < body.start ? undefined : headBefore(frame.behind[at - 1], bodies);
  const noun =
    bodies[bare(first)] ??
    before?.noun ??
    bodies[bare(text.slice(body.titleStart, body.start).trim())] ??
    (body.sort === 'club' ? 'نادٍ' : undefined);
  if (noun === undefined || carriers.has(body.sort) || goesOn(body, body.end, frame)) return undefined;
  const from = before?.start ?? body.titleStart;
  const led = ledFrom(from, frame, text) ?? companyBefore(from, frame) ?? objectAt(from, frame);
  const end = endBehind(body, frame, text);
  if (led === undefined || end === undefined) return undefined;
  const opening = led.preposition === 'ب' || led.preposition === 'ل' ? asked(led, frame) : led.opening;
  if (opening === undefined) return undefined;
  return {
    mention: body,
    start: led.start,
    end: end.to,
    opening: `${opening} أي ${noun}${end.adjective}`.trim(),
    asks: 'what',
    name: `which-${body.sort}`,
    answerText: body.name,
    head: bodies[bare(first)] === undefined ? noun : first,
    allows: ['choice', 'text'],
  };
}

/** Whether nothing between the verb and the phrase could have taken it for itself. */
function isAttached({ start, isTied }: Complement, mention: Mention, frame: Frame): boolean {
  if (isTied === true) return true;
  const { behind, doer, moved, form, sentence } = frame;
  // «جرى الاحتفال في …»: of a verb without an object the noun behind it is the subject, and no deed of its own.
  const isSubject = doer === undefined && moved === undefined && objectless.has(form.verb.past);
  for (const token of behind) {
    if (token.start >= start) return true;
    const over = mentionOver(token, sentence.mentions);
    if (over !== undefined && isName(over)) continue;
    if (frames.has(token.norm) && token.end < start && !isSpan(token, frame)) return false;
    const noun = token.norm.replace(/^(?:[وبلك]?ال|لل|[بلو](?=.{3}))/, '');
    if (mention.type !== 'number' && !isSubject && masdars.has(noun)) return false;
  }
  return true;
}

/** «قبل 36 سنة»: a span of time is nothing that a date could belong to. */
export function isSpan(token: Token, { behind, sentence }: Frame): boolean {
  const next = behind[behind.indexOf(token) + 1];
  const over = mentionOver(next, sentence.mentions);
  return (
    /^(?:قبل|بعد|منذ)$/.test(token.norm) &&
    over?.type === 'number' &&
    /^(?:سن|عام|اعوام|شهر|اشهر|يوم|ايام|اسبوع|اسابيع|قرن|عقد)/.test(bare(over.unitText))
  );
}
