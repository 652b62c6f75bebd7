// The setting of a question: the headline it stands under, where the stem by itself leaves open whose figure, which meeting or
// what year is meant. A headline that tells the answer places nothing.
import type { Draft, Statement } from '../draft.ts';
import type { Language, Told } from '../languages/language.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { contentWords, shareOf } from './elsewhere.ts';
import { stemWords } from './stem-words.ts';

/** The headline as the setting of every question on its article: a page beside the article need not tell it, a file does. */
export interface Setting {
  /** Its folded content words. */
  readonly words: ReadonlySet<string>;
  /** All its folded words. */
  readonly folded: ReadonlySet<string>;
}

/** Fewest and most words of a headline that names the news: one word is a rubric, a long one a lead. */
const fewestWords = 3;
const mostWords = 14;

/** Share of a statement's words in the headline from which the headline decides it. */
const decided = 0.5;

/** Which day a headline's «غداً» is counted from doesn't matter. */
const anyDay = { year: 2000, month: 1, day: 1 } as const;

/** Returns the setting that `title` gives the questions on its article, or `undefined` where it names no news. */
export function readSetting(title: string, language: Language): Setting | undefined {
  const headline = longestPart(title);
  const count = headline.split(/\s+/).length;
  if (count < fewestWords || count > mostWords || /[?؟|<>]/.test(headline)) return undefined;
  const tokens = tokenize(headline);
  // «غداً» of a headline is another day to every later reader; «منذ عشر سنوات» tells of the news all the same.
  const isOfItsDay = language
    .findMentions(tokens, headline, anyDay)
    .some(
      (mention) =>
        mention.type === 'date' && mention.told === 'relative' && mention.value.granularity === 'day',
    );
  if (isOfItsDay) return undefined;
  return { words: new Set(contentWords(headline)), folded: new Set(tokens.map(({ norm }) => norm)) };
}

/** «عام / برنامج تدريبي / إضافة أولى»: what an agency writes around its headline goes. */
function longestPart(title: string): string {
  const [longest = title] = title.split(/\s\/\s/).sort((a, b) => b.length - a.length);
  return longest.trim();
}

/** What a setting is looked for: a draft with its answer, or a statement. */
type Asked = Draft | Statement;

/** How a question is placed: by itself, by the headline it stands under, or by nothing that may be told. */
export type Placement = 'alone' | 'set' | 'unplaced';

const placements = new WeakMap<Asked, Placement>();

/** Returns how `asked` is placed; worked out once, for more gates than one need it. */
export function placementOf(asked: Asked, setting: Setting | undefined, told: Told): Placement {
  const before = placements.get(asked);
  if (before !== undefined) return before;
  const found = placeOf(asked, setting, told);
  placements.set(asked, found);
  return found;
}

function placeOf(asked: Asked, setting: Setting | undefined, { reading }: Told): Placement {
  const { clause } = asked.claim;
  const isLeaning = clause.leansOnHeadline === true;
  if (!isLeaning && 'standsAlone' in asked && asked.standsAlone === true) return 'alone';
  const isDated = clause.mentions.some(({ type }) => type === 'date');
  if (!isLeaning && (setting === undefined || (isDated && isTelling(asked, setting)))) return 'alone';
  const isNameless = !isLeaning && setting !== undefined && !isNamed(asked, reading);
  if (setting !== undefined && !tells(setting, asked)) return 'set';
  return isLeaning || isNameless ? 'unplaced' : 'alone';
}

/** Names, or words of the headline, in a stem from which it says itself what it is about. */
const tellingNames = 2;
const tellingWords = 3;

/** Whether the stem itself says what it is about, by two names or by words of the headline. */
function isTelling(asked: Asked, { words }: Setting): boolean {
  const { mentions } = asked.claim.clause;
  const names = mentions.filter(({ type }) => type !== 'date' && type !== 'number');
  if (names.length >= tellingNames) return true;
  // «7 ملايين ريال» under «306 ملايين ريال»: an amount and its unit tell of nothing.
  const amounts = new Set(
    mentions.flatMap((mention) => (mention.type === 'number' ? contentWords(mention.text) : [])),
  );
  const shared = stemWords(asked).content.filter((word) => words.has(word) && !amounts.has(word));
  return shared.length >= tellingWords;
}

/** Whether the headline that the question leans on tells of death or crime. */
export function isUnderGraveHeadline(
  asked: Asked,
  {
    setting,
    told,
    isSensitive,
  }: { readonly setting?: Setting; readonly told: Told; isSensitive(norm: string): boolean },
): boolean {
  if (setting === undefined || placementOf(asked, setting, told) !== 'set') return false;
  return [...setting.folded].some(isSensitive);
}

/** The headline holds the answer, or most of what a true statement says; an amount is known by its figure, not by its unit. */
function tells({ words, folded }: Setting, asked: Asked): boolean {
  if ('answerText' in asked && asked.answer.type === 'number')
    return tokenize(asked.answerText).some(({ norm, kind }) => kind === 'number' && folded.has(norm));
  if ('answerText' in asked) return contentWords(asked.answerText).some((word) => words.has(word));
  return asked.value && shareOf(stemWords(asked).content, words) >= decided;
}

const known = new WeakMap<Reading, readonly string[]>();

/** Whether the stem names somebody, a place, a body or a title in quotation marks. */
function isNamed(asked: Asked, reading: Reading): boolean {
  const { folded } = stemWords(asked);
  if (/[«“"]/.test('stem' in asked ? asked.stem : asked.text) && !asked.pattern.endsWith('-quote'))
    return true;
  let names = known.get(reading);
  if (names === undefined) {
    names = [
      ...new Set(
        reading.entities.flatMap((mention) =>
          mention.type === 'date' || mention.type === 'number'
            ? []
            : [fold(mention.text), fold(mention.name)],
        ),
      ),
    ];
    known.set(reading, names);
  }
  return names.some((name) => name.length > 2 && folded.includes(name));
}
