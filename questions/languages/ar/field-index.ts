// Looking up closed sets of Arabic words: which words of a text belong to one, whatever stands around them.
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../words.ts';
import type { FieldForm, FieldRole, FieldRow } from './field.ts';
import { fieldRows } from './lexicon-fields.ts';
import { oppositeRows } from './lexicon-opposites.ts';
import { type Ending, endingOf, inForm, takenApart, type WordForm } from './word-form.ts';

/** A closed set as the finder uses it. */
export interface Field {
  readonly kind: 'field' | 'opposite';
  readonly name: string;
  /** What fields of one meaning share, whatever their gender and number: the first word of their names. */
  readonly family: string;
  readonly form: FieldForm;
  readonly role: FieldRole;
  /** Bare words; of sound plurals once in the nominative and once in the oblique. */
  readonly words: readonly string[];
  /** Written with the article only. */
  readonly definiteOnly: boolean;
  readonly after: ReadonlySet<string> | undefined;
  readonly before: ReadonlySet<string> | undefined;
}

/** A word of a closed set as it stands in a sentence. */
export interface FieldMatch {
  readonly field: Field;
  /** Index of the word in the field. */
  readonly word: number;
  /** Index of the first token and of the token after the last. */
  readonly from: number;
  readonly to: number;
  readonly form: WordForm;
}

interface Entry {
  readonly field: Field;
  readonly word: number;
  /** Folded words of the entry behind the first. */
  readonly rest: readonly string[];
}

const index: ReadonlyMap<string, readonly Entry[]> = buildIndex();

function buildIndex(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const row of [...fieldRows, ...oppositeRows]) {
    for (const field of fieldsOf(row)) {
      const keys = row[4].includes('>') ? field.words.slice(0, 1) : field.words;
      for (const [word, text] of keys.entries()) {
        const [first = '', ...rest] = fold(text).split(' ');
        const others = entries.get(first);
        const entry = { field, word, rest };
        if (others === undefined) entries.set(first, [entry]);
        else others.push(entry);
      }
    }
  }
  // The longest phrase first («شمال شرق» before «شمال»), then what is meant in one place only.
  for (const others of entries.values()) {
    others.sort(
      (a, b) => b.rest.length - a.rest.length || Number(isAnywhere(a.field)) - Number(isAnywhere(b.field)),
    );
  }
  return entries;
}

/** A row as the fields it makes: two where its plurals show their case. */
function fieldsOf([name, form, role, sort, list, after, before]: FieldRow): Field[] {
  const written = list.split(/[|>]/);
  const definiteOnly = written.every((word) => word.startsWith('ال'));
  const words = definiteOnly ? written.map((word) => word.slice(2)) : written;
  const field: Field = {
    kind: sort === 'contrary' ? 'opposite' : 'field',
    name,
    family: name.split(' ')[0] ?? name,
    form,
    role,
    words,
    definiteOnly,
    after: contextOf(after),
    before: contextOf(before),
  };
  if (endingOf(words[0] ?? '', form) !== 'sound') return [field];
  return [field, { ...field, words: words.map((word) => word.replace(/ون$/, 'ين')) }];
}

/** Whether the field is meant wherever its words stand. */
function isAnywhere({ after, before }: Field): boolean {
  return after === undefined && before === undefined;
}

function contextOf(list: string | undefined): ReadonlySet<string> | undefined {
  return list === undefined || list === '' ? undefined : wordSet(list);
}

const matched = new WeakMap<readonly Token[], readonly (readonly FieldMatch[])[]>();

/** Returns for every token what the word may be, whatever stands around it. */
export function matchesIn(tokens: readonly Token[]): readonly (readonly FieldMatch[])[] {
  const before = matched.get(tokens);
  if (before !== undefined) return before;
  const matches = tokens.map((_, at) => matchesAt(tokens, at));
  matched.set(tokens, matches);
  return matches;
}

const none: readonly FieldMatch[] = [];
const isIndexed = (bare: string) => index.has(bare);

function matchesAt(tokens: readonly Token[], at: number): readonly FieldMatch[] {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return none;
  const ways = takenApart(token.norm, token.text, isIndexed);
  if (ways.length === 0) return none;
  const found: FieldMatch[] = [];
  for (const { bare, form } of ways) {
    for (const { field, word, rest } of index.get(bare) ?? []) {
      if (!isWritten(field, word, form, token, rest.length)) continue;
      if (rest.some((norm, step) => tokens[at + 1 + step]?.norm !== norm)) continue;
      found.push({ field, word, from: at, to: at + 1 + rest.length, form });
    }
  }
  return found;
}

const marks = /[\u0640\u064b-\u0652]/g;

/** Whether the bare word at the end of `text` is spelled as `written`; a hamza may be left out, never be another one. */
function isSpelled(text: string, written: string, ending: string): boolean {
  const letters = text.replace(marks, '');
  const bare = ending.includes('ا') ? letters.slice(0, -1) : letters;
  const word = written.replace(marks, '');
  const start = bare.length - word.length;
  for (let at = 0; at < word.length; at++) {
    const letter = bare[start + at];
    const meant = word[at] ?? '';
    if (letter !== meant && !(letter === 'ا' && 'أإآ'.includes(meant))) return false;
  }
  return true;
}

/** Whether the field's word can be written so: folding makes more alike than spelling does. */
function isWritten(field: Field, word: number, form: WordForm, token: Token, rest: number): boolean {
  const written = field.words[word] ?? '';
  if (field.definiteOnly && !form.definite) return false;
  if (rest > 0 && !field.definiteOnly && (form.definite || form.ending !== '')) return false;
  if (field.role === 'new' && form.definite) return false;
  if (field.role === 'bare' && !form.definite) return false;
  if (field.role === 'construct' && (form.definite || form.ending !== '')) return false;
  if (field.role === 'fixed') {
    if (form.definite || form.preposition !== '' || form.ending !== '') return false;
    // «مساء» without its tanween may be «مساء الأحد».
    return isSpelled(token.text, written, '') && (!written.endsWith('ءً') || token.text.endsWith('ً'));
  }
  const ending = endingOf(written, field.form);
  if (form.ending.includes('ا') && ending !== 'alif') return false;
  if (form.ending === 'ً' && ending !== 'taa') return false;
  return isSpelled(token.text, written.split(' ')[0] ?? '', form.ending);
}

/** A word that could stand in a match's place. */
export interface Sibling {
  /** Index of the word in the field. */
  readonly word: number;
  readonly text: string;
}

/** Returns `match` as options show it. */
export function writtenOut({ field, word, form }: FieldMatch): string {
  return inForm(field.words[word] ?? '', form);
}

/**
 * Returns what could stand in the place of `match`, in the same form, the nearest on the field's scale first. Where the case can't
 * be seen and would have to be (`isCaseHidden` tells that it needn't), words that show it are left out.
 */
export function siblingsOf({ field, word, form }: FieldMatch, isCaseHidden: boolean): Sibling[] {
  const own = endingOf(field.words[word] ?? '', field.form);
  const isCaseOpen =
    !isCaseHidden && !form.definite && form.preposition === '' && form.ending === '' && own !== 'alif';
  return field.words
    .map((_, at) => at)
    .filter((at) => at !== word)
    .sort((a, b) => Math.abs(a - word) - Math.abs(b - word))
    .flatMap((at) => {
      const other = field.words[at] ?? '';
      const ending = endingOf(other, field.form);
      if (field.role !== 'fixed' && isCaseOpen && ending === 'alif') return [];
      return [{ word: at, text: inForm(other, { ...form, ending: shown(form.ending, own, ending) }) }];
    });
}

/** What the accusative shown on a word of one class by `ending` shows on a word of another. */
function shown(ending: string, own: Ending, other: Ending): string {
  if (own === other || ending === '') return ending;
  return other === 'alif' ? 'اً' : '';
}
