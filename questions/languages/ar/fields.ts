// Which words of a sentence belong to a closed set, and the set's other words in the very form that stands there.
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../words.ts';
import type { FieldRole, FieldRow } from './field.ts';
import { negators, prepositions, relatives, subordinators } from './function-words.ts';
import { fieldRows } from './lexicon-fields.ts';
import { oppositeWords } from './lexicon-opposites.ts';
import { verbFormOf } from './verb-forms.ts';
import { endingOf, inForm, takenApart, type WordForm } from './word-form.ts';

/** A closed set as the finder uses it. */
export interface Field {
  readonly kind: 'field' | 'opposite';
  readonly name: string;
  /** What fields of one meaning share, whatever their gender and number: the first word of their names. */
  readonly family: string;
  readonly role: FieldRole;
  readonly excludes: boolean;
  /** Bare words; of sound plurals once in the nominative and once in the oblique. */
  readonly words: readonly string[];
  readonly number: 'singular' | 'plural';
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

const fieldIndex: ReadonlyMap<string, readonly Entry[]> = buildIndex();

function buildIndex(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  const rows = fieldRows.flatMap(fieldsOf);
  const pairs = oppositeWords.flatMap(([word, contrary, gender, role]) =>
    fieldsOf([`${word}/${contrary}`, gender, 'singular', role, 'closed', `${word}|${contrary}`]).map(
      (field): Field => ({ ...field, kind: 'opposite' }),
    ),
  );
  for (const field of [...rows, ...pairs]) {
    for (const [word, text] of field.words.entries()) {
      const [first = '', ...rest] = fold(text).split(' ');
      const entries = index.get(first);
      const entry = { field, word, rest };
      if (entries === undefined) index.set(first, [entry]);
      else entries.push(entry);
    }
  }
  // The longest phrase first («شمال شرق» before «شمال»), then what is meant in one place only.
  for (const entries of index.values()) {
    entries.sort(
      (a, b) => b.rest.length - a.rest.length || Number(isAnywhere(a.field)) - Number(isAnywhere(b.field)),
    );
  }
  return index;
}

/** A row as the fields it makes: two where its plurals show their case. */
function fieldsOf(row: FieldRow): Field[] {
  const [name, , number, role, sort, list, after, before] = row;
  const written = list.split('|');
  const definiteOnly = written.every((word) => word.startsWith('ال'));
  const words = definiteOnly ? written.map((word) => word.slice(2)) : written;
  const field: Field = {
    kind: 'field',
    name,
    family: name.split(' ')[0] ?? name,
    role,
    excludes: sort === 'closed',
    words,
    number,
    definiteOnly,
    after: contextOf(after),
    before: contextOf(before),
  };
  if (endingOf(words[0] ?? '', number) !== 'sound') return [field];
  return [field, { ...field, words: words.map((word) => word.replace(/ون$/, 'ين')) }];
}

/** Whether the field is meant wherever its words stand. */
function isAnywhere({ after, before }: Field): boolean {
  return after === undefined && before === undefined;
}

function contextOf(list: string | undefined): ReadonlySet<string> | undefined {
  return list === undefined || list === '' ? undefined : wordSet(list);
}

/** Returns what the word at `index` may be, whatever stands around it. */
export function matchesAt(tokens: readonly Token[], index: number): FieldMatch[] {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return [];
  const found: FieldMatch[] = [];
  for (const { bare, form } of takenApart(token.norm, token.text)) {
    for (const { field, word, rest } of fieldIndex.get(bare) ?? []) {
      if (!isWritten(field, word, form, token, rest.length)) continue;
      if (rest.some((norm, at) => tokens[index + 1 + at]?.norm !== norm)) continue;
      found.push({ field, word, from: index, to: index + 1 + rest.length, form });
    }
  }
  return found;
}

/** Whether the field's word can be written so: folding makes more alike than spelling does. */
function isWritten(field: Field, word: number, form: WordForm, token: Token, rest: number): boolean {
  const written = field.words[word] ?? '';
  if (field.definiteOnly && !form.definite) return false;
  if (rest > 0 && !field.definiteOnly && (form.definite || form.ending !== '')) return false;
  if (field.role === 'fixed' && (form.definite || form.preposition !== '' || form.ending !== ''))
    return false;
  const ending = endingOf(written, field.number);
  if (form.ending.includes('ا') && ending !== 'alif') return false;
  if (form.ending === 'ً' && ending !== 'taa') return false;
  if (rest > 0 || form.ending !== '' || field.role === 'fixed') return true;
  const last = written.at(-1) ?? '';
  return !'ةىيه'.includes(last) || token.text.replace(/[\u064b-\u0652]+$/, '').endsWith(last);
}

/** Returns `match` as options show it, and its siblings in the same form. */
export function writtenOut({ field, word, form }: FieldMatch): { text: string; siblings: string[] } {
  return {
    text: inForm(field.words[word] ?? '', form),
    siblings: field.words.flatMap((other, at) => (at === word ? [] : [inForm(other, form)])),
  };
}

/** Returns the word at `index` as a word of a closed set, where what stands around it lets it be exchanged. */
export function fieldAt(tokens: readonly Token[], index: number): FieldMatch | undefined {
  return matchesAt(tokens, index).find((match) => isFree(match, tokens));
}

function isFree({ field, form, from, to }: FieldMatch, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (field.after !== undefined) {
    if (
      before === undefined ||
      !takenApart(before.norm, before.text).some(({ bare }) => field.after?.has(bare))
    )
      return false;
  }
  if (field.before !== undefined) {
    if (after === undefined || !field.before.has(after.norm)) return false;
  }
  switch (field.role) {
    case 'fixed':
      return true;
    case 'head':
      return true;
    case 'noun':
      return form.definite || !governs(after, tokens[from]);
    case 'adjective':
      return qualifies(before, form) && !governs(after, tokens[from]);
  }
}

/** Whether an adjective in `form` can go with the word before it. */
function qualifies(before: Token | undefined, form: WordForm): boolean {
  if (before === undefined || before.kind !== 'word' || form.preposition !== '' || form.conjunction !== '')
    return false;
  if (isFunctionWord(before.norm) || verbFormOf(before.norm) !== undefined) return false;
  return form.definite || !/^[وف]?[بك]?ال|^[وف]?لل/.test(before.norm);
}

function isFunctionWord(norm: string): boolean {
  const bare = norm.length > 3 ? norm.replace(/^[وف]/, '') : norm;
  return prepositions.has(bare) || subordinators.has(bare) || relatives.has(bare) || negators.has(bare);
}

/** Whether `after` is what an indefinite word before it governs («مدرسة القرية», «مدرسة بنات»). */
function governs(after: Token | undefined, word: Token | undefined): boolean {
  if (after === undefined || after.kind !== 'word' || word === undefined) return false;
  const { norm } = after;
  if (isFunctionWord(norm) || verbFormOf(norm) !== undefined) return false;
  if (/^ال/.test(norm)) return true;
  // «مدرسة جديدة», «مصنع حكومي»: an adjective agrees.
  if (word.norm.endsWith('ه')) return !norm.endsWith('ه');
  return !/[يا]$|^[وفبلك]/.test(norm);
}
