// Third stop of the route, second half: a draft with its options, explanation and receipt.
import type { Article } from './article.ts';
import { questionId } from './candidate.ts';
import { chanceFrom } from './chance.ts';
import type { Claim } from './claims.ts';
import type { Draft, Statement } from './draft.ts';
import { askChoice } from './kinds/choice.ts';
import { findDistractors } from './kinds/distractors.ts';
import { placementOf, type Setting } from './kinds/setting.ts';
import { keyStandsOut } from './kinds/shown-options.ts';
import { askText } from './kinds/text.ts';
import type { Language, Told } from './languages/language.ts';
import { languages } from './languages/languages.ts';
import type { BooleanQuestion, Question } from './question.ts';
import { receiptsOf } from './receipts.ts';

/** Returns `draft` as a question of `kind`, or `undefined` where there are too few options that are surely wrong. */
export function finishDraft(
  draft: Draft,
  kind: 'choice' | 'text',
  article: Article,
  told: Told,
  seed: string,
  setting: Setting | undefined,
): Question | undefined {
  const language = languages[article.lang];
  const stem = placed(draft.stem, draft, setting, told, language);
  const asked = {
    id: questionId(article, kind, stem),
    asks: draft.asks,
    stem,
    explanation: language.phrases.accordingTo(explain(draft, told, article)),
    canonicalAnswer: answerTextOf(draft, told, article),
    evidence: receiptsOf(draft.claim, article, told.reading, draft.marks),
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
export function finishStatement(
  statement: Statement,
  article: Article,
  told: Told,
  setting: Setting | undefined,
): BooleanQuestion {
  const language = languages[article.lang];
  const stem = placed(language.phrases.trueOrFalse(statement.text), statement, setting, told, language);
  return {
    kind: 'boolean',
    id: questionId(article, 'boolean', stem),
    asks: statement.asks,
    stem,
    explanation: language.phrases.accordingTo(stated(statement.claim, told, language)),
    canonicalAnswer: statement.value ? language.phrases.yes : language.phrases.no,
    evidence: receiptsOf(statement.claim, article, told.reading, statement.marks),
    value: statement.value,
  };
}

/** The stem with its setting, where it needs one. */
function placed(
  stem: string,
  asked: Draft | Statement,
  setting: Setting | undefined,
  told: Told,
  { phrases }: Language,
): string {
  if (setting === undefined || placementOf(asked, setting, told) !== 'set') return stem;
  const isDated = asked.claim.clause.mentions.some(({ type }) => type === 'date');
  return phrases.setIn(stem, setting.title, isDated ? undefined : setting.day);
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

/** A who-said explanation is the quotation's own sentence; any other retells the clause. */
function explain(draft: Draft, told: Told, article: Article): string {
  const isRetold = draft.asks !== 'whoSaid' && draft.claim.clause.fragment !== true;
  return isRetold ? stated(draft.claim, told, languages[article.lang]) : draft.claim.quote.exact;
}
