// An Arabic word and the particles written to it, apart: «وبالقاعة» is «و», «ب» and «القاعة».
import { fold } from '../../../text/fold.ts';
import { remembered } from '../../../text/remembered.ts';
import { rooted } from '../function-words.ts';
import { masdars } from '../masdars.ts';
import { arNames } from '../names.ts';
import { type VerbForm, verbOfPast } from '../verb-forms.ts';
import { isListedWord } from './lemmas.ts';
import { emptyWords, smallWords } from './small-words.ts';
import { isJudgedVerb, judgedVerbFormOf } from './verb-forms.ts';

/** A piece of a written word: UTF-16 offsets into the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  /** Whether it is written with a final «ة», which the fold makes a «ه». */
  readonly feminine: boolean;
  /** Whether a written «ُ» behind its first letter may make a verb in the past a passive: «ضُبط». */
  readonly rounded?: boolean;
  /** Whether it ends in a written «ي», which the fold makes no other than «ى»: «بُني» is no «بنى». */
  readonly dotted?: boolean;
  /** Whether a doubled letter is written in it, or what stands beside it tells of one: «بيّن» is no «بين». */
  readonly doubled?: boolean;
}

/** «وثائقي», «ورقة», «الوزيران»: a word whose own first letter is «و», and its forms. */
const isRooted: (norm: string) => boolean = remembered((norm) => {
  if (!norm.startsWith('و')) return false;
  return ['', ...ownEndings].some((ending) => {
    const stem = norm.endsWith(ending) ? norm.slice(0, norm.length - ending.length) : '';
    return (
      stem.length >= shortestRoot &&
      (rooted.has(stem) || ownRooted.has(stem) || (ending === 'ات' && ownRooted.has(`${stem}ه`)))
    );
  });
});

const ownEndings = ['يه', 'ها', 'هم', 'ات', 'ان', 'ين', 'ون', 'ي', 'ه', 'ا'];

/** Shortest word that an ending is taken from. */
const shortestRoot = 3;

/** Further words with such a letter, folded. */
const ownRooted: ReadonlySet<string> = new Set(
  (
    'وردة وسام وسيط وقود وصية وصفة وصلة ودائع وراثة وشيك وشاح وقائع وقاية وداع وسيلة وظيفة وفود وفيات وقفة ولاء ولادة وهم وحيد ' +
    'وسيم وصي وصاية واسع وافد واعد وارد وارث واجهة وافر ورثة ورم ويسكي وجبة وجع وحش وحل وطأة وعود وفرة وقار ولي وليد ومضة وعر ونش'
  )
    .split(' ')
    .map(fold),
);

/** «وحدها» has no «و» before it. */
const alone = /^وحد(?:ه|ها|هم|هما|هن)$/;

/** The word with the particles written before it as pieces of their own, where what is left is surely a word. */
export function piecesOf(whole: Piece): Piece[] {
  const { norm } = whole;
  // «وحلّ» is no mud.
  const isDoubled = whole.doubled === true && verbIn(norm.slice(1)) !== undefined;
  if (smallWords.has(norm) || emptyWords.has(norm) || (isRooted(norm) && !isDoubled) || alone.test(norm))
    return [whole];
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
  const isShort = norm.length <= shortestWithLetter;
  if (
    'بلك'.includes(first) &&
    norm.length > 3 &&
    !(isShort ? isKnown(norm) : isListed(norm)) &&
    (isShort ? isKnown(norm.slice(1)) : isListed(norm.slice(1)))
  )
    return cut(whole, 1);
  return [whole];
}

/** Up to this length a word that may be built as it stands isn't cut: «كمية» is no «ك» before «مية». */
const shortestWithLetter = 5;

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
export function isKnown(norm: string): boolean {
  return isListed(norm) || arNames.isExplained(norm, true);
}

/** A piece cut behind `length` letters; vowels between them go with the first. */
function cut(piece: Piece, length: number): [Piece, Piece] {
  const { start, end, norm } = piece;
  const border = Math.min(end, start + length);
  return [
    { start, end: border, norm: norm.slice(0, length), feminine: false },
    { ...piece, start: border, norm: norm.slice(length) },
  ];
}

/** Endings of a verb: those of persons, and pronouns of whom it was done to. */
const persons = ['وا', 'تا', 'ون', 'ين', 'ان', 'ن'];
const objects = ['هما', 'ها', 'نا', 'هن', 'هم', 'ه'];

/** The verb that a word is a form of, and the object pronoun written to it. */
export function verbIn(norm: string): { readonly form: VerbForm; readonly object: string } | undefined {
  const whole = judgedVerbFormOf(norm);
  if (whole !== undefined) return { form: whole, object: '' };
  // «عادوا», «وصلوا»: no noun ends so, however short the verb is.
  const many = norm.endsWith('وا') ? verbOfPast(norm.slice(0, -2)) : undefined;
  if (many !== undefined)
    return { form: { verb: many, gender: 'm', tense: 'past', connective: '' }, object: '' };
  // «التأمين» ends like a plural of «التأم».
  if (!isJudgedVerb(norm) || (norm.startsWith('ال') && isListedWord(norm.slice(2)))) return undefined;
  for (const ending of [...objects, ...persons]) {
    const form = norm.endsWith(ending) ? judgedVerbFormOf(norm.slice(0, -ending.length)) : undefined;
    if (form !== undefined) return { form, object: objects.includes(ending) ? ending : '' };
  }
  return undefined;
}
