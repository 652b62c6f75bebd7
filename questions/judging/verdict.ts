// A decision put into words: outcome, reasons in the article's language, quotes, and whose words they are.
import type { Article } from '../article.ts';
import { quoteSpan } from '../evidence.ts';
import { languages } from '../languages/languages.ts';
import type { Reason, StatementVerdict } from '../statement-wire.ts';
import type { Evidence } from '../wire.ts';
import type { Claimed } from './claimed.ts';
import type { Decision } from './decision.ts';
import type { Finding } from './finding.ts';
import type { Uncheckable } from './judging-language.ts';
import type { Passage } from './passages.ts';

/** A sentence near a statement and how much of the statement it has, 0 to 1. */
export interface Near {
  readonly passage: Passage;
  readonly share: number;
}

/** Most quotes shown with a decision, and where nothing was decided. */
const mostQuotes = 3;
const mostNearest = 2;

/** How sure a rule is that reads more than the same words, out of 1. */
const confidences = { verbatim: 1, agrees: 0.95, entailed: 0.9 } as const;

/** Returns the verdict on a claim that nothing decides; `near` are the sentences that it may be about. */
export function undecidedVerdict(
  near: readonly Near[],
  uncheckable: Uncheckable | undefined,
  article: Article,
): StatementVerdict {
  const { phrases } = languages[article.lang].judging;
  const code = uncheckable ?? 'not_stated';
  const nearest = near
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostNearest);
  return {
    outcome: uncheckable === undefined ? 'not_enough_information' : 'not_checkable',
    reasons: [{ code, text: phrases.plain[code] }],
    evidence:
      uncheckable === undefined ? nearest.map(({ passage }) => evidenceOf(passage, [], undefined)) : [],
    confidence: round(Math.max(0, ...near.map(({ share }) => share))),
    method: 'rules',
  };
}

/** Returns the verdict on a claim that sentences of the article decide. */
export function decidedVerdict(
  claimed: Claimed,
  { outcome, findings }: Decision,
  article: Article,
): StatementVerdict {
  const [first] = findings;
  const shown = shownOf(findings);
  const attribution = outcome === 'conflicting' ? undefined : first?.attribution;
  return {
    outcome,
    reasons: reasonsOf(claimed, outcome, shown, article),
    evidence: shown.map(({ passage, marks, attribution: said }) =>
      evidenceOf(passage, marks, said?.speaker?.name),
    ),
    ...(attribution?.speaker === undefined
      ? {}
      : { attribution: { speaker: attribution.speaker.name, cue: attribution.cue.text } }),
    confidence: Math.max(...findings.map(({ agreement }) => confidences[agreement])),
    method: 'rules',
  };
}

/** The newest findings, as many as are shown; where they disagree the last gives way to the newest of a side that is not among them. */
function shownOf(findings: readonly Finding[]): readonly Finding[] {
  const shown = findings.slice(0, mostQuotes);
  const missing = findings.find(({ stands }) => shown.every((finding) => finding.stands !== stands));
  return missing === undefined ? shown : [...shown.slice(0, -1), missing];
}

function reasonsOf(
  claimed: Claimed,
  outcome: Decision['outcome'],
  shown: readonly Finding[],
  article: Article,
): Reason[] {
  const { phrases } = languages[article.lang].judging;
  const reasons: Reason[] = [];
  const add = (reason: Reason) => {
    if (!reasons.some(({ text }) => text === reason.text)) reasons.push(reason);
  };
  if (outcome === 'conflicting') add({ code: 'texts_disagree', text: phrases.plain.texts_disagree });
  for (const finding of shown) {
    const { conflict, agreement, attribution } = finding;
    if (conflict === undefined) add({ code: agreement, text: phrases.plain[agreement] });
    else add({ code: conflict.code, text: phrases.differs(conflict.code, valuesOf(claimed, finding)) });
    const speaker = attribution?.speaker?.name;
    if (speaker !== undefined) add({ code: 'reported', text: phrases.reported(speaker) });
  }
  return reasons;
}

function valuesOf(claimed: Claimed, { conflict, passage }: Finding): { told: string; claimed: string } {
  const cut = (
    text: string,
    place: { readonly start: number; readonly end: number; readonly name?: string } | undefined,
  ) => (place === undefined ? '' : (place.name ?? text.slice(place.start, place.end).trim()));
  return { told: cut(passage.source.text, conflict?.told), claimed: cut(claimed.text, conflict?.claimed) };
}

function evidenceOf(passage: Passage, marks: Finding['marks'], speaker: string | undefined): Evidence {
  const { source, start, end } = passage;
  const quote = quoteSpan(source, start, end, marks, speaker);
  return { ...quote, marks: [...quote.marks], sourceTitle: source.title, textHash: source.textHash };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}

/**
 * Returns the verdict on a statement of several sentences: each must be supported, one refuted refutes it. It is somebody's words
 * where all of them are the same person's; else the reasons and the quotes say which are whose.
 */
export function joinedVerdict(verdicts: readonly StatementVerdict[]): StatementVerdict {
  const [only] = verdicts;
  if (only !== undefined && verdicts.length === 1) return only;
  for (const outcome of ['refuted', 'conflicting', 'not_checkable', 'not_enough_information'] as const) {
    const found = verdicts.find((verdict) => verdict.outcome === outcome);
    if (found !== undefined) return found;
  }
  const attribution = only?.attribution;
  const isOneVoice = verdicts.every((verdict) => verdict.attribution?.speaker === attribution?.speaker);
  return {
    outcome: 'supported',
    ...(attribution !== undefined && isOneVoice ? { attribution } : {}),
    reasons: verdicts.flatMap(({ reasons }) => reasons),
    evidence: verdicts.flatMap(({ evidence }) => evidence),
    confidence: Math.min(...verdicts.map(({ confidence }) => confidence)),
    method: 'rules',
  };
}
