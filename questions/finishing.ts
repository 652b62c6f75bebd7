// Third stop of the route, second half: a draft with its options, explanation and receipt.
import type { Article } from './article.ts';
import { questionId } from './candidate.ts';
import { chanceFrom } from './chance.ts';
import type { Claim } from './claims.ts';
import type { Draft, Statement } from './draft.ts';
import { askChoice } from './kinds/choice.ts';
import { findDistractors } from './kinds/distractors.ts';
import { introduced } from './kinds/introduced.ts';
import { keyStandsOut } from './kinds/shown-options.ts';
import { askText } from './kinds/text.ts';
import type { Language, Told } from './languages/language.ts';
import { languages } from './languages/languages.ts';
import type { Question } from './question.ts';
import { receiptsOf, withNaming } from './receipts.ts';
import { evenApostrophes } from './text/apostrophes.ts';

/** Returns `draft` as a question of `kind`, or `undefined` where there are too few options that are surely wrong. */
export function finishDraft(
  draft: Draft,
  kind: 'choice' | 'text',
  article: Article,
  told: Told,
  seed: string,
): Question | undefined {
  const language = languages[article.lang];
  const stem = evenApostrophes(draft.stem);
  const asked = {
    id: questionId(article, kind, stem),
    asks: draft.asks,
    stem,
    explanation: evenApostrophes(draft.explanation ?? explain(draft, told, article)),
    canonicalAnswer: answerTextOf(draft, told, article),
    evidence: withNaming(draft.named, receiptsOf(draft.claim, article, told.reading, draft.marks), article),
  };
  if (kind === 'text') return askText(draft, asked, told);
  const drawn = `${article.textHash} ${seed} ${draft.stem}`;
  const distractors = evenDistractors(draft, asked.canonicalAnswer, language, told, drawn);
  return askChoice({ asked, distractors, order: chanceFrom(`${drawn} order`) });
}

/** How often rivals are drawn anew where the key would be seen from afar among them. */
const draws = 4;

/** How often a key that stands out may stay so: an option that stands out is not to be ruled out for it either. */
const mayStandOut = 0.05;

/** Wrong options among which the key is visibly the longest or shortest no more often than another would be. */
function evenDistractors(
  draft: Draft,
  key: string,
  language: Language,
  told: Told,
  drawn: string,
): readonly string[] {
  for (let draw = 0; draw < draws; draw++) {
    const chance = chanceFrom(draw === 0 ? drawn : `${drawn} ${draw}`);
    const distractors = findDistractors(draft, language, told, chance);
    if (!keyStandsOut(key, distractors) || (draw === 0 && chance() < mayStandOut)) return distractors;
  }
  return [];
}

/** Returns `statement` as a true-or-false question. */
export function finishStatement(statement: Statement, article: Article, told: Told): Question {
  const language = languages[article.lang];
  const stem = evenApostrophes(language.phrases.trueOrFalse(statement.text));
  return {
    kind: 'boolean',
    id: questionId(article, 'boolean', stem),
    asks: statement.asks,
    stem,
    explanation: evenApostrophes(language.phrases.accordingTo(stated(statement.claim, told, language))),
    canonicalAnswer: statement.value ? language.phrases.yes : language.phrases.no,
    evidence: receiptsOf(statement.claim, article, told.reading, statement.marks),
    value: statement.value,
  };
}

/** The answer as options show it: a quantity in the very form its rivals are written in, else the form would tell it. */
function answerTextOf(draft: Draft, told: Told, article: Article): string {
  const { answer } = draft;
  if (answer.type !== 'number') return draft.answerText;
  const written = languages[article.lang].writeNumber(answer, answer.value.value);
  if (written === undefined) return draft.answerText;
  return draft.isGap === true ? written : `${told.text.slice(answer.boundStart, answer.start)}${written}`;
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

/** A who-said explanation names the speaker, a sentence that was only cut is quoted, any other clause retold. */
function explain(draft: Draft, told: Told, article: Article): string {
  const { phrases } = languages[article.lang];
  const { answer, claim } = draft;
  const { attribution } = claim;
  if (draft.asks === 'whoSaid' && attribution?.speaker !== undefined && 'entity' in answer)
    return phrases.saidBy(introduced(attribution, told), answer);
  const isRetold = claim.clause.fragment !== true && draft.asks !== 'whoSaid';
  return phrases.accordingTo(isRetold ? stated(claim, told, languages[article.lang]) : claim.quote.exact);
}
