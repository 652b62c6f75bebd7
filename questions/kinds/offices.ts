// Who is who: the people of an article with the offices and callings it gives them, asked both ways, stated, or to be matched.
import type { Article } from '../article.ts';
import { type Candidate, type Finished, once, questionId } from '../candidate.ts';
import { chanceFrom, shuffled } from '../chance.ts';
import { sentenceClaim } from '../claims.ts';
import type { Draft } from '../draft.ts';
import type { Question } from '../question.ts';
import { askChoice, leastDistractors } from './choice.ts';
import { type GateContext, stoppedBy } from './gates.ts';
import { areApart, type Held, officeReceipt, rivalsOf } from './holders.ts';
import { matchOf } from './matched-rows.ts';
import { officeGates } from './office-gates.ts';
import { wantedRivals } from './rival-ranks.ts';
import { keyStandsOut } from './shown-options.ts';

/** Fewest people to be matched, and most: more is a labour, not a question. */
const fewest = 3;
const most = 4;

/** Points: a match of people before a question on one, a question before a statement. */
const worth = { match: 7, what: 5.5, falsehood: 5, truth: 3.5 } as const;

/** Questions that one sentence of several people has room for. */
const room = 2;

/** Returns the questions on who holds an office; `all` is whom the article gives one. */
export function draftHolders(all: readonly Held[], article: Article, context: GateContext): Draft[] {
  const { phrases } = context.language;
  return all.flatMap((held) => {
    const { office, sentence } = held;
    const reading = context.told.reading.sentences[sentence];
    const stem = phrases.whoIs(office);
    if (!office.isUnique || reading === undefined) return [];
    if (stoppedBy(officeGates, { held, text: stem }, context) !== undefined) return [];
    const { start, end, holder } = office;
    const claim = sentenceClaim(reading, article);
    const tokens = reading.tokens.filter((token) => token.start >= start && token.end <= end);
    // Whoever leads a country is seen at once not to be whom only the article knows.
    const rivals = rivalsOf(held, all, 'who').filter(
      (other) => other.office.isUnique && other.office.holder.sort !== 'leader',
    );
    return {
      claim: { ...claim, clause: { ...claim.clause, start, end, tokens, mentions: [holder] } },
      asks: 'who' as const,
      pattern: 'who-office',
      stem,
      answer: holder,
      answerText: holder.name,
      rivals: rivals.map((other) => other.office.holder.name),
      explanation: phrases.held([office]),
      marks: [{ start, end }],
      reliability: 2,
      attached: true,
      allows: rivals.length < leastDistractors ? ['text' as const] : ['choice' as const, 'text' as const],
    };
  });
}

/** Returns what else can be asked of people and their offices; `all` is whom the article gives one. */
export function proposeOffices(
  all: readonly Held[],
  article: Article,
  context: GateContext,
  seed: string,
): Candidate[] {
  const match = matchCandidate(all, article, context, seed);
  return [
    ...(match === undefined ? [] : [match]),
    ...all.flatMap((held) => {
      const chance = chanceFrom(`${article.textHash} ${seed} ${held.office.holder.entity}`);
      const others = shuffled(rivalsOf(held, all, 'what'), chance);
      return [
        whatCandidate(held, others, article, context, seed),
        ...statements(held, others, article, context),
      ];
    }),
  ];
}

/** What all questions on one person share; `ask` is called only for what no gate stops. */
function candidateOf(
  held: Held,
  {
    kind,
    pattern,
    score,
    stem,
    value,
  }: Pick<Candidate, 'kind' | 'pattern' | 'score' | 'value'> & { stem: string },
  context: GateContext,
  ask: () => Question | undefined,
): Candidate {
  return {
    kind,
    asks: 'who',
    ...(value === undefined ? {} : { value }),
    pattern,
    score,
    sentences: [held.sentence],
    stretch: held.office,
    room,
    finish: once((): Finished => {
      const gate = stoppedBy(officeGates, { held, text: stem }, context);
      const question = gate === undefined ? ask() : undefined;
      return question === undefined ? { gate: gate ?? 'too-few-distractors', stem } : { question };
    }),
  };
}

function whatCandidate(
  held: Held,
  others: readonly Held[],
  article: Article,
  context: GateContext,
  seed: string,
): Candidate {
  const { office } = held;
  const { phrases } = context.language;
  const stem = phrases.whatIs(office);
  return candidateOf(
    held,
    { kind: 'choice', pattern: 'what-office', score: worth.what, stem },
    context,
    () => {
      const rivals = apart(others)
        .slice(0, wantedRivals)
        .map((other) => other.office.words);
      if (keyStandsOut(office.words, rivals)) return undefined;
      return askChoice({
        asked: {
          id: questionId(article, 'choice', stem),
          asks: 'who',
          stem,
          explanation: phrases.held([office]),
          canonicalAnswer: office.words,
          evidence: [officeReceipt(office, article)],
        },
        distractors: rivals,
        order: chanceFrom(`${article.textHash} ${seed} ${stem} order`),
      });
    },
  );
}

/** That somebody is what he is, and that he is what another is. */
function statements(
  held: Held,
  others: readonly Held[],
  article: Article,
  context: GateContext,
): Candidate[] {
  const { office } = held;
  const { phrases } = context.language;
  return [office, ...others.slice(0, 1).map((other) => other.office)].map((told) => {
    const value = told === office;
    const stem = phrases.trueOrFalse(phrases.holds(office, told));
    const pattern = value ? 'true-office' : 'false-office';
    const score = value ? worth.truth : worth.falsehood;
    return candidateOf(held, { kind: 'boolean', pattern, score, stem, value }, context, () => ({
      kind: 'boolean' as const,
      id: questionId(article, 'boolean', stem),
      asks: 'who' as const,
      stem,
      explanation: phrases.held([office]),
      canonicalAnswer: value ? phrases.yes : phrases.no,
      evidence: [officeReceipt(office, article)],
      value,
    }));
  });
}

function matchCandidate(
  all: readonly Held[],
  article: Article,
  context: GateContext,
  seed: string,
): Candidate | undefined {
  const { phrases } = context.language;
  const rows = all.filter(
    (held) =>
      stoppedBy(officeGates, { held, text: `${phrases.matchOffices} ${held.office.words}` }, context) ===
      undefined,
  );
  const chosen = shuffled(apart(rows), chanceFrom(`${article.textHash} ${seed} offices`)).slice(0, most);
  if (chosen.length < fewest) return undefined;
  return matchOf(
    chosen.map(({ office, sentence }) => ({
      row: office.holder.name,
      option: office.words,
      sentence,
      receipt: officeReceipt(office, article),
    })),
    {
      asks: 'who',
      pattern: 'match-offices',
      score: worth.match,
      stem: phrases.matchOffices,
      explain: (shown) =>
        phrases.held(
          shown.flatMap(({ row }) =>
            chosen.flatMap(({ office }) => (office.holder.name === row ? [office] : [])),
          ),
        ),
    },
    article,
    seed,
  );
}

/** Those whose office is none of the others'. */
function apart(all: readonly Held[]): Held[] {
  return all.filter((held) => all.every((other) => other === held || areApart(held, other)));
}
