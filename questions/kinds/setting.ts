// The setting of a question: the news it is about, named by its headline and day, where the stem by itself leaves open whose
// figure, which meeting or what year is meant. A headline that tells the answer names nothing.
import type { Article } from '../article.ts';
import type { Draft, Statement } from '../draft.ts';
import type { Language, Phrases, Told } from '../languages/language.ts';
import type { DateValue } from '../question.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { contentWords, shareOf } from './elsewhere.ts';
import { stemWords } from './stem-words.ts';

/** The news a question is about. */
export interface Setting {
  /** The headline, without marks that would clash with quotation marks around it. */
  readonly title: string;
  /** The day or month of publication, written as the article writes dates; a year alone is most often that of the collection. */
  readonly published?: Published;
  /** Its folded content words. */
  readonly words: ReadonlySet<string>;
  /** All its folded words. */
  readonly folded: ReadonlySet<string>;
}

/** When an article was published, in words. */
export interface Published {
  readonly text: string;
  readonly granularity: DateValue['granularity'];
}

/** Fewest and most words of a headline that names the news: one word is a rubric, a long one a lead. */
const fewestWords = 3;
const mostWords = 14;

/** Share of a statement's words in the headline from which the headline decides it. */
const decided = 0.5;

/** Returns the setting that `article` gives its questions, or `undefined` where its headline names no news. */
export function readSetting(article: Article, language: Language, told: Told): Setting | undefined {
  const title = longestPart(article.title)
    .replace(/"\s*([^"]+?)\s*"/g, '“$1”')
    .replace(/["“”„«»]/g, (mark) => (mark === '«' ? '“' : mark === '»' ? '”' : mark))
    .replace(/\s+/g, ' ')
    .replace(/[.…:،,]+$/u, '')
    .trim();
  const count = title.split(' ').length;
  if (count < fewestWords || count > mostWords || /[?؟|<>]/.test(title)) return undefined;
  const tokens = tokenize(title);
  // «غداً» of a headline is another day to every later reader.
  if (language.tellsLooseTime(tokens)) return undefined;
  const words = new Set(contentWords(title));
  const folded = new Set(tokens.map(({ norm }) => norm));
  const { publishedAt: iso } = article;
  if (iso.length < 7) return { title, words, folded };
  const granularity = iso.length < 10 ? 'month' : 'day';
  const text = language.writeDate({ type: 'date', iso, granularity }, told);
  return { title, words, folded, published: { text, granularity } };
}

/** «عام / برنامج تدريبي / إضافة أولى»: what an agency writes around its headline goes. */
function longestPart(title: string): string {
  const [longest = title] = title.split(/\s\/\s/).sort((a, b) => b.length - a.length);
  return longest.trim();
}

/** What a setting is looked for: a draft with its answer, or a statement. */
type Asked = Draft | Statement;

/** How a question is placed: by itself, by its setting, or by nothing that may be told. */
export type Placement = 'alone' | 'set' | 'unplaced';

const placements = new WeakMap<Asked, Placement>();

/** Returns how `asked` is placed; worked out once, for gates and the finished stem all need it. */
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

/** Returns `stem` with its setting, where `asked` needs one. Words in quotation marks hold on whatever day they were said. */
export function placed(
  stem: string,
  asked: Asked,
  setting: Setting | undefined,
  told: Told,
  phrases: Phrases,
): string {
  if (setting === undefined || placementOf(asked, setting, told) !== 'set') return stem;
  const isDated =
    asked.pattern.endsWith('-quote') || asked.claim.clause.mentions.some(({ type }) => type === 'date');
  return phrases.setIn(stem, setting.title, isDated ? undefined : setting.published);
}

/** Whether the headline that the stem would have to name tells of death or crime. */
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
