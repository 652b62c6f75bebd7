// The fallback that needs no grammar: a sentence as it stands with one date, quantity or name left out. Nothing is moved,
// so the key can't come out wrong; a pattern that asks in words goes before it.
import { once } from '../candidate.ts';
import type { Claim } from '../claims.ts';
import { type Draft, gap } from '../draft.ts';
import type { Place } from '../evidence.ts';
import type { Language, Told } from '../languages/language.ts';
import { type Mention, phraseStart } from '../reading/mention.ts';
import { isQuotationOpen } from '../text/quotations.ts';
import type { Asks } from '../wire.ts';
import { isQuantity } from './counted-amount.ts';
import { isCompared } from './false-amounts.ts';
import type { StandingClaim } from './standing-claims.ts';

/** Fewest words of a sentence that is left with a gap. */
const fewestWords = 6;

/** Returns the gap questions that the standing stretches of the article allow, and its clauses where no stretch stands. */
export function draftCloze(
  claims: readonly Claim[],
  standing: readonly (readonly StandingClaim[])[],
  told: Told,
  language: Language,
): Draft[] {
  const whole = standing.flatMap((sentence) =>
    shortestFirst(
      sentence.map(({ claim }) => claim),
      told,
      language,
    ),
  );
  const covered = new Set(whole.map(({ claim }) => claim.sentence));
  // A sentence too long to be left whole may hold a clause that can be told alone.
  const clauses = claims.filter(
    (claim) =>
      !covered.has(claim.sentence) &&
      claim.kind !== 'speech' &&
      claim.clause.fragment !== true &&
      (claim.clause.verb.gender === 'unmarked' || claim.clause.subject !== undefined),
  );
  return [...whole, ...clauses.flatMap((claim) => draftGaps(claim, told, language))];
}

/** Gaps in the clause as it is retold: names and days in full. */
function draftGaps(claim: Claim, told: Told, language: Language): Draft[] {
  return claim.clause.mentions.flatMap((mention) => {
    // Places and bodies are guessed at: readers know them, or rule the others out.
    if (mention.type === 'place' || mention.type === 'organisation') return [];
    const { start } = mention;
    const answerText = isGappable(claim, mention, start, told, language)
      ? answerOf(mention, claim, told, language)
      : undefined;
    if (answerText === undefined) return [];
    const stem = once(() => stemOf(claim, { start, end: mention.end }, told, language));
    return isLong(claim) ? [gapDraft(claim, mention, stem, answerText, told)] : [];
  });
}

/** The claim with a gap in place of `answer`. */
function stemOf(claim: Claim, { start, end }: Place, told: Told, language: Language): string {
  return language.phrases.fillGap(language.stateClaim(claim, told, [{ start, end, with: gap }]));
}

function isLong({ clause }: Claim): boolean {
  return clause.tokens.filter((token) => token.kind !== 'mark').length >= fewestWords;
}

/** One gap for each place that may be asked for, in the first stretch that holds it. */
function shortestFirst(claims: readonly Claim[], told: Told, language: Language): Draft[] {
  const asked = new Set<number>();
  return claims.flatMap((claim) =>
    draftGaps(claim, told, language).filter(({ answer }) => {
      const isNew = !asked.has(answer.start);
      asked.add(answer.start);
      return isNew;
    }),
  );
}

/** Whether the mention stands apart inside its clause and only once. */
function isGappable(claim: Claim, mention: Mention, start: number, told: Told, language: Language): boolean {
  const { clause } = claim;
  // Inside a quotation the gap would ask for somebody's words.
  if (isQuotationOpen(told.text, clause.start, start)) return false;
  const before = told.text.slice(clause.start, start);
  const isApart = /[\s(«“"'’]/u.test(told.text[start - 1] ?? ' ');
  // Behind a word in Latin letters the gap would ask for its transcription.
  const isTranscribed = /[A-Za-z]\s*[(]?\s*$/.test(before) && !/[A-Za-z]/.test(mention.text);
  // «المصرف الاحتياطي»: a definite word behind a definite noun goes with it.
  const isQualifier =
    mention.type !== 'date' && /(?:^|\s)ال\S+\s$/u.test(before) && mention.text.startsWith('ال');
  return (
    start > clause.start &&
    !isQualifier &&
    !language.isInCompound(mention, clause.tokens) &&
    !language.isPoorGap(mention, clause.tokens) &&
    isApart &&
    !isTranscribed &&
    !isNumbered(mention, told.text) &&
    !(mention.type === 'number' && isCompared(mention, claim, told)) &&
    !isListed(mention, clause.mentions, told.text) &&
    // «بحلول نهاية عام ______ أو مطلع عام 2016»: another date bounds it.
    !(
      mention.type === 'date' &&
      clause.mentions.some(({ type, start: at }) => type === 'date' && at !== mention.start)
    ) &&
    // A name that may be a man's or a woman's: the verb and its like may tell which.
    !(mention.type === 'person' && mention.gender === 'unknown') &&
    // «رئيس الوزراء ______», «شيخ الأزهر ______»: who leads a country, or is known by the office beside the gap, is known without reading.
    !(
      mention.type === 'person' &&
      mention.sureness === 1 &&
      (mention.sort === 'leader' || mention.titleStart < mention.start)
    ) &&
    !isRepeated(mention, clause.mentions)
  );
}

/** «أفريقيا 50»: a name or an amount right before a figure is part of something longer. */
function isNumbered({ type, end }: Mention, text: string): boolean {
  return type !== 'date' && /^\s?[\d٠-٩]/.test(text.slice(end, end + 2));
}

function gapDraft(claim: Claim, mention: Mention, stem: () => string, answerText: string, told: Told): Draft {
  return {
    claim,
    asks: speaks(mention, told) ? 'whoSaid' : asksOf(mention),
    pattern: `cloze-${mention.type}`,
    get stem() {
      return stem();
    },
    answer: mention,
    answerText,
    marks: [{ start: phraseStart(mention), end: mention.end }],
    reliability: 0,
    attached: true,
    // An amount may be typed as well: it can be written in one way only.
    allows: mention.type === 'number' ? ['choice', 'text'] : ['choice'],
    isGap: true,
  };
}

/** The answer as the gap takes it, or `undefined` where the words left out are not it. */
function answerOf(mention: Mention, claim: Claim, told: Told, language: Language): string | undefined {
  switch (mention.type) {
    case 'date':
      return mention.told === 'full' && mention.conflict === undefined && mention.until === undefined
        ? language.writeDate(mention.value, told)
        : undefined;
    case 'number':
      return isQuantity(mention, claim, language) ? mention.text : undefined;
    default:
      // A surname alone asks for the name in full.
      return mention.sureness >= 0.9 ? mention.name : undefined;
  }
}

/** Whether the sentence tells what the one mentioned said. */
function speaks(mention: Mention, { reading }: Told): boolean {
  return reading.attributions.some(
    ({ speaker }) => speaker?.mention?.start === mention.start && !speaker.inherited,
  );
}

function asksOf(mention: Mention): Asks {
  if (mention.type === 'date') return 'when';
  if (mention.type === 'number') return 'howMany';
  return 'who';
}

/** «ألمانيا وأستراليا وكندا»: one member of a list of three or more of its kind, with nothing of its own to be known by. */
function isListed(mention: Mention, mentions: readonly Mention[], text: string): boolean {
  const alike = mentions.filter((other) => other.type === mention.type);
  let run = 1;
  let longest = 1;
  for (let at = 1; at < alike.length; at++) {
    const before = alike[at - 1];
    const after = alike[at];
    if (before === undefined || after === undefined) continue;
    const between = text.slice(before.end, phraseStart(after)).trim();
    run = /^(?:[،,]|و|ثم|and|et|, and)?$/u.test(between) ? run + 1 : 1;
    if (run > longest && alike.slice(at - run + 1, at + 1).includes(mention)) longest = run;
  }
  return longest > 2;
}

/** Whether the sentence names the same thing twice: the second naming would answer for the first. */
function isRepeated(mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.type === 'date' || mention.type === 'number') return false;
  return mentions.some(
    (other) =>
      other !== mention &&
      other.type === mention.type &&
      'entity' in other &&
      other.entity === mention.entity,
  );
}
