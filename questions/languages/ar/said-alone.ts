// What somebody said, as an Arabic line of its own: the quotation untouched in its marks, or the reported clause.
import type { Attribution } from '../../reading/attribution.ts';
import { verbatimClause } from '../../reading/clause.ts';
import type { Mention } from '../../reading/mention.ts';
import { isWholeQuote, saidTokens } from '../../reading/said-tokens.ts';
import type { Token } from '../../text/tokens.ts';
import type { Told } from '../language.ts';
import { hasBoundPronoun } from './clause-stance.ts';
import { demonstratives, pointers, relativeTimes } from './function-words.ts';
import { opensLeaning } from './leaning.ts';
import { retoldClause } from './retold-clause.ts';
import { sentenceParts } from './sentence-parts.ts';
import { monthStyleOf } from './written-date.ts';

/** Particles behind which a quotation may stand as a clause of its own. */
const openers: ReadonlySet<string> = new Set(['ان', 'بان']);

/** Words from the start within which a pronoun has nothing before it that it could mean. */
const opening = 3;

/** Returns the line, or `undefined` where the words lean on what is around them. */
export function saidAlone(said: Attribution, told: Told): string | undefined {
  const tokens = saidTokens(said, told.reading);
  const mentions = told.reading.entities.filter(
    (mention) => mention.start >= said.content.start && mention.end <= said.content.end,
  );
  // «التقرير نفسه»: whoever speaks is told by the sentence before.
  if (/(?:^| )(?:نفسه|نفسها|ذاته|ذاتها|هذا|هذه|المذكور|المذكورة)(?: |$)/.test(said.speaker?.name ?? ''))
    return undefined;
  if (said.kind === 'indirect') return reported(tokens, mentions, told);
  return isWholeQuote(said, told.reading, openers) ? quoted(tokens, mentions, told) : undefined;
}

function quoted(tokens: readonly Token[], mentions: readonly Mention[], told: Told): string | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || leans(tokens, mentions)) return undefined;
  if (tokens.slice(0, opening).some((token) => hasBoundPronoun(token) && !isMentioned(token, mentions)))
    return undefined;
  return `«${told.text.slice(first.start, last.end)}»`;
}

/** «إن …»: the clause behind the particle, where no ending of its first word shows that the particle stood there. */
function reported(tokens: readonly Token[], mentions: readonly Mention[], told: Told): string | undefined {
  const [opener, first] = tokens;
  if (opener === undefined || first === undefined || !/^[بف]?ان$/.test(opener.norm)) return undefined;
  const inside = tokens.slice(1, sentenceParts(tokens, 1, mentions)[0]?.to ?? 1);
  const last = inside.at(-1);
  if (last === undefined || leans(inside, mentions) || showsCase(first, mentions)) return undefined;
  if (inside.some((token) => pointsOut(token, first, mentions))) return undefined;
  const clause = verbatimClause('speech', {
    start: first.start,
    end: last.end,
    tokens: inside,
    mentions: mentions.filter((mention) => mention.start >= first.start && mention.end <= last.end),
  });
  return retoldClause({ clause }, { text: told.text, style: monthStyleOf(told.reading.entities) });
}

/** A pronoun that is not surely the first noun's: «المكتبة ستفتح أبوابها» owns its doors, «بلاده ستعترف» is the speaker's land. */
function pointsOut(token: Token, first: Token, mentions: readonly Mention[]): boolean {
  if (!hasBoundPronoun(token) || isMentioned(token, mentions)) return false;
  if (!first.norm.startsWith('ال') || token === first) return true;
  return /ها$/.test(token.norm)
    ? !first.norm.endsWith('ه')
    : /هم$|هما$|هن$/.test(token.norm) || first.norm.endsWith('ه');
}

/** «المسؤولين», «عدداً», «أبا»: an accusative that the written word shows. */
function showsCase(first: Token, mentions: readonly Mention[]): boolean {
  if (isMentioned(first, mentions)) return false;
  return /(?:ين|ا)$/.test(first.norm) || /^(?:ابا|اخا|ذا|حما)$/.test(first.norm);
}

/** An opening that goes on from words before, a mark of a second quotation or a question, a pointer, a day nobody resolved. */
function leans(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const [first] = tokens;
  if (first === undefined || opensLeaning(first)) return true;
  return tokens.some((token) => {
    if ('"?:;…'.includes(token.norm)) return true;
    if (isMentioned(token, mentions)) return isRelativeDay(token, mentions);
    return demonstratives.has(token.norm) || pointers.has(token.norm) || relativeTimes.has(token.norm);
  });
}

const coversOf = (token: Token) => (mention: Mention) =>
  mention.start <= token.start && mention.end >= token.end;

const isMentioned = (token: Token, mentions: readonly Mention[]) => mentions.some(coversOf(token));

/** Inside a quotation nothing is written out, so «الثلاثاء» stays any Tuesday. */
function isRelativeDay(token: Token, mentions: readonly Mention[]): boolean {
  const mention = mentions.find(coversOf(token));
  return mention?.type === 'date' && mention.told === 'relative';
}
