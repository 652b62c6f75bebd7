// «يشمل المشروع، الذي تنفذه شركة كذا، مد 64 كيلومتراً», «رصدت جمعية كذا التي نشرت 22 مراقباً أربع مخالفات»: a subject with something said
// of it, and the figure behind that.
import type { NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { relatives } from '../function-words.ts';
import { masdars } from '../masdars.ts';
import { spellInFull } from '../spelling.ts';
import { isVerb, type VerbForm } from '../verb-forms.ts';
import { subjectAt } from './carried-subjects.ts';
import type { Moved } from './frame.ts';
import { standsAlone } from './predicates.ts';

/** Most tokens of what is said of the subject, and of what is told with it. */
const longest = 16;
const longestTold = 10;

/** Farthest token behind the verb at which what is said of the subject begins. */
const farthest = 10;

/** A word with a pronoun of the subject: «تنفذه», «إليها». */
const bound = /^(?!ال).{2,}(?:ها|[^ة]ه)$/;

/** A subject with the index of the first token behind what is said of it. */
export interface Aside {
  readonly from: number;
  readonly moved: Moved;
}

/** Returns the subject of the verb at `at` where something is said of it before the figure. */
export function asideSubject(
  sentence: SentenceReading,
  at: number,
  form: VerbForm,
  told: Told,
): Aside | undefined {
  const { tokens } = sentence;
  const start = tokens[at]?.end ?? 0;
  if (!sentence.mentions.some((mention) => mention.type === 'number' && mention.start > start))
    return undefined;
  const isParted = tokens
    .slice(at + 1, at + farthest)
    .some(({ norm }) => norm === ',' || norm === 'الذي' || norm === 'التي');
  if (!isParted) return undefined;
  const subject = subjectAt(sentence, at, form, told);
  const last = subject?.tokens.at(-1);
  if (subject === undefined || last === undefined) return undefined;
  const behind = tokens.indexOf(last) + 1;
  const isSetOff = tokens[behind]?.norm === ',';
  const open = behind + (isSetOff ? 1 : 0);
  const to = isSetOff ? closing(tokens, open) : figureBehind(sentence, open);
  if (to === undefined || to - open > longest || to <= open) return undefined;
  const from = isSetOff ? to + 1 : to;
  if (!opensFigure(sentence, from)) return undefined;
  const aside = tokens.slice(open, to);
  if (!isAside(aside)) return undefined;
  const gap = { start: tokens[at]?.end ?? 0, end: (tokens[from]?.start ?? 0) - 1 };
  // What the headline has needs no relative clause to be known by.
  const [noun] = subject.tokens;
  const isKnown = subject.tokens.length === 1 && isInTitle(noun?.norm ?? '', sentence);
  const isTold = !isKnown && relatives.has(aside[0]?.norm ?? '');
  const relative = isTold ? tellable(aside, sentence) : undefined;
  if (relative === undefined) return { from, moved: { ...subject, gap } };
  const words = spellInFull(told.text.slice(aside[0]?.start, aside.at(-1)?.end));
  const mentions = sentence.mentions.filter(
    ({ start, end }) => start >= (aside[0]?.start ?? 0) && end <= (aside.at(-1)?.end ?? 0),
  );
  return {
    from,
    moved: {
      ...subject,
      words: `${subject.words} ${words}`,
      tokens: [...subject.tokens, ...aside],
      mentions: [...subject.mentions, ...mentions],
      gap,
    },
  };
}

/** «الكابل» under a headline that has «كابل». */
const isInTitle = (norm: string, { around }: SentenceReading): boolean =>
  around.title.has(norm) || around.title.has(norm.replace(/^ال/, ''));

/** The comma that closes what is set off, with no other before it. */
function closing(tokens: readonly Token[], open: number): number | undefined {
  const at = tokens.findIndex(({ norm, kind }, index) => index > open && kind === 'mark' && norm !== '"');
  return tokens[at]?.norm === ',' ? at : undefined;
}

/** Behind a relative clause that no comma closes: the second figure, or one behind a definite noun that has a pronoun before it. */
function figureBehind({ tokens, mentions }: SentenceReading, open: number): number | undefined {
  if (!/^(?:الذي|التي)$/.test(tokens[open]?.norm ?? '')) return undefined;
  const figures = mentions.filter(
    (mention): mention is NumberMention =>
      mention.type === 'number' && mention.boundStart > (tokens[open]?.start ?? 0),
  );
  const [first, second] = figures;
  const at = tokens.findIndex(({ start }) => start === first?.boundStart);
  if (first === undefined || at < 0) return undefined;
  if (at > open + 2) {
    const inside = tokens.slice(open + 1, at);
    const isClosed =
      /^ال.{3,}/.test(inside.at(-1)?.norm ?? '') && inside.every(({ kind }) => kind === 'word');
    return isClosed && inside.some(({ text }) => bound.test(text)) ? at : undefined;
  }
  // «التي نشرت 22 مراقباً أربع مخالفات»
  const noun = tokens.findIndex(({ start }) => start >= first.end);
  const next = tokens.findIndex(({ start }) => start === second?.boundStart);
  const isNoun = first.unitKind === 'none' && /(?:اً|ًا|ة)$/.test(tokens[noun]?.text ?? '');
  return next > 0 && next === (isNoun ? noun + 1 : noun) ? next : undefined;
}

/** A figure right there, behind one preposition or behind a noun of action. */
function opensFigure({ tokens, mentions }: SentenceReading, from: number): boolean {
  const isFigure = (token: Token | undefined) =>
    mentions.some(
      (mention) =>
        mention.type === 'number' &&
        token !== undefined &&
        mention.boundStart <= token.start &&
        mention.end > token.start,
    );
  const first = tokens[from];
  if (first === undefined) return false;
  if (isFigure(first)) return true;
  const leads =
    /^(?:الي|علي|من|في|عن|ب|ل|بين|مع|مبلغ|نسبه|لمده|مده)$/.test(first.norm) || masdars.has(first.norm);
  // «على طول 75 كيلومتراً»
  const isExtent = /^(?:طول|مساحه|ارتفاع|عمق|مسافه|مدي)$/.test(tokens[from + 1]?.norm ?? '');
  return leads && isFigure(tokens[isExtent ? from + 2 : from + 1]);
}

/** A relative clause, a participle or a description, and no words of somebody and no condition. */
const isAside = ([first, ...rest]: readonly Token[]): boolean =>
  first !== undefined &&
  !/^(?:بحسب|حسب|وفق|وفقا|طبقا|اذا|لو)$/.test(first.norm) &&
  (relatives.has(first.norm) || (/^ال.{3,}/.test(first.norm) && !rest.some(({ norm }) => isVerb(norm))));

/** The relative clause where all but its own pronoun stands alone. */
function tellable(aside: readonly Token[], { mentions }: SentenceReading): readonly Token[] | undefined {
  if (aside.length > longestTold) return undefined;
  const own = aside.filter(({ text }) => bound.test(text));
  const rest = aside.slice(1).filter((token) => token !== own[0]);
  const isLoose = mentions.some(
    (mention) =>
      mention.type === 'date' &&
      mention.told !== 'full' &&
      aside.some(({ start }) => start === mention.start),
  );
  return own.length <= 1 && !isLoose && standsAlone(rest, mentions) ? aside : undefined;
}
