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

const plain: WordForm = { conjunction: '', preposition: '', definite: false, ending: '' };

/** Shortest bare word that a clitic without article is taken off: «برز» is no «رز». */
const shortestBare = 4;

/** Returns the ways to take the folded word `norm`, written `text`, apart: whole first, the most taken off last. */
export function takenApart(norm: string, text: string): TakenApart[] {
  const ways: TakenApart[] = [];
  const add = (bare: string, form: WordForm) => {
    ways.push({ bare, form: withMark(form, text) });
    if (!form.definite && bare.length > 3 && bare.endsWith('ا'))
      ways.push({ bare: bare.slice(0, -1), form: { ...form, ending: alifOf(text) } });
  };
  const prepositional = (rest: string, conjunction: WordForm['conjunction']) => {
    const form = { ...plain, conjunction };
    if (rest.startsWith('ال') && rest.length > 4) add(rest.slice(2), { ...form, definite: true });
    if (rest.startsWith('لل') && rest.length > 4) {
      add(rest.slice(2), { ...form, preposition: 'ل', definite: true });
      add(rest.slice(1), { ...form, preposition: 'ل', definite: true });
    }
    const first = rest[0];
    if (first !== 'ب' && first !== 'ل' && first !== 'ك') return;
    if (rest.startsWith('ال', 1) && rest.length > 5)
      add(rest.slice(3), { ...form, preposition: first, definite: true });
    else if (rest.length > shortestBare) add(rest.slice(1), { ...form, preposition: first });
  };
  add(norm, plain);
  prepositional(norm, '');
  const first = norm[0];
  if (first === 'و' || first === 'ف') {
    if (norm.length > shortestBare) add(norm.slice(1), { ...plain, conjunction: first });
    prepositional(norm.slice(1), first);
  }
  return ways;
}

/** A tanween behind «ة» or «ء» is a mark of its own. */
function withMark(form: WordForm, text: string): WordForm {
  return /[ةء]ً$/.test(text) ? { ...form, ending: 'ً' } : form;
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
