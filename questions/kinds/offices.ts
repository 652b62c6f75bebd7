// Who is who: the people of an article with the offices and callings it gives them, asked what they are, stated, or to be matched.
import type { Article } from '../article.ts';
import { type Candidate, type Finished, once, questionId } from '../candidate.ts';
import { chanceFrom, shuffled } from '../chance.ts';
import { type Claim, sentenceClaim } from '../claims.ts';
import type { Draft, Statement } from '../draft.ts';
import type { Question } from '../question.ts';
import { askChoice } from './choice.ts';
import { type GateContext, stoppedBy } from './gates.ts';
import { areApart, type Held, officeReceipt, rivalsOf } from './holders.ts';
import { matchOf } from './matched-rows.ts';
import { type OfficeDraft, officeGates } from './office-gates.ts';
import { wantedRivals } from './rival-ranks.ts';
import { keyStandsOut } from './shown-options.ts';

/** Fewest people to be matched, and most: more is a labour, not a question. */
const fewest = 3;
const most = 4;

/** Fewest of them who are known from the article alone: one could be ruled out by the others. */
const leastUnknown = 2;

/** A row may be on somebody known, who is no head of state, beside those who are not. */
const rowGates = [
  ...officeGates.filter(({ name }) => name !== 'well-known'),
  { name: 'well-known', stops: ({ held }: OfficeDraft) => held.office.holder.sort === 'leader' },
];

/** Points: a match of people before a question on one, a question before a statement. */
const worth = { match: 7, what: 5.5, falsehood: 5 } as const;

/** Questions that one sentence of several people has room for. */
const room = 2;

/**
 * Returns what can be asked of people and their offices; `all` is whom the article gives one. Nobody is asked who holds an
 * office: readers turned every such question away, since it asks nothing of the news.
 */
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
      const claim = claimOf(held, article, context);
      if (claim === undefined) return [];
      const chance = chanceFrom(`${article.textHash} ${seed} ${held.office.holder.entity}`);
      const rivals = rivalsOf(held, all).filter(({ office }) => office.holder.sort !== 'leader');
      const others = shuffled(rivals, chance);
      return [
        whatCandidate(held, claim, others, article, context, seed),
        // Never what he is himself: readers turned every such truth away as nobody's doubt.
        ...others
          .filter(isUnknown)
          .slice(0, 1)
          .map((told) => falseOffice(held, claim, told, article, context)),
      ];
    }),
  ];
}

/** An office that names its body and of which nobody knows without reading who holds it. */
function isUnknown({ office: { holder, isNamed, isUnique } }: Held): boolean {
  return isNamed && (holder.sureness < 1 || (isUnique && !/^(?:leader|minister)$/.test(holder.sort)));
}

/** The stretch that gives the office, with nobody in it but its holder. */
function claimOf({ office, sentence }: Held, article: Article, { told }: GateContext): Claim | undefined {
  const reading = told.reading.sentences[sentence];
  if (reading === undefined) return undefined;
  const { start, end, holder } = office;
  const claim = sentenceClaim(reading, article);
  const tokens = reading.tokens.filter((token) => token.start >= start && token.end <= end);
  return { ...claim, clause: { ...claim.clause, start, end, tokens, mentions: [holder] } };
}

/** What all that is asked of one person shares. */
const asked = ({ office: { start, end } }: Held, claim: Claim, pattern: string) => ({
  claim,
  asks: 'who' as const,
  pattern,
  marks: [{ start, end }],
  reliability: 2,
});

/** A candidate; `ask` puts it into words, and is called only for what no gate stops. */
function candidateOf(
  draft: OfficeDraft,
  of: Pick<Candidate, 'kind' | 'score' | 'value'>,
  stem: string,
  context: GateContext,
  ask: () => Question | undefined,
): Candidate {
  const { held } = draft;
  return {
    ...of,
    asks: 'who',
    pattern: draft.asked.pattern,
    sentences: [held.sentence],
    stretch: held.office,
    room,
    finish: once((): Finished => {
      const gate = stoppedBy(officeGates, draft, context);
      if (gate !== undefined) return { gate, stem };
      const question = ask();
      return question === undefined ? { gate: 'too-few-distractors', stem } : { question };
    }),
  };
}

function whatCandidate(
  held: Held,
  claim: Claim,
  others: readonly Held[],
  article: Article,
  context: GateContext,
  seed: string,
): Candidate {
  const { office } = held;
  const { phrases } = context.language;
  const draft: Draft = {
    ...asked(held, claim, 'what-office'),
    stem: phrases.whatIs(office),
    answer: office.holder,
    answerText: office.words,
    attached: true,
    allows: ['choice'],
  };
  const of = { kind: 'choice', score: worth.what } as const;
  const { stem } = draft;
  return candidateOf({ held, asked: draft }, of, stem, context, () => {
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
  });
}

/** That somebody is what another, `told`, is. */
function falseOffice(
  held: Held,
  claim: Claim,
  told: Held,
  article: Article,
  context: GateContext,
): Candidate {
  const { office } = held;
  const { phrases } = context.language;
  const value = false;
  const text = phrases.holds(office, told.office);
  const draft: Statement = { ...asked(held, claim, 'false-office'), text, value };
  const of = { kind: 'boolean', score: worth.falsehood, value } as const;
  const stem = phrases.trueOrFalse(text);
  return candidateOf({ held, asked: draft }, of, stem, context, () => ({
    kind: 'boolean',
    id: questionId(article, 'boolean', stem),
    asks: 'who',
    stem,
    explanation: phrases.held([office]),
    canonicalAnswer: phrases.no,
    evidence: [officeReceipt(office, article)],
    value,
  }));
}

function matchCandidate(
  all: readonly Held[],
  article: Article,
  context: GateContext,
  seed: string,
): Candidate | undefined {
  const { phrases } = context.language;
  const rows = all.filter((held) => {
    const claim = claimOf(held, article, context);
    if (claim === undefined) return false;
    const row = {
      ...asked(held, claim, 'match-offices'),
      text: phrases.holds(held.office, held.office),
      value: true,
    };
    return stoppedBy(rowGates, { held, asked: row }, context) === undefined;
  });
  const drawn = shuffled(apart(alikeIn(rows)), chanceFrom(`${article.textHash} ${seed} offices`));
  const unknown = drawn.filter(({ office }) => office.holder.sureness < 1);
  const chosen = [...unknown, ...drawn.filter((held) => !unknown.includes(held))].slice(0, most);
  if (chosen.length < fewest || unknown.length < leastUnknown) return undefined;
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

/** Those whose offices show one gender, whichever are more: one that shows another gives its holder away. */
function alikeIn(all: readonly Held[]): Held[] {
  const women = all.filter(({ office }) => office.gender === 'f');
  const men = all.filter(({ office }) => office.gender !== 'f');
  return women.length > men.length ? women : men;
}

/** Those whose office is none of the others'. */
function apart(all: readonly Held[]): Held[] {
  return all.filter((held) => all.every((other) => other === held || areApart(held, other)));
}
