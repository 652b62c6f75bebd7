// Arabic tokens → units: particles written to a word stand apart, and every word is what its form says it is.
import type { Count, SmallUnit, Unit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Token } from '../../../text/tokens.ts';
import { timeNouns } from '../function-words.ts';
import { arNames } from '../names.ts';
import type { VerbForm } from '../verb-forms.ts';
import { doubledVerb } from './homographs.ts';
import { arLemmas, arNumberOf } from './lemmas.ts';
import { ownedNoun } from './owned-nouns.ts';
import { isKnown, type Piece, piecesOf, verbIn } from './pieces.ts';
import { emptyPairs, emptyWords, type SmallWord, smallWords } from './small-words.ts';
import { passivePasts } from './verb-forms.ts';
import { middlePasts } from './voice.ts';

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
    if (next !== undefined && emptyPairs.has(`${opening} ${next.norm}`)) {
      at++;
      continue;
    }
    const pair = next === undefined ? undefined : smallWords.get(`${opening} ${next.norm}`);
    if (pair !== undefined && next !== undefined) {
      units.push(small({ start, end: next.end, norm, feminine }, pair));
      at++;
      continue;
    }
    const signs = [
      feminine ? 'feminine' : '',
      /^[وف]?[ء-ي]\u064f/.test(token.text) ? 'rounded' : '',
      token.text.includes('\u0651') || tokens[at - 1]?.norm === 'قد' || next?.norm === 'عن' ? 'doubled' : '',
      token.text.endsWith('ي') ? 'dotted' : '',
      // «كل يوم» is no day that is only named.
      norm === 'يوم' && tokens[at - 1]?.norm === 'كل' ? 'kept' : '',
    ];
    for (const unit of unitsOfWord(`${norm}\n${end - start}\n${signs.join('')}`))
      units.push({ ...unit, start: start + unit.start, end: start + unit.end });
  }
  return units;
}

/** The units of a word that begins at 0; the key is its folded letters, its length as written and what else its form and its neighbours tell. */
const unitsOfWord = remembered((key): readonly Unit[] => {
  const [norm = '', length = '', signs = ''] = key.split('\n');
  const has = (sign: string) => signs.includes(sign);
  return piecesOf({
    start: 0,
    end: Number(length),
    norm,
    feminine: has('feminine'),
    rounded: has('rounded'),
    doubled: has('doubled'),
    dotted: has('dotted'),
  }).flatMap((piece) => unitOf(piece, has('kept')));
});

function unitOf(piece: Piece, isKept = false): Unit[] {
  const { start, end, norm } = piece;
  if (emptyWords.has(norm) && !isKept) return [];
  const doubled = piece.doubled === true ? doubledVerb(norm) : undefined;
  const word = doubled === undefined ? smallWords.get(norm) : undefined;
  if (word !== undefined) return [small(piece, word)];
  const read =
    doubled !== undefined ? { form: doubled, object: '' } : piece.feminine ? undefined : verbIn(norm);
  const form = read?.form;
  // «التقطت» begins with letters of its own.
  const definite = form === undefined && norm.startsWith('ال') && norm.length > 3;
  // «قيمة» ends like a word with its owner.
  const owned = form === undefined && !definite && !piece.feminine ? ownedNoun(norm) : undefined;
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
      describes: form === undefined && describesOnly(definite ? norm.slice(2) : norm),
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

/** Whether an adjective only says whence a thing is, or that it is the one of now: «السوري», «الحالي». */
function describesOnly(norm: string): boolean {
  return arNames.nationalities.has(norm) || current.has(norm);
}

const current: ReadonlySet<string> = new Set(['حالي', 'حاليه', 'راهن', 'راهنه', 'جاري', 'جاريه']);

function voiceOf(
  { rounded, dotted }: Piece,
  { verb, tense }: VerbForm,
): { readonly voice?: 'passive' | 'middle' } {
  if (middlePasts.has(fold(verb.past))) return { voice: 'middle' };
  const isDotted = dotted === true && verb.past.endsWith('ى');
  // «أنهى» folds to what «أُنهي» does, and tells who did it.
  const isPassive = passivePasts.has(fold(verb.past)) && !verb.past.endsWith('ى');
  return isPassive || ((rounded === true || isDotted) && tense === 'past') ? { voice: 'passive' } : {};
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

/** How many a word's form says it is. */
export const arCount = (norm: string): Count => arNumberOf(norm);
