// How an Arabic news sentence may begin before its verb: connectives and discourse phrases that a retold clause drops.
import type { Token } from '../../text/tokens.ts';

/** Discourse openings up to their comma, folded; they point back and carry no fact. */
const discourse: ReadonlySet<string> = new Set([
  'في المقابل',
  'في السياق',
  'في السياق ذاته',
  'في السياق نفسه',
  'في هذا السياق',
  'وفي هذا السياق',
  'من جهته',
  'من جهتها',
  'من جانبه',
  'من جانبها',
  'من ناحيته',
  'من ناحيتها',
  'بدوره',
  'بدورها',
  'الي ذلك',
  'في غضون ذلك',
  'في الاثناء',
  'في موازاه ذلك',
  'علي صعيد متصل',
  'علي صعيد اخر',
  'في سياق متصل',
  'في سياق اخر',
  'كذلك',
  'وكذلك',
  'ايضا',
  'يذكر',
]);

/** Longest opening phrase, in tokens, before its comma. */
const longest = 14;

/** What stands before the verb. `from` is the index of the clause's first token; `lead` the phrase before the comma. */
export interface Opening {
  readonly from: number;
  /** Tokens of a phrase of time or place set off by a comma, which may carry a date; empty where there is none. */
  readonly lead: readonly Token[];
}

/** Returns where the clause of these sentence tokens begins, or `undefined` when the opening can't be dropped safely. */
export function findOpening(tokens: readonly Token[]): Opening | undefined {
  const comma = tokens.slice(0, longest + 1).findIndex((token) => token.norm === ',');
  const words = (to: number) =>
    tokens
      .slice(0, to)
      .map((token) => token.norm)
      .join(' ');
  if (comma > 0 && discourse.has(words(comma))) return { from: comma + 1, lead: [] };
  if (comma > 0 && discourse.has(words(comma).replace(/^و/, ''))) return { from: comma + 1, lead: [] };
  if (tokens[0]?.norm === 'قد' || tokens[0]?.norm === 'وقد' || tokens[0]?.norm === 'كما')
    return { from: 1, lead: [] };
  const first = tokens[0]?.norm ?? '';
  if (comma > 0 && leads.has(first.replace(/^و/, '')))
    return { from: comma + 1, lead: tokens.slice(0, comma) };
  return { from: 0, lead: [] };
}

/** Prepositions that open a leading phrase of time or place. */
const leads: ReadonlySet<string> = new Set([
  'في',
  'خلال',
  'منذ',
  'بعد',
  'قبل',
  'عقب',
  'اثر',
  'حتي',
  'يوم',
  'عام',
  'مطلع',
  'بين',
]);
