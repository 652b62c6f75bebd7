// «مَن هو مدير المكتب؟»: who holds an office, asked where the article tells both, before the name or behind it.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import { verbatimClause } from '../../reading/clause.ts';
import type { NameMention } from '../../reading/mention.ts';
import { phraseStart } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { hasBoundPronoun } from './clause-stance.ts';
import { demonstratives, pointers, relatives } from './function-words.ts';
import { arNames } from './names.ts';
import { spellInFull } from './spelling.ts';
import { isVerb } from './verb-forms.ts';

/** Fewest and most words of an office that is asked: «الوزير» alone is anybody's, a long one is two. */
const fewestWords = 3;
const mostWords = 12;

/** How sure a name has to be. */
const leastSure = 0.75;

/** Titles of courtesy and learning, which are no office. */
const courtesies: ReadonlySet<string> = new Set(
  'الدكتور دكتور الدكتوره المهندس مهندس المهندسه الاستاذ استاذ الاستاذه السيد السيده الشيخ البروفيسور بروفيسور معالي سعاده سمو صاحب الامير اللواء العميد العقيد الجنرال الكاتب د م فضيله المستشار'.split(
    ' ',
  ),
);

/** An office with its holder, as one stretch of a sentence. */
interface Office {
  readonly holder: NameMention;
  readonly tokens: readonly Token[];
}

/**
 * Returns the questions on who holds which office in `sentence`; `claim` is the sentence as a claim. People of public life are
 * left out: who they are is known without reading.
 */
export function draftOffices(sentence: SentenceReading, claim: Claim, text: string): Draft[] {
  return sentence.mentions.flatMap((mention) => {
    if (mention.type !== 'person' || mention.sureness < leastSure || mention.sureness === 1) return [];
    const office = [
      officeBefore(sentence, mention),
      titleBefore(sentence, mention),
      officeBehind(sentence, mention),
    ].find((found) => found !== undefined && isAskable(found, sentence));
    const first = office?.tokens[0];
    const last = office?.tokens.at(-1);
    if (first === undefined || last === undefined) return [];
    const gender = mention.gender === 'unknown' ? arNames.titles.get(first.norm) : mention.gender;
    if (gender === undefined || gender === 'unknown') return [];
    const words = spellInFull(text.slice(first.start, last.end).replace(/\s+/g, ' '));
    const start = Math.min(first.start, mention.start);
    const end = Math.max(last.end, mention.end);
    const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
    return {
      claim: {
        ...claim,
        clause: verbatimClause('state', { start, end, tokens, mentions: [mention] }),
      },
      asks: 'who' as const,
      pattern: 'ar-who-office',
      stem: `مَن ${gender === 'f' ? 'هي' : 'هو'} ${words} بحسب المقال؟`,
      answer: mention,
      answerText: mention.name,
      marks: [{ start, end }],
      reliability: 2,
      attached: true,
      allows: ['choice' as const, 'text' as const],
    };
  });
}

/** «أكد مدير المكتب فلان»: what stands between a verb and the name. */
function officeBefore({ tokens }: SentenceReading, holder: NameMention): Office | undefined {
  const at = tokens.findIndex((token) => token.end > holder.start);
  const verb = tokens.slice(0, at).findLastIndex((token) => isVerb(token.norm));
  if (verb < 0) return undefined;
  let to = at;
  while (to > verb && courtesies.has(tokens[to - 1]?.norm ?? '')) to--;
  let from = verb + 1;
  while (from < to && courtesies.has(tokens[from]?.norm ?? '')) from++;
  return { holder, tokens: tokens.slice(from, to) };
}

/** «… وزير المالية البريطاني فلان …»: the title that was read with the name. */
function titleBefore({ tokens }: SentenceReading, holder: NameMention): Office | undefined {
  const start = phraseStart(holder);
  const title = tokens.filter((token) => token.start >= start && token.end <= holder.start);
  while (courtesies.has(title.at(-1)?.norm ?? '')) title.pop();
  while (courtesies.has(title[0]?.norm ?? '')) title.shift();
  return { holder, tokens: title };
}

/** «فلان، مؤسس …، …»: what stands between a comma and the next mark or relative clause behind the name. */
function officeBehind({ tokens }: SentenceReading, holder: NameMention): Office | undefined {
  const comma = tokens.findIndex((token) => token.start >= holder.end);
  if (tokens[comma]?.norm !== ',') return undefined;
  const close = tokens.findIndex(
    (token, index) => index > comma && (token.kind === 'mark' || relatives.has(token.norm)),
  );
  return close < 0 || tokens[close]?.norm === '"'
    ? undefined
    : { holder, tokens: tokens.slice(comma + 1, close) };
}

function isAskable({ holder, tokens }: Office, sentence: SentenceReading): boolean {
  const [first] = tokens;
  if (first === undefined || tokens.length < fewestWords || tokens.length > mostWords) return false;
  if (!arNames.titles.has(first.norm) || first.norm.startsWith('نظير')) return false;
  // Two names with «و» before them, or one of two holders.
  const next = sentence.tokens.find((token) => token.start >= holder.end);
  if (next !== undefined && /^و.{2,}/.test(next.norm) && !isVerb(next.norm)) return false;
  return !tokens.some(
    (token) =>
      token.kind === 'mark' ||
      isVerb(token.norm) ||
      pointers.has(token.norm) ||
      demonstratives.has(token.norm) ||
      hasBoundPronoun(token) ||
      sentence.mentions.some(
        (mention) =>
          mention.type === 'person' &&
          phraseStart(mention) <= token.start &&
          mention.end > token.start &&
          mention !== holder,
      ),
  );
}
