// Third stop of the route: Claim[] → Question[]. Languages draft, gates stop, kinds finish; the order is the ranking's.
import type { Article } from './article.ts';
import { type Candidate, questionId, type Rejected } from './candidate.ts';
import { chanceFrom } from './chance.ts';
import { type Claim, findClaims, sentenceClaim, speechClaims } from './claims.ts';
import type { Draft, Statement } from './draft.ts';
import { type Place, quoteSpan } from './evidence.ts';
import { draftStatements } from './kinds/boolean.ts';
import { askChoice } from './kinds/choice.ts';
import { draftCloze } from './kinds/cloze.ts';
import { findDistractors } from './kinds/distractors.ts';
import { askEarliest } from './kinds/earliest.ts';
import { passagesOf } from './kinds/elsewhere.ts';
import { type GateContext, isDominant, questionGates, statementGates, stoppedBy } from './kinds/gates.ts';
import { scoreDraft, scoreStatement } from './kinds/rank.ts';
import { standingClaims } from './kinds/standing-claims.ts';
import { askText } from './kinds/text.ts';
import type { Language, Told } from './languages/language.ts';
import { languages } from './languages/languages.ts';
import { understand } from './reading/reading.ts';
import { fold } from './text/fold.ts';

/** Everything that could be asked of an article. */
export interface Asked {
  readonly candidates: readonly Candidate[];
  readonly rejected: readonly Rejected[];
}

/** Returns the questions that `article` carries, best first, and those that a gate stopped. */
export function askAbout(article: Article, seed: string): Asked {
  const language = languages[article.lang];
  const reading = understand(article);
  const told: Told = {
    text: article.text,
    reading,
    passages: passagesOf(
      [article, ...article.sources].flatMap((source) => source.sentences.map(({ text }) => text)),
    ),
  };
  const context: GateContext = { language, told, title: fold(article.title) };
  const claims = findClaims(article, reading);
  const candidates: Candidate[] = [];
  const rejected: Rejected[] = [];
  const reject = (stem: string, pattern: string, gate: string) => rejected.push({ stem, pattern, gate });

  const consider = (draft: Draft) => {
    const gate = stoppedBy(questionGates, draft, context);
    const isWellKnown = gate === undefined && isDominant(draft, context);
    const made = gate === undefined ? finishDraft(draft, article, told, seed, isWellKnown) : [];
    if (made.length === 0) reject(draft.stem, draft.pattern, gate ?? 'too-few-distractors');
    candidates.push(...made);
  };

  const considerStatements = (claim: Claim, done?: Set<unknown>) => {
    const chance = chanceFrom(`${article.textHash} ${seed} ${claim.id}`);
    for (const statement of draftStatements(claim, language, told, chance, done)) {
      const gate = stoppedBy(statementGates, statement, context);
      if (gate === undefined) candidates.push(finishStatement(statement, article, told));
      else reject(statement.text, statement.pattern, gate);
    }
  };

  for (const claim of speechClaims(article, reading)) {
    for (const draft of language.draftSpeech(claim, told)) consider(draft);
  }
  for (const sentence of reading.sentences)
    for (const draft of language.draftOffices(sentence, sentenceClaim(sentence, article), told))
      consider(draft);
  for (const claim of claims) {
    for (const draft of language.draftQuestions(claim, told)) consider(draft);
    if (claim.clause.fragment !== true) considerStatements(claim);
  }
  const standing = reading.sentences.map((sentence) => standingClaims(sentence, article, language, reading));
  for (const stretches of standing) {
    const done = new Set<unknown>();
    for (const { claim, stance } of stretches) if (stance !== 'cautious') considerStatements(claim, done);
  }
  for (const draft of draftCloze(claims, standing, told, language)) consider(draft);
  const earliest = askEarliest(claims, article, told, seed);
  if (earliest !== undefined) candidates.push(earliest);
  return { candidates: onceEach(candidates.sort((a, b) => b.score - a.score)), rejected };
}

/** A clause and the stretch it fills may make the same statement; the first, which is the better one, holds. */
function onceEach(candidates: readonly Candidate[]): Candidate[] {
  const known = new Set<string>();
  return candidates.filter(({ question }) => !known.has(question.id) && known.add(question.id));
}

/** The answer as options show it: a quantity in the very form its rivals are written in, else the form would tell it. */
function answerTextOf(draft: Draft, told: Told, article: Article): string {
  const { answer } = draft;
  if (answer.type !== 'number') return draft.answerText;
  const written = languages[article.lang].writeNumber(answer, answer.value.value);
  if (written === undefined) return draft.answerText;
  return draft.isGap === true ? written : `${told.text.slice(answer.boundStart, answer.start)}${written}`;
}

const stretchOf = ({ clause }: Claim): Place => ({ start: clause.start, end: clause.end });

/** Points that a question loses whose answer is in the headline or all over the article. */
const wellKnownCost = 2;

function finishDraft(
  draft: Draft,
  article: Article,
  told: Told,
  seed: string,
  isWellKnown: boolean,
): Candidate[] {
  const language = languages[article.lang];
  const shared = {
    asks: draft.asks,
    stem: draft.stem,
    explanation: language.phrases.accordingTo(explain(draft, told, article)),
    canonicalAnswer: answerTextOf(draft, told, article),
    evidence: [receipt(draft.claim, article, draft.marks)],
  };
  const asked = (kind: string) => ({ id: questionId(article, kind, draft.stem), ...shared });
  const score = scoreDraft(draft, article) - (isWellKnown ? wellKnownCost : 0);
  const rest = {
    sentences: [draft.claim.sentence],
    pattern: draft.pattern,
    isWellKnown,
    stretch: stretchOf(draft.claim),
  };
  const made: Candidate[] = [];
  if (draft.allows.includes('choice')) {
    const chance = chanceFrom(`${article.textHash} ${seed} ${draft.stem}`);
    const distractors = findDistractors(draft, language, told, chance);
    const question = askChoice({
      asked: asked('choice'),
      distractors,
      order: chanceFrom(`${article.textHash} ${seed} ${draft.stem} order`),
    });
    if (question !== undefined) made.push({ question, score, ...rest });
  }
  if (draft.allows.includes('text')) {
    made.push({ question: askText(draft, asked('text'), told), score: score - 0.5, ...rest });
  }
  return made;
}

const statements = new WeakMap<Claim, string>();

/** The claim as it stands, put into words once for all that is asked of it. */
function stated(claim: Claim, told: Told, language: Language): string {
  const before = statements.get(claim);
  if (before !== undefined) return before;
  const words = language.stateClaim(claim, told, []);
  statements.set(claim, words);
  return words;
}

/** A who-said explanation is the quotation's own sentence; any other retells the clause. */
function explain(draft: Draft, told: Told, article: Article): string {
  const language = languages[article.lang];
  const isRetold = draft.asks !== 'whoSaid' && draft.claim.clause.fragment !== true;
  if (isRetold) return stated(draft.claim, told, language);
  return draft.claim.quote.exact;
}

function finishStatement(statement: Statement, article: Article, told: Told): Candidate {
  const language = languages[article.lang];
  const stem = language.phrases.trueOrFalse(statement.text);
  return {
    question: {
      kind: 'boolean',
      id: questionId(article, 'boolean', stem),
      asks: statement.asks,
      stem,
      explanation: language.phrases.accordingTo(stated(statement.claim, told, language)),
      canonicalAnswer: statement.value ? language.phrases.yes : language.phrases.no,
      evidence: [receipt(statement.claim, article, statement.marks)],
      value: statement.value,
    },
    sentences: [statement.claim.sentence],
    stretch: stretchOf(statement.claim),
    pattern: statement.pattern,
    score: scoreStatement(statement, article),
  };
}

/** The claim's sentence with its deciding words marked. */
export function receipt(claim: Claim, article: Article, marks: readonly Place[]) {
  return quoteSpan(article, claim.quote.start, claim.quote.end, marks, claim.quote.speaker);
}
