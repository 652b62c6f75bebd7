// How an Arabic news sentence may begin before its verb: connectives and discourse phrases that a retold clause drops.
import type { Token } from '../../text/tokens.ts';
import { relatives } from './function-words.ts';
import { isSureVerb, verbFormOf } from './verb-forms.ts';

/** Discourse openings up to their comma, folded; they point back and carry no fact. */
const discourse: ReadonlySet<string> = new Set([
  'في المقابل',
  'من جهه اخري',
  'من جهه ثانيه',
  'من جانب اخر',
  'من ناحيه اخري',
  'من ناحيه ثانيه',
  'في الوقت نفسه',
  'في الوقت ذاته',
  'في سياق ذي صله',
  'في وقت سابق',
  'في وقت لاحق',
  'اضافه الي ذلك',
  'بالاضافه الي ذلك',
  'فضلا عن ذلك',
  'علي الجانب الاخر',
  'علي الجهه الاخري',
  'في الجهه المقابله',
  'في الجانب الاخر',
  'في شان اخر',
  'في شان متصل',
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
  'اولا',
  'ثانيا',
  'ثالثا',
  'رابعا',
  'اخيرا',
]);

/** Words that join a sentence to the one before and go when a verb or a name follows them. */
const joints: ReadonlySet<string> = new Set(
  'لكن ولكن بينما فيما كما وكما كذلك وكذلك ايضا وايضا فقد وقد قد لقد ولقد وبدوره وبدورها بدوره بدورها'.split(
    ' ',
  ),
);

/** Announcements whose «أن» goes with them: what follows is a sentence of its own. */
const announcements: ReadonlySet<string> = new Set([
  'يذكر ان',
  'ويذكر ان',
  'يشار الي ان',
  'ويشار الي ان',
  'والجدير بالذكر ان',
  'الجدير بالذكر ان',
  'جدير بالذكر ان',
  'ومن الجدير بالذكر ان',
  'من الجدير بالذكر ان',
  'تجدر الاشاره الي ان',
  'وتجدر الاشاره الي ان',
]);

/** Returns how many tokens at the start only join or announce, commas not needed. */
function joiningTokens(tokens: readonly Token[]): number {
  const norms = tokens.slice(0, 6).map((token) => token.norm);
  for (let count = 5; count >= 2; count--) {
    const phrase = norms.slice(0, count).join(' ');
    if (announcements.has(phrase)) return count;
    if (discourse.has(phrase) || discourse.has(phrase.replace(/^و/, '')))
      return norms[count] === ',' ? count + 1 : count;
  }
  if (!joints.has(norms[0] ?? '')) return 0;
  const next = norms[1] === 'قد' ? 2 : 1;
  return next;
}

/** Longest opening phrase, in tokens, before its comma. */
const longest = 18;

/** Longest dateline, in tokens: writer, agency and town before the first word of the report. */
const longestDateline = 12;

/** What stands before the verb. `from` is the index of the clause's first token; `lead` the phrase before the comma. */
export interface Opening {
  readonly from: number;
  /** Index where the phrase before the comma begins; equal to `from` where there is none. */
  readonly leadFrom: number;
  /** Tokens of a phrase of time or place set off by a comma, which may carry a date; empty where there is none. */
  readonly lead: readonly Token[];
}

/** Returns where the clause of these sentence tokens begins. */
export function findOpening(all: readonly Token[]): Opening {
  const dateline = datelineEnd(all);
  const tokens = all.slice(dateline);
  const at = (from: number): Opening => ({ from: dateline + from, leadFrom: dateline + from, lead: [] });
  const comma = tokens.slice(0, longest + 1).findIndex((token) => token.norm === ',');
  const words = (to: number) =>
    tokens
      .slice(0, to)
      .map((token) => token.norm)
      .join(' ');
  if (comma > 0 && discourse.has(words(comma).replace(/^و/, ''))) return at(comma + 1);
  const joining = joiningTokens(tokens);
  if (joining > 0) return at(joining);
  const answered = answeredFrom(tokens);
  if (answered !== undefined) return at(answered);
  const first = tokens[0]?.norm ?? '';
  if (first === 'اما' || first === 'واما') return at(1);
  // «في اليوم الثاني زار الوفد المحطة، …»: a phrase with a verb of its own is the sentence.
  const isPhrase = !tokens.slice(1, Math.max(comma, 1)).some(
    ({ norm }, index) =>
      // «مارس» is a month here.
      norm !== 'مارس' &&
      verbFormOf(norm)?.tense === 'past' &&
      isSureVerb(norm) &&
      !relatives.has(tokens[index]?.norm ?? ''),
  );
  if (comma > 0 && leads.has(first.replace(/^و/, '')) && isPhrase)
    return { from: dateline + comma + 1, leadFrom: dateline, lead: tokens.slice(0, comma) };
  return at(0);
}

/** Words whose phrase is answered by «فقد» or «فإن», behind which the sentence itself begins: «وفيما يخص … فقد أشاد …». */
const answeredOpeners: ReadonlySet<string> = new Set(
  'فيما بناء من علي انطلاقا بالنسبه بخصوص عن حول رغم في بعدما عندما حين حينما بعد قبل مع منذ نظرا كون لان'.split(
    ' ',
  ),
);

/** Index behind «هذا و…» or behind the «فقد» that answers an opening phrase, where the sentence itself begins. */
function answeredFrom(tokens: readonly Token[]): number | undefined {
  const [first, second] = tokens;
  if (first?.norm === 'هذا' && second?.norm.startsWith('و') === true) return second.norm === 'وقد' ? 2 : 1;
  const opener = (first?.norm ?? '').replace(/^و(?=.{3})/, '');
  if (!answeredOpeners.has(opener)) return undefined;
  const answer = tokens.slice(0, longestCondition).findIndex(({ norm }) => norm === 'فقد' || norm === 'فان');
  const next = tokens[answer + 1]?.norm ?? '';
  if (answer > 0)
    return tokens[answer]?.norm === 'فان' || verbFormOf(next) !== undefined ? answer + 1 : undefined;
  // «وعندما وصل الوفد، أعلن …»: the main clause behind its comma.
  if (!clauseOpeners.has(opener)) return undefined;
  const comma = tokens.slice(0, longestCondition).findIndex(({ norm }) => norm === ',');
  const form = verbFormOf(tokens[comma + 1]?.norm ?? '');
  return comma > 0 && form?.connective === '' && form.tense === 'past' ? comma + 1 : undefined;
}

/** Longest clause, in tokens, that may stand before the one it depends on. */
const longestCondition = 24;

/** Conjunctions whose clause goes with the comma behind it. */
const clauseOpeners: ReadonlySet<string> = new Set(['بعدما', 'عندما', 'حين', 'حينما', 'بعد', 'قبل', 'رغم']);

/** How many tokens at the start are a dateline («دمشق - (أ ف ب) -», «فلان - صحيفة - جدة:»), 0 where there is none. */
function datelineEnd(tokens: readonly Token[]): number {
  let dashes = 0;
  for (const [index, token] of tokens.slice(0, longestDateline).entries()) {
    if (token.norm === '-') {
      dashes++;
      const next = tokens[index + 1];
      if (dashes > 0 && index > 0 && next !== undefined && verbFormOf(next.norm) !== undefined)
        return index + 1;
    } else if (token.norm === ':') return dashes > 0 || index === 1 ? index + 1 : 0;
    else if (token.norm === ',' || token.norm === '"' || verbFormOf(token.norm) !== undefined) return 0;
  }
  return 0;
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
  'مع',
  'وسط',
  'رغم',
  'بعدما',
  'اضافه',
  'بالاضافه',
  'فضلا',
  'علاوه',
  'نتيجه',
  'بسبب',
  'بهدف',
  'بمناسبه',
  'للمره',
]);
