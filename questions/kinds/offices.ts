// Who is who: the people of an article with the offices and callings it gives them, asked both ways, stated, or to be matched.
import type { Article } from '../article.ts';
import { type Candidate, type Finished, once, questionId } from '../candidate.ts';
import { type Chance, chanceFrom, shuffled } from '../chance.ts';
import { sentenceClaim } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { type Quote, quoteSpan } from '../evidence.ts';
import type { Office } from '../reading/office.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { askChoice, leastDistractors } from './choice.ts';
import { contentWords, shareOf } from './elsewhere.ts';
import type { GateContext } from './gates.ts';
import { matchOf } from './matched-rows.ts';
import { wantedRivals } from './rival-ranks.ts';
import { keyStandsOut } from './shown-options.ts';

/** An office with the index of its sentence. */
interface Held {
  readonly office: Office;
  readonly sentence: number;
}

/** Fewest people to be matched, and most: more is a labour, not a question. */
const fewest = 3;
const most = 4;

/** Points: a match of people before a question on one, a question before a statement. */
const worth = { match: 7, what: 5.5, falsehood: 5, truth: 3.5 } as const;

/** Questions that one sentence of several people has room for. */
const room = 2;

/** Share of an office's words in the headline by which nobody has to read on. */
const toldByHeadline = 0.5;

/** Returns the questions on who holds an office; people of public life are left out, for who they are is known without reading. */
export function draftHolders(article: Article, context: GateContext): Draft[] {
  const { phrases } = context.language;
  return askable(heldIn(context), context).flatMap(({ office, sentence }) => {
    const reading = context.told.reading.sentences[sentence];
    if (!office.isUnique || reading === undefined) return [];
    const { start, end, holder } = office;
    const claim = sentenceClaim(reading, article);
    const tokens = reading.tokens.filter((token) => token.start >= start && token.end <= end);
    return {
      claim: { ...claim, clause: { ...claim.clause, start, end, tokens, mentions: [holder] } },
      asks: 'who' as const,
      pattern: 'who-office',
      stem: phrases.whoIs(office),
      answer: holder,
      answerText: holder.name,
      marks: [{ start, end }],
      reliability: 2,
      attached: true,
      allows: ['choice' as const, 'text' as const],
    };
  });
}

/** Returns what else can be asked of people and their offices. */
export function proposeOffices(article: Article, context: GateContext, seed: string): Candidate[] {
  const all = heldIn(context);
  const held = askable(all, context);
  const match = matchCandidate(held, article, context, seed);
  return [
    ...(match === undefined ? [] : [match]),
    ...held.flatMap((one) => {
      const chance = chanceFrom(`${article.textHash} ${seed} ${one.office.holder.entity}`);
      const others = rivalsOf(one, all, chance);
      return [
        whatCandidate(one, others, article, context, seed),
        ...statements(one, others, article, context),
      ];
    }),
  ];
}

/** The first office of every person that the article gives one, in reading order. */
function heldIn({ language, told }: GateContext): Held[] {
  const known = new Set<string>();
  return told.reading.sentences.flatMap((sentence) =>
    language.findOffices(sentence, told).flatMap((office) => {
      if (known.has(office.holder.entity)) return [];
      known.add(office.holder.entity);
      return { office, sentence: sentence.index };
    }),
  );
}

/** Those whom only the article tells of, not the headline, and nothing that the desk wants left alone. */
function askable(held: readonly Held[], { isSensitive, title }: GateContext): Held[] {
  const headline = new Set(contentWords(title));
  return held.filter(({ office: { holder, words } }, at) => {
    // «رئيس الجمعية سامر» behind another's «رئيس جمعية الصيادين»: of which body he is nobody says.
    const isHeld = held
      .slice(0, at)
      .some(({ office }) => shareOf(contentWords(words), new Set(contentWords(office.words))) === 1);
    if (isHeld || holder.sureness === 1 || tokenize(words).some(({ norm }) => isSensitive(norm)))
      return false;
    const isNamed = headline.has(fold(holder.name).split(' ').at(-1) ?? '');
    return !isNamed && shareOf(contentWords(words), headline) < toldByHeadline;
  });
}

/** Others of the same gender whose office is surely another. */
function rivalsOf({ office }: Held, all: readonly Held[], chance: Chance): Held[] {
  const own = new Set(contentWords(office.words));
  const others = all.filter(
    ({ office: other }) =>
      other.holder.entity !== office.holder.entity &&
      other.gender === office.gender &&
      shareOf(contentWords(other.words), own) < 1 &&
      shareOf([...own], new Set(contentWords(other.words))) < 1,
  );
  return shuffled(others, chance);
}

function whatCandidate(
  { office, sentence }: Held,
  others: readonly Held[],
  article: Article,
  { language }: GateContext,
  seed: string,
): Candidate {
  const stem = language.phrases.whatIs(office);
  return {
    kind: 'choice',
    asks: 'who',
    pattern: 'what-office',
    score: worth.what,
    sentences: [sentence],
    stretch: office,
    room,
    finish: once((): Finished => {
      const rivals = others.slice(0, wantedRivals).map(({ office: { words } }) => words);
      const question =
        others.length < leastDistractors || keyStandsOut(office.words, rivals)
          ? undefined
          : askChoice({
              asked: {
                id: questionId(article, 'choice', stem),
                asks: 'who',
                stem,
                explanation: language.phrases.accordingTo(language.phrases.holds(office, office)),
                canonicalAnswer: office.words,
                evidence: [receipt(office, article)],
              },
              distractors: rivals,
              order: chanceFrom(`${article.textHash} ${seed} ${stem} order`),
            });
      return question === undefined ? { gate: 'too-few-distractors', stem } : { question };
    }),
  };
}

/** That somebody is what he is, and that he is what another is. */
function statements(
  { office, sentence }: Held,
  others: readonly Held[],
  article: Article,
  { language }: GateContext,
): Candidate[] {
  const { phrases } = language;
  return [office, ...others.slice(0, 1).map((other) => other.office)].map((told): Candidate => {
    const value = told === office;
    const stem = phrases.trueOrFalse(phrases.holds(office, told));
    return {
      kind: 'boolean',
      asks: 'who',
      value,
      pattern: value ? 'true-office' : 'false-office',
      score: value ? worth.truth : worth.falsehood,
      sentences: [sentence],
      stretch: office,
      room,
      finish: once(() => ({
        question: {
          kind: 'boolean' as const,
          id: questionId(article, 'boolean', stem),
          asks: 'who' as const,
          stem,
          explanation: phrases.accordingTo(phrases.holds(office, office)),
          canonicalAnswer: value ? phrases.yes : phrases.no,
          evidence: [receipt(office, article)],
          value,
        },
      })),
    };
  });
}

function matchCandidate(
  held: readonly Held[],
  article: Article,
  { language }: GateContext,
  seed: string,
): Candidate | undefined {
  const chosen = shuffled(apart(held), chanceFrom(`${article.textHash} ${seed} offices`)).slice(0, most);
  if (chosen.length < fewest) return undefined;
  const { phrases } = language;
  const told = chosen.map(({ office, sentence }) => ({
    row: office.holder.name,
    option: office.words,
    sentence,
    receipt: receipt(office, article),
    office,
  }));
  return matchOf(
    told,
    {
      asks: 'who',
      pattern: 'match-offices',
      score: worth.match,
      stem: phrases.matchOffices,
      explain: () => phrases.accordingTo(told.map(({ office }) => phrases.holds(office, office)).join(' ')),
    },
    article,
    seed,
  );
}

/** Those of whom no office has all the words of another. */
function apart(held: readonly Held[]): Held[] {
  return held.filter(({ office }) => {
    const own = contentWords(office.words);
    return held.every(
      ({ office: other }) => other === office || shareOf(own, new Set(contentWords(other.words))) < 1,
    );
  });
}

function receipt({ start, end }: Office, article: Article): Quote {
  const inside = article.sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  return quoteSpan(article, inside[0]?.start ?? start, inside.at(-1)?.end ?? end, [{ start, end }]);
}
