// The written form of an Arabic noun or adjective: what is written to it in front and behind, taken off and put on another.

import type { FieldForm } from './field.ts';

/** What stands around a bare word. */
export interface WordForm {
  readonly conjunction: '' | 'و' | 'ف';
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  readonly definite: boolean;
  /** What the accusative adds in writing: «ا», «اً» or «ًا», or the mark alone behind «ة». */
  readonly ending: string;
}

/** A way to take a written word apart. */
export interface TakenApart {
  /** Folded. */
  readonly bare: string;
  readonly form: WordForm;
}

/** Shortest bare word that a clitic without article is taken off: «برز» is no «رز». */
const shortestBare = 4;

/**
 * Returns the ways to take the folded word `norm`, written `text`, apart that leave a word which `isKnown`: whole first, the
 * most taken off last.
 */
export function takenApart(norm: string, text: string, isKnown: (bare: string) => boolean): TakenApart[] {
  const word: Word = { norm, text, isKnown, ways: [] };
  add(word, 0, '', '', false);
  addDefiniteOrPrepositional(word, 0, '');
  const first = norm[0];
  if (first === 'و' || first === 'ف') {
    if (norm.length > shortestBare) add(word, 1, first, '', false);
    addDefiniteOrPrepositional(word, 1, first);
  }
  return word.ways;
}

/** A word being taken apart, and the ways found so far. */
interface Word {
  readonly norm: string;
  readonly text: string;
  readonly isKnown: (bare: string) => boolean;
  readonly ways: TakenApart[];
}

function addDefiniteOrPrepositional(word: Word, from: number, conjunction: WordForm['conjunction']): void {
  const { norm } = word;
  const first = norm[from];
  const length = norm.length - from;
  if (first === 'ا' && norm[from + 1] === 'ل' && length > 4) add(word, from + 2, conjunction, '', true);
  if (first !== 'ب' && first !== 'ل' && first !== 'ك') return;
  if (first === 'ل' && norm[from + 1] === 'ل' && length > 4) {
    add(word, from + 2, conjunction, 'ل', true);
    add(word, from + 1, conjunction, 'ل', true);
  }
  if (norm.startsWith('ال', from + 1) && length > 5) add(word, from + 3, conjunction, first, true);
  else if (length > shortestBare) add(word, from + 1, conjunction, first, false);
}

function add(
  { norm, text, isKnown, ways }: Word,
  from: number,
  conjunction: WordForm['conjunction'],
  preposition: WordForm['preposition'],
  definite: boolean,
): void {
  const bare = from === 0 ? norm : norm.slice(from);
  if (isKnown(bare)) ways.push({ bare, form: { conjunction, preposition, definite, ending: markOf(text) } });
  if (definite || bare.length < 4 || !bare.endsWith('ا')) return;
  const stem = bare.slice(0, -1);
  if (isKnown(stem))
    ways.push({ bare: stem, form: { conjunction, preposition, definite, ending: alifOf(text) } });
}

/** A tanween behind «ة» or «ء» is a mark of its own. */
function markOf(text: string): string {
  const last = text.at(-2);
  return text.endsWith('ً') && (last === 'ة' || last === 'ء') ? 'ً' : '';
}

function alifOf(text: string): string {
  return text.endsWith('اً') ? 'اً' : text.endsWith('ًا') ? 'ًا' : 'ا';
}

/** Returns `word`, bare, written in `form`. */
export function inForm(word: string, form: WordForm): string {
  const { conjunction, preposition, definite, ending } = form;
  if (!definite) return `${conjunction}${preposition}${word}${ending}`;
  // «ل» takes the place of the article's alif, and three lams are never written.
  if (preposition === 'ل') return `${conjunction}${word.startsWith('ل') ? 'ل' : 'لل'}${word}`;
  return `${conjunction}${preposition}ال${word}`;
}

/** How a word shows the accusative: with an alif, by a mark alone («ة»), not at all, or as a sound plural. */
export type Ending = 'alif' | 'taa' | 'none' | 'sound';

/** Returns the ending class of a bare `word` of the given form: broken plurals («مدارس») differ from singulars («برنامج»). */
export function endingOf(word: string, form: FieldForm): Ending {
  const isPlural = form !== 'ms' && form !== 'fs';
  const first = word.split(' ')[0] ?? word;
  if (first.endsWith('ة')) return 'taa';
  if (form === 'mp' && first.endsWith('ون')) return 'sound';
  if (/(?:اء|ى|ا)$/.test(first)) return 'none';
  if (isPlural && (first.endsWith('ات') || /^..ا..$|^..ا.ي.$/.test(first))) return 'none';
  // Colours and elatives («أحمر», «أكبر») take no tanween.
  if (!isPlural && (/^أ[^اويى]{3}$/.test(first) || first === 'أبيض' || first === 'أسود')) return 'none';
  return 'alif';
}
