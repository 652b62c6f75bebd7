// What a reader of a text may find in it, typed and normalised, with its exact place.
import type { DateValue, NumberValue } from '../question.ts';
import type { Season } from './date-words.ts';

interface Found {
  /** UTF-16 offsets into the text that was read, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** Index of its first token and of the token after its last. */
  readonly from: number;
  readonly to: number;
}

/** A quantity: «نحو 3.5 ملايين دولار», `about 40 people`, « 12 % ». The span includes scale and unit, not the bound's words. */
export interface NumberMention extends Found {
  readonly type: 'number';
  readonly value: NumberValue;
  /** The digits or number words with their scale, as written («3.5 ملايين»). */
  readonly amount: string;
  /** The unit or counted noun as written, `''` where there is none. */
  readonly unitText: string;
  /** The folded word right behind it, which may hang on the unit («5 جسور جديدة»); `''` where a mark or nothing stands there. */
  readonly next: string;
  /** What the unit is. A `count` counts people or things by a noun. */
  readonly unitKind: 'none' | 'percent' | 'money' | 'measure' | 'count';
  /** Where the words that make the bound begin («أكثر من», `about`), UTF-16 offset; equal to `start` where there are none. */
  readonly boundStart: number;
  /** Another reading that can't be ruled out («1.200»: 1200 or 1.2). */
  readonly alternative?: number;
  /** The upper end where the text gives a range («بين 20 و30 شخصاً»); such a quantity is never asked. */
  readonly until?: number;
}

/** A date as far as the text tells it, resolved against the day of publication. */
export interface DateMention extends Found {
  readonly type: 'date';
  readonly value: DateValue;
  /** How the date is told: written out with its year, without the year, or relative («أمس», «الثلاثاء»). */
  readonly told: 'full' | 'yearless' | 'relative';
  /** A second date where the text gives a range («بين 5 و8 آب»): the range's last day, month or year. */
  readonly until?: DateValue;
  /** The parts that contradict each other, or the year where two are as likely; such a date is neither asked nor told. */
  readonly conflict?: 'weekday' | 'month_names' | 'year';
  /** Where the year was not written: how it was chosen. */
  readonly inferredYear: boolean;
  /** Of a weekday told alone, which only its verb puts in one week or another: how many days before publication it was taken to lie. */
  readonly back?: number;
  /** Whether a word before such a weekday makes it an end: « reporté à vendredi ». */
  readonly isAimed?: true;
  /** Whether words beside a month or a day without its year say which year it is of: `April last year`, «نيسان الماضي». */
  readonly isPointed?: true;
  /** The season it names, of the year that `value` is. */
  readonly season?: Season;
  /**
   * Read, but nothing to ask for: told from the day of publication or without an exact end («الأسبوع الماضي»,
   * `two years ago`, « les années 70 »). `understand` leaves such dates out of what the generator sees.
   */
  readonly isLoose?: true;
  /** The dates told in full inside a loose one: the year of «الربع الأول من عام 2025». */
  readonly inner?: readonly DateMention[];
  /** Where the noun that belongs to the date begins («يوم», «عام», «شهر», « le »), UTF-16 offset; equal to `start` where there is none. */
  readonly leadStart: number;
}

/** A person, place or organisation. */
export interface NameMention extends Found {
  readonly type: 'person' | 'place' | 'organisation';
  /** Finer sort: `country`, `city`, `airport`, `ministry`, `armed-group`, …; distractors share it. */
  readonly sort: string;
  /** The name in full: a later short mention carries its first full one. */
  readonly name: string;
  /** Folded key shared by all mentions of one bearer. */
  readonly entity: string;
  readonly gender: 'm' | 'f' | 'unknown';
  readonly number: 'singular' | 'plural';
  /** Where the title or type noun before the name begins («الرئيس السوري», «مطار»), UTF-16 offset; equal to `start` where there is none. */
  readonly titleStart: number;
  /** ISO 3166 alpha-2 of the country it lies in or is, where known. */
  readonly country?: string;
  readonly aliases: readonly string[];
  /** 0 to 1: a listed name 1, one read from a trigger alone less. */
  readonly sureness: number;
}

/** Anything found in a text. */
export type Mention = NumberMention | DateMention | NameMention;

/** Returns where a mention begins together with its title, type noun, lead noun or bound (UTF-16 offset). */
export function phraseStart(mention: Mention): number {
  if (mention.type === 'number') return mention.boundStart;
  return mention.type === 'date' ? mention.leadStart : mention.titleStart;
}
