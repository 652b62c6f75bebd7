// Third stop of the route: Claim[] → Candidate[]. Languages draft, the ranking scores; gates stop and kinds finish what is
// looked at, which for a set is no more than it needs.
import type { Article } from './article.ts';
import { type Candidate, type Finished, once, type Passed, type Rejected } from './candidate.ts';
import { chanceFrom } from './chance.ts';
import { type Claim, findClaims, sentenceClaim, speechClaims } from './claims.ts';
import type { Draft, Statement } from './draft.ts';
import { finishDraft, finishStatement } from './finishing.ts';
import { withPlacedDates } from './judging/placed-dates.ts';
import { draftStatements } from './kinds/boolean.ts';
import { draftCloze } from './kinds/cloze.ts';
import { isDominant } from './kinds/dominance.ts';
import { passageOf } from './kinds/elsewhere.ts';
import { type GateContext, questionGates, statementGates, stoppedBy } from './kinds/gates.ts';
import { findHolders } from './kinds/holders.ts';
import { proposeOffices } from './kinds/offices.ts';
import { scoreDraft, scoreStatement } from './kinds/rank.ts';
import { proposeSaidLines } from './kinds/said-lines.ts';
import { readSetting } from './kinds/setting.ts';
import { proposeSpoken } from './kinds/spoken-statements.ts';
import { standingClaims } from './kinds/standing-claims.ts';
import { proposeTimeline } from './kinds/timeline.ts';
import type { Told } from './languages/language.ts';
import { languages } from './languages/languages.ts';
import type { NumberMention } from './reading/mention.ts';
import { type Reading, understand } from './reading/reading.ts';
import { fold } from './text/fold.ts';
import { tokenize } from './text/tokens.ts';
import type { Sensitive } from './wire.ts';

/** Everything that could be asked of an article, in words. */
export interface Asked {
  readonly candidates: readonly Passed[];
  readonly rejected: readonly Rejected[];
}

/** What a desk may choose about what is asked. */
export interface AskingOptions {
  /** Casualties, crimes, illness and accusations: left out unless the desk wants them asked. */
  readonly sensitive?: Sensitive | undefined;
}

/** Returns the questions that `article` carries, best first, and those that a gate stopped: every candidate finished. */
export function askAbout(article: Article, seed: string, options: AskingOptions = {}): Asked {
  const candidates: Passed[] = [];
  const rejected: Rejected[] = [];
  const known = new Set<string>();
  for (const { pattern, score, finish } of findCandidates(article, seed, understand(article), options)) {
    const { question, gate, stem } = finish();
    if (question === undefined) rejected.push({ pattern, gate, stem });
    // A clause and the stretch it fills may make the same statement; the first, which is the better one, holds.
    else if (!known.has(question.id)) {
      known.add(question.id);
      candidates.push({ question, pattern, score });
    }
  }
  return { candidates, rejected };
}

/** Returns what could be asked of `article`, best first, nothing of it in words yet. `read` is `understand(article)`. */
export function findCandidates(
  article: Article,
  seed: string,
  read: Reading = understand(article),
  { sensitive = 'leave_out' }: AskingOptions = {},
): Candidate[] {
  const language = languages[article.lang];
  const reading = withPlacedDates(read, language);
  const told: Told = {
    text: article.text,
    reading,
    passages: [
      ...reading.sentences.map(({ tokens }) => passageOf(tokens)),
      ...article.sources.flatMap((source) => source.sentences.map(({ text }) => passageOf(tokenize(text)))),
    ],
  };
  const setting = readSetting(article.title, language);
  const context: GateContext = {
    ...(setting === undefined ? {} : { setting }),
    language,
    told,
    isSensitive: (norm) => sensitive === 'leave_out' && language.isSensitive(norm),
    title: fold(article.title),
    titleAmounts: language
      .findMentions(tokenize(article.title), article.title, undefined)
      .filter((mention): mention is NumberMention => mention.type === 'number'),
  };
  const candidates: Candidate[] = [];
  const roomOf = (sentence: number) => roomIn(reading.sentences[sentence]?.tokens.length ?? 0);

  const propose = (draft: Draft) => {
    const gate = once(() => stoppedBy(questionGates, draft, context));
    const isWellKnown = isDominant(draft, context);
    const score = scoreDraft(draft, article) - (isWellKnown ? wellKnownCost : 0);
    for (const kind of draft.allows)
      candidates.push({
        kind,
        asks: draft.asks,
        pattern: draft.pattern,
        score: kind === 'text' ? score - typingCost : score,
        sentences: [draft.claim.sentence],
        stretch: draft.claim.clause,
        room: roomOf(draft.claim.sentence),
        isWellKnown,
        finish: once((): Finished => {
          const question = gate() === undefined ? finishDraft(draft, kind, article, told, seed) : undefined;
          return question === undefined
            ? { gate: gate() ?? 'too-few-distractors', stem: draft.stem }
            : { question };
        }),
      });
  };

  const proposeStatement = (statement: Statement) =>
    candidates.push({
      kind: 'boolean',
      asks: statement.asks,
      value: statement.value,
      pattern: statement.pattern,
      score: scoreStatement(statement, article),
      sentences: [statement.claim.sentence],
      stretch: statement.claim.clause,
      room: roomOf(statement.claim.sentence),
      finish: once((): Finished => {
        const gate = stoppedBy(statementGates, statement, context);
        return gate === undefined
          ? { question: finishStatement(statement, article, told) }
          : { gate, stem: statement.text };
      }),
    });

  const proposeStatements = (claim: Claim, done?: Set<unknown>, from?: 'frame-') => {
    const chance = chanceFrom(`${article.textHash} ${seed} ${claim.id}`);
    for (const statement of draftStatements(claim, language, told, chance, done, from))
      proposeStatement(statement);
  };

  for (const claim of speechClaims(article, reading))
    for (const draft of language.draftSpeech(claim, told)) propose(draft);
  const claims = findClaims(article, reading).flatMap((claim) => language.ownedClaim(claim, told) ?? []);
  for (const claim of claims) {
    for (const draft of language.draftQuestions(claim, told)) propose(draft);
    if (claim.clause.fragment !== true) proposeStatements(claim);
  }
  const standing = reading.sentences.map((sentence) => standingClaims(sentence, article, language, reading));
  for (const [index, stretches] of standing.entries()) {
    // What a frame states in short is not lifted from the article once more.
    const done = new Set<unknown>();
    const sentence = reading.sentences[index];
    if (sentence !== undefined) {
      const whole = sentenceClaim(sentence, article);
      for (const draft of language.draftFrames(whole, told)) {
        propose(draft);
        if (draft.mayBeStated === true) proposeStatements(draft.claim, done);
      }
      for (const stated of language.stateFrames(whole, told)) proposeStatements(stated, undefined, 'frame-');
    }
    const isTold = done.size > 0;
    for (const { claim, stance } of stretches)
      if (stance !== 'cautious' && !(isTold && claim.clause.tokens.length > tokensOfFrame))
        proposeStatements(claim, done);
  }
  for (const draft of draftCloze(claims, standing, told, language)) propose(draft);
  candidates.push(...proposeSaidLines(article, context, seed));
  candidates.push(...proposeSpoken(article, context, seed));
  candidates.push(...proposeOffices(findHolders(context), article, context, seed));
  const { publishedAt } = article;
  candidates.push(...proposeTimeline(claims, article, { ...context, publishedAt }, seed));
  return candidates.sort((a, b) => b.score - a.score);
}

/** Points that a question loses whose answer is in the headline or all over the article. */
const wellKnownCost = 2;

/** Points that a typed question is behind the same one with options: producing an answer tires sooner. */
const typingCost = 0.5;

/** Most tokens of a stretch that is stated beside what a frame of its sentence tells in short. */
const tokensOfFrame = 18;

/** Fewest questions that one sentence has room for, and the tokens of a long one that carry each further one. */
const leastRoom = 2;
const tokensAQuestion = 27;

function roomIn(tokens: number): number {
  return Math.max(leastRoom, Math.floor(tokens / tokensAQuestion));
}
