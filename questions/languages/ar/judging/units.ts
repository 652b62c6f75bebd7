// Arabic tokens → units: particles written to a word stand apart, denied and helping verbs are one with theirs.
import type { Count, SmallUnit, Unit, WordUnit } from '../../../judging/unit.ts';
import { isContent, isVerbUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { rooted, timeNouns } from '../function-words.ts';
import { masdars } from '../masdars.ts';
import { arNames } from '../names.ts';
import type { VerbForm } from '../verb-forms.ts';
import { isGovernedNoun, isObject } from './homographs.ts';
import { arLemmas, arNumberOf, isListedWord } from './lemmas.ts';
import { ownedNoun } from './owned-nouns.ts';
import { emptyWords, type SmallWord, smallWords } from './small-words.ts';
import { isJudgedVerb, judgedVerbFormOf, passivePasts } from './verb-forms.ts';
import { withLightVerbs } from './voice.ts';

/** A piece of a written word: UTF-16 offsets into the text. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  /** Whether it is written with a final «ة», which the fold makes a «ه». */
  readonly feminine: boolean;
  /** Whether a written «ُ» behind its first letter may make a verb in the past a passive: «ضُبط». */
  readonly rounded?: boolean;
}

/** Returns the units of `tokens`, each by itself. */
export function arUnits(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { start, end, norm } = token;
    const feminine = token.text.endsWith('ة');
    if (token.kind === 'mark') {
      units.push({ kind: 'break', start, end, mark: norm });
      continue;
    }
    const next = tokens[at + 1];
    // «وعلى الأرجح»: the joining letter belongs to no phrase.
    const opening = /^[وف].../.test(norm) && !smallWords.has(norm) ? norm.slice(1) : norm;
    const pair = next === undefined ? undefined : smallWords.get(`${opening} ${next.norm}`);
    if (pair !== undefined && next !== undefined) {
      units.push(small({ start, end: next.end, norm, feminine }, pair));
      at++;
      continue;
    }
    const rounded = /^[وف]?[ء-ي]\u064f/.test(token.text);
    units.push(...piecesOf({ start, end, norm, feminine, rounded }).flatMap(unitOf));
  }
  return units;
}

/** The word with the particles written before it as pieces of their own, where what is left is surely a word. */
function piecesOf(whole: Piece): Piece[] {
  const { norm } = whole;
  if (smallWords.has(norm) || emptyWords.has(norm) || rooted.has(norm)) return [whole];
  if (
    judgedVerbFormOf(norm)?.connective ||
    (/^[وف]/.test(norm) && judgedVerbFormOf(norm) === undefined && verbIn(norm.slice(1)))
  )
    return cut(whole, 1);
  const first = norm.charAt(0);
  if ((first === 'و' || first === 'ف') && norm.length > 2 && isJoined(norm)) {
    const [letter, rest] = cut(whole, 1);
    return [letter, ...piecesOf(rest)];
  }
  if (/^[بك]ال..|^لل../.test(norm)) {
    const [letter, rest] = cut(whole, 1);
    return [letter, norm.startsWith('لل') ? { ...rest, norm: `ا${rest.norm}` } : rest];
  }
  if ('بلك'.includes(first) && norm.length > 3 && !isKnown(norm) && isKnown(norm.slice(1)))
    return cut(whole, 1);
  return [whole];
}

/** Whether the first letter joins the word to what stands before it. */
function isJoined(norm: string): boolean {
  const rest = norm.slice(1);
  if (smallWords.has(rest)) return true;
  if (judgedVerbFormOf(norm)?.connective === '' || isListed(norm)) return false;
  if (norm.startsWith('و')) return true;
  return smallWords.has(rest) || isJudgedVerb(rest) || rest.startsWith('ال');
}

/** Whether a list knows the word as it stands. */
function isListed(norm: string): boolean {
  return masdars.has(norm) || isListedWord(norm) || isJudgedVerb(norm);
}

/** Whether some list of the language holds the word as it stands, or it is built as words are, with nothing written before it. */
function isKnown(norm: string): boolean {
  return isListed(norm) || arNames.isExplained(norm, true);
}

/** A piece cut behind `length` letters; vowels between them go with the first. */
function cut({ start, end, norm, feminine, rounded = false }: Piece, length: number): [Piece, Piece] {
  const border = Math.min(end, start + length);
  return [
    { start, end: border, norm: norm.slice(0, length), feminine: false },
    { start: border, end, norm: norm.slice(length), feminine, rounded },
  ];
}

function unitOf(piece: Piece): Unit[] {
  const { start, end, norm } = piece;
  if (emptyWords.has(norm)) return [];
  const word = smallWords.get(norm);
  if (word !== undefined) return [small(piece, word)];
  const definite = norm.startsWith('ال') && norm.length > 3;
  const read = piece.feminine ? undefined : verbIn(norm);
  const form = read?.form;
  const owned = form === undefined && !definite ? ownedNoun(norm) : undefined;
  const lemmas = form === undefined ? arLemmas(norm) : [...arLemmas(norm), form.verb.past];
  return [
    {
      kind: 'word',
      start,
      end,
      norm: definite ? norm.slice(2) : norm,
      lemmas: [...new Set(lemmas)],
      count: form === undefined ? arNumberOf(norm) : 'unknown',
      definite,
      describes: form === undefined && arNames.nationalities.has(definite ? norm.slice(2) : norm),
      ...(timeNouns.has(norm) ? { time: true } : {}),
      ...(limiting.has(definite ? norm.slice(2) : norm) ? { limits: true } : {}),
      ...(/^[بلك].../.test(norm) && !isKnown(norm) ? { prefixed: true } : {}),
      ...(owned === undefined ? {} : { owned }),
      ...(form?.verb.class === 'say' ? { says: true } : {}),
      ...(form === undefined
        ? {}
        : { verb: { tense: form.tense, negated: false, gender: form.gender, ...voiceOf(piece, form) } }),
    },
    // «استقبله»: whom the deed was done to is told by what is written to the verb.
    ...(read?.object === undefined || read.object === ''
      ? []
      : [{ kind: 'small' as const, start: end, end, role: 'pointer' as const, sense: read.object }]),
  ];
}

function voiceOf({ rounded }: Piece, { verb, tense }: VerbForm): { readonly voice?: 'passive' } {
  return passivePasts.has(fold(verb.past)) || (rounded === true && tense === 'past')
    ? { voice: 'passive' }
    : {};
}

/** Endings of a verb: those of persons, and pronouns of whom it was done to. */
const persons = ['وا', 'تا', 'ون', 'ين', 'ان', 'ن'];
const objects = ['هما', 'ها', 'نا', 'هن', 'هم', 'ه'];

/** The verb that a word is a form of, and the object pronoun written to it. */
function verbIn(norm: string): { readonly form: VerbForm; readonly object: string } | undefined {
  const whole = judgedVerbFormOf(norm);
  if (whole !== undefined) return { form: whole, object: '' };
  if (!isJudgedVerb(norm)) return undefined;
  for (const ending of [...objects, ...persons]) {
    const form = norm.endsWith(ending) ? judgedVerbFormOf(norm.slice(0, -ending.length)) : undefined;
    if (form !== undefined) return { form, object: objects.includes(ending) ? ending : '' };
  }
  return undefined;
}

/** Words that take a part of the whole, or make an office a lower one. */
const limiting: ReadonlySet<string> = new Set(
  'معظم معظمهم معظمها معظمهن أغلب أغلبهم أغلبها بعض بعضهم بعضها نصف نصفهم نصفها ثلث ثلثا ثلثاها ربع بقية باقي جزء قلة أكثر أقل فقط وحده وحدها نائب نائبة مساعد مساعدة وكيل سابق سابقة سابقا أسبق مؤقت مكلف مستقيل مستقيلة مقال مزعوم مزعومة شبه بالوكالة وهمي وهمية فيلم رواية مسرحية مسلسل حلم محاكاة تمرين مزاح مازحا نكتة شائعة شائعات إشاعة إشاعات'
    .split(' ')
    .map(fold),
);

function small({ start, end, norm }: Piece, { role, sense }: SmallWord): SmallUnit {
  return { kind: 'small', start, end, role, sense: senseOf(role, sense, norm) };
}

/** Pronouns are only themselves, and so are the words that leave a deed open: who tried did not refuse. */
function senseOf(role: SmallWord['role'], sense: string, norm: string): string {
  if (role === 'pointer') return norm;
  return role === 'modal' && sense !== 'may' && sense !== 'must'
    ? `${sense} ${norm.replace(/^[يت]/, '')}`
    : sense;
}

/** Puts a sentence's units right by their neighbours. */
export function settleArabic(units: readonly Unit[]): Unit[] {
  const settled: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const next = units[at + 1];
    if (unit === undefined) continue;
    // «أما الوزير فقال»: nothing but a change of subject.
    if (unit.kind === 'small' && unit.role === 'or' && settled.length === 0) continue;
    // «التابع لـ», «المخصص لـ»: whose a thing is.
    if (unit.kind === 'word' && owned.has(unit.norm) && next?.kind === 'small' && next.sense === 'for') {
      settled.push({ ...next, start: unit.start, sense: 'of' });
      at++;
      continue;
    }
    // «إن الوزير …», «في 8 آذار»: nothing that a statement could lack.
    if (unit.kind === 'small' && (unit.role === 'that' || unit.role === 'and') && settled.length === 0)
      continue;
    if (unit.kind === 'small' && unit.sense === 'in' && next?.kind === 'date') continue;
    if (unit.kind === 'small' && unit.sense === 'by' && next !== undefined && next.kind !== 'small') {
      settled.push(next.kind === 'name' && next.mention.type === 'place' ? { ...unit, sense: 'in' } : unit);
      continue;
    }
    if (unit.kind === 'word' && /^[وف]?قد$/.test(unit.norm)) {
      const isPast = isVerbUnit(next) && next.verb.tense === 'past';
      if (!isPast)
        settled.push({ kind: 'small', start: unit.start, end: unit.end, role: 'modal', sense: 'may' });
      else dropBeing(settled);
      continue;
    }
    if (unit.kind === 'word' && unit.norm === 'سوف' && isVerbUnit(next)) {
      settled.push({ ...next, start: unit.start, verb: { tense: 'future', negated: false } });
      at++;
      continue;
    }
    // «المدير هو سعيد»: the pronoun only joins the two.
    if (
      unit.kind === 'small' &&
      unit.role === 'pointer' &&
      (unit.sense === 'هو' || unit.sense === 'هي') &&
      next !== undefined &&
      isContent(next) &&
      !isVerbUnit(next)
    )
      continue;
    if (isVerbUnit(unit) && (isGovernedNoun(unit, settled.at(-1)) || isObject(unit, settled))) {
      const { verb: _, says: __, ...noun } = unit;
      settled.push({ ...noun, count: arNumberOf(unit.norm) });
      continue;
    }
    if (unit.kind === 'small' && unit.role === 'not' && isVerbUnit(next)) {
      settled.push(denied(unit, next));
      at++;
      continue;
    }
    settled.push(unit);
  }
  return withLightVerbs(settled);
}

/** «وكانت الأشغال قد انطلقت»: the helping verb of what had happened before. */
function dropBeing(settled: Unit[]): void {
  const at = settled.findLastIndex(
    (unit) => unit.kind === 'break' || (isVerbUnit(unit) && unit.lemmas.includes('كان')),
  );
  if (at >= 0 && settled[at]?.kind === 'word') settled.splice(at, 1);
}

/** Adjectives that with «لـ» only say whose a thing is. */
const owned: ReadonlySet<string> = new Set('تابع تابعه تابعين تابعان خاص خاصه مخصص مخصصه'.split(' '));

/** «لم يزر»: a past that is denied; «لن يزور»: a future. */
function denied(particle: SmallUnit, verb: WordUnit): WordUnit {
  const tense =
    particle.sense === 'past'
      ? 'past'
      : particle.sense === 'future'
        ? 'future'
        : (verb.verb?.tense ?? 'unknown');
  return { ...verb, start: particle.start, verb: { ...verb.verb, tense, negated: true } };
}

/** Furthest the verb is moved behind what follows it, in units. */
const furthest = 9;

/** Returns the units with the verb before its subject, or behind it: Arabic says both. */
export function reorderedArabic(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (verb === undefined) return [];
  const before = units.slice(0, at);
  const after = units.slice(at + 1);
  if (at > 0) {
    const opens = before.some(
      (unit) => unit.kind === 'small' && (unit.role === 'that' || unit.role === 'which'),
    );
    return opens ? [] : [[verb, ...before, ...after]];
  }
  const orders: Unit[][] = [];
  for (let to = 1; to <= Math.min(furthest, after.length - 1); to++)
    orders.push([...after.slice(0, to), verb, ...after.slice(to)]);
  return orders;
}

/** How many a word's form says it is. */
export const arCount = (norm: string): Count => arNumberOf(norm);
