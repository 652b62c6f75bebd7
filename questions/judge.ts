// The other last stop of the route: a statement and an Article with its sources → StatementVerdict. Rules only: agreement and
// conflict must be explicit, everything else is not enough information with the nearest passages.
import type { Article } from './article.ts';
import { fail, type JudgeFailure, ok, type Result } from './failure.ts';
import { coverage } from './judging/alignment.ts';
import { isOfAnotherOne } from './judging/another-one.ts';
import { type Claimed, readClaims } from './judging/claimed.ts';
import { isOfFullerTime } from './judging/coarser-times.ts';
import { isContested } from './judging/contested.ts';
import { decisionOf } from './judging/decision.ts';
import { isOfEitherHolder } from './judging/either-holder.ts';
import type { Finding } from './judging/finding.ts';
import { findingIn } from './judging/findings.ts';
import { nearestPassages } from './judging/nearest-passages.ts';
import { isOneSided } from './judging/one-sided.ts';
import { isOfOtherSpan } from './judging/other-spans.ts';
import { type Judged, judged, type Passage } from './judging/passages.ts';
import { maySayToo } from './judging/said-too.ts';
import { isTakenBack } from './judging/taken-back.ts';
import { shareTold } from './judging/tellings.ts';
import { isVerbUnit, type Unit, type WordUnit } from './judging/unit.ts';
import { decidedVerdict, joinedVerdict, undecidedVerdict } from './judging/verdict.ts';
import { relationsOf, type WordRelations } from './judging/word-relations.ts';
import { languages } from './languages/languages.ts';
import type { StatementVerdict } from './statement-wire.ts';
import { limits } from './wire.ts';

/**
 * Returns how `statement` stands to `article` and its sources, or why it can't be judged. A statement of several sentences is
 * supported only where each of them is, and refuted where one of them is.
 */
export function judgeStatement(statement: string, article: Article): Result<StatementVerdict, JudgeFailure> {
  if (statement.length > limits.statementLength)
    return fail({ reason: 'statement_too_long', length: statement.length, most: limits.statementLength });
  const known = judged(article);
  const claims = readClaims(statement, known);
  if (claims.length === 0) return fail({ reason: 'empty_statement' });
  return ok(joinedVerdict(claims.map((claimed) => judgeClaim(claimed, known))));
}

/**
 * Whether another sentence of the article has the value that a finding is at odds with, in a like matter: somebody who came in
 * May may have come in June as well.
 */
function isToldElsewhere(
  { conflict, passage }: Finding,
  claimed: Claimed,
  { passages }: Judged,
  relations: WordRelations,
): boolean {
  const value = conflict?.value;
  if (value === undefined || !['number', 'date', 'name'].includes(value.kind)) return false;
  return passages.some(
    (other) =>
      other !== passage &&
      (other.source === passage.source
        ? coverage([value], other.units, relations) === 1
        : isEstimated(value, other)) &&
      coverage(claimed.units, other.units, relations) >= likeMatter &&
      !tellsOfOther(claimed.units, other.units, relations),
  );
}

/** Whether a sentence tells of a thing of the same name and another kind: «الرحلات التجارية» for «الرحلات التجريبية». */
function tellsOfOther(claimed: readonly Unit[], told: readonly Unit[], relations: WordRelations): boolean {
  return claimed.some((noun, at) => {
    const kind = claimed[at + 1];
    if (!isKnownWord(noun) || !isKnownWord(kind)) return false;
    const isTold = (unit: Unit, of: WordUnit) =>
      isKnownWord(unit) && relations.between(of, unit) !== undefined;
    const places = told.flatMap((unit, place) => (isTold(unit, noun) ? [place] : []));
    return (
      places.length > 0 &&
      places.every((place) => isKnownWord(told[place + 1])) &&
      !told.some((unit) => isTold(unit, kind))
    );
  });
}

/** Whether a unit is a noun or an adjective with its article. */
function isKnownWord(unit: Unit | undefined): unit is WordUnit {
  return unit?.kind === 'word' && unit.definite && !isVerbUnit(unit) && unit.time !== true;
}

/** Whether another text tells the same amount, only roughly. */
function isEstimated(value: Unit, { units }: Passage): boolean {
  if (value.kind !== 'number' || value.mention.value.bound === 'about') return false;
  return units.some(
    (unit) =>
      unit.kind === 'number' &&
      unit.mention.value.bound === 'about' &&
      unit.mention.value.value === value.mention.value.value,
  );
}

/** Whether the sentence says whose words it tells, or what somebody confirmed or denied. */
function isReport({ attribution, passage }: Finding): boolean {
  return (
    attribution !== undefined || passage.units.some((unit) => unit.kind === 'word' && unit.says === true)
  );
}

/** From this share of a statement on a sentence may tell of the same matter. */
const likeMatter = 0.4;

/** From this share of a statement on the article tells of the same thing. */
const mostlyTold = 0.6;

function judgeClaim(claimed: Claimed, known: Judged): StatementVerdict {
  const language = languages[known.article.lang].judging;
  const uncheckable = language.uncheckable(claimed.tokens, claimed.units);
  const nearest = nearestPassages(claimed.units, known);
  const relations = relationsOf(language.words);
  const decision =
    uncheckable === 'question' || uncheckable === 'order'
      ? undefined
      : decisionOf(
          nearest
            .flatMap((passage) => findingIn(claimed, passage, language, known) ?? [])
            .filter((finding) => !isToldElsewhere(finding, claimed, known, relations))
            .filter((finding) => !known.isOnFalsehoods || isReport(finding))
            .filter((finding) => !maySayToo(finding, known, language))
            .filter((finding) => language.unsure?.(finding, claimed, known) !== true)
            .filter((finding) => !isTakenBack(finding, claimed, known, language))
            .filter((finding) => !isOneSided(finding, claimed))
            .filter((finding) => !isContested(finding, claimed, known, language))
            .filter((finding) => !isOfAnotherOne(finding, claimed, known))
            .filter((finding) => !isOfOtherSpan(finding, claimed, known, relations))
            .filter((finding) => !isOfFullerTime(finding, claimed, known.article.lang))
            .filter((finding) => !isOfEitherHolder(finding, claimed, known, language)),
        );
  if (decision !== undefined) return decidedVerdict(claimed, decision, known.article);
  const near = nearest.map((passage) => ({
    passage,
    share: shareTold(claimed.units, passage, relations),
  }));
  // What the article tells most of is its news, whatever the form: it only doesn't say that much.
  const isTold = near.some(({ share }) => share >= mostlyTold);
  const isForm = uncheckable === 'question' || uncheckable === 'order';
  return undecidedVerdict(near, isTold && !isForm ? undefined : uncheckable, known.article);
}
