// Who said what, to be called true or false: a quotation with its own speaker, or with another speaker of the article.
import type { Article } from '../article.ts';
import { type Candidate, type Finished, once, questionId } from '../candidate.ts';
import { type Chance, chanceFrom, shuffled } from '../chance.ts';
import { type Claim, sentenceClaim } from '../claims.ts';
import { type Quote, quoteSpan } from '../evidence.ts';
import type { Question } from '../question.ts';
import type { Speaker } from '../reading/attribution.ts';
import type { Slot } from '../reading/clause.ts';
import type { NameMention } from '../reading/mention.ts';
import type { Spoken } from '../reading/spoken-line.ts';
import { receiptsOf, withNaming } from '../receipts.ts';
import { changeNumbers } from './false-amounts.ts';
import { type Gate, type GateContext, stoppedBy } from './gates.ts';
import { introduced } from './introduced.ts';
import { reportGates, type SpokenStatement, spokenGates } from './spoken-gates.ts';

/** Points: a falsehood tells more about who has read than a truth. */
const worth = { truth: 3.5, falsehood: 5 } as const;

/** Questions that the sentence of a quotation has room for. */
const room = 2;

/** Returns what can be stated of speakers and their words, and for `--explain` what was stopped. */
export function proposeSpoken(article: Article, context: GateContext, seed: string): Candidate[] {
  const { told, language } = context;
  const all = told.reading.attributions.flatMap((said) => language.findSpoken(said, told) ?? []);
  return all.flatMap((spoken) => {
    const chance = chanceFrom(`${article.textHash} ${seed} spoken ${spoken.line.start}`);
    const [other] = shuffled(othersThan(spoken, context), chance);
    return [
      ...[spoken.speaker, ...(other === undefined ? [] : [other])].flatMap(
        (speaker) => candidateOf(spoken, speaker, article, context) ?? [],
      ),
      ...otherFigures(spoken, article, context, chance),
    ];
  });
}

/** The other speakers of the article whom nothing tells apart from this one: a person for a person, of the same gender. */
function othersThan({ said, speaker, from }: Spoken, { told }: GateContext): NameMention[] {
  const { attributions, entities } = told.reading;
  // «مع نظيره فلان»: whoever stands beside the words may have agreed to them.
  const beside = new Set(
    entities.flatMap((one) => ('entity' in one && isWithin(one, from, said.end) ? one.entity : [])),
  );
  const others = new Map<string, NameMention>();
  for (const { speaker: other } of attributions) {
    const { kind, mention, entity } = other ?? {};
    if (kind !== 'named' || mention === undefined || entity === undefined || beside.has(entity)) continue;
    if (entity === speaker.entity || mention.type !== speaker.type || other?.gender !== speaker.gender)
      continue;
    if (!others.has(entity)) others.set(entity, { ...mention, name: other.name, gender: other.gender });
  }
  return [...others.values()];
}

const isWithin = ({ start, end }: { start: number; end: number }, from: number, to: number) =>
  start >= from && end <= to;

function candidateOf(
  spoken: Spoken,
  told: NameMention,
  article: Article,
  context: GateContext,
): Candidate | undefined {
  const { line, said, speaker } = spoken;
  const sentence = context.told.reading.sentences[said.sentence];
  if (sentence === undefined || said.speaker === undefined) return undefined;
  const { phrases } = context.language;
  const value = told.entity === speaker.entity;
  const statement: SpokenStatement = {
    spoken,
    told,
    claim: claimOf(spoken, sentenceClaim(sentence, article), context),
    asks: 'whoSaid',
    pattern: `${value ? 'true' : 'false'}-speaker-${line.isQuoted ? 'quote' : 'report'}`,
    text: phrases.says(told, line),
    value,
    marks: [said.speaker],
    reliability: 2,
  };
  const explanation = phrases.saidBy(introduced(said, context.told), speaker);
  return statedCandidate(statement, said.speaker, spokenGates, explanation, article, context);
}

/** What was said with another figure in it. Words in quotation marks are nobody's to change. */
function otherFigures(spoken: Spoken, article: Article, context: GateContext, chance: Chance): Candidate[] {
  const { line, said, speaker } = spoken;
  const { told, language } = context;
  const sentence = told.reading.sentences[said.sentence];
  const named = said.speaker;
  if (sentence === undefined || named === undefined || line.isQuoted) return [];
  const claim = claimOf(spoken, sentenceClaim(sentence, article), context);
  const slots = claim.clause.mentions.map(
    (mention): Slot => ({
      role: 'howMany',
      mention,
      start: mention.start,
      end: mention.end,
      preposition: '',
      attached: true,
    }),
  );
  const stated = { ...claim, clause: { ...claim.clause, slots } };
  return changeNumbers(stated, language, told, chance).flatMap(({ edits: [edit], marks, asks }) => {
    if (edit === undefined) return [];
    const parts = line.text.split(told.text.slice(edit.start, edit.end));
    // Told twice, or spelled otherwise than the article has it.
    if (parts.length !== 2) return [];
    const statement: SpokenStatement = {
      spoken,
      told: speaker,
      claim,
      asks,
      pattern: 'false-report-number',
      text: language.phrases.says(speaker, {
        ...line,
        text: parts.join(edit.with).replace(/\u064b{2}/g, '\u064b'),
      }),
      value: false,
      marks,
      reliability: 2,
    };
    const explanation = language.phrases.accordingTo(language.phrases.says(speaker, line));
    return [statedCandidate(statement, named, reportGates, explanation, article, context)];
  });
}

function statedCandidate(
  statement: SpokenStatement,
  named: Speaker,
  gates: readonly Gate<SpokenStatement>[],
  explanation: string,
  article: Article,
  context: GateContext,
): Candidate {
  const { spoken, asks, pattern, value } = statement;
  const { line, said } = spoken;
  const { phrases } = context.language;
  return {
    kind: 'boolean',
    asks,
    value,
    pattern,
    score: value ? worth.truth : worth.falsehood,
    sentences: [said.sentence],
    stretch: { start: line.start, end: line.end },
    room,
    finish: once((): Finished => {
      const gate = stoppedBy(gates, statement, context);
      if (gate !== undefined) return { gate, stem: statement.text };
      const stem = phrases.trueOrFalse(statement.text);
      const question: Question = {
        kind: 'boolean',
        id: questionId(article, 'boolean', stem),
        asks,
        stem,
        explanation,
        canonicalAnswer: value ? phrases.yes : phrases.no,
        evidence: receipts(spoken, named, statement, article, context),
        value,
      };
      return { question };
    }),
  };
}

/** Where the speaker has his name, the words with who says them, and what was written out in them. */
function receipts(
  spoken: Spoken,
  speaker: Speaker,
  { claim, marks }: SpokenStatement,
  article: Article,
  { told }: GateContext,
): Quote[] {
  const quote = quoteSpan(article, spoken.from, endOf(spoken, article), [], speaker.text);
  const deciding = receiptsOf({ ...claim, quote }, article, told.reading, marks);
  return withNaming(spoken.named, deciding, article);
}

/** The end of the sentence that the line ends in, or of the quotation's own sentence. */
function endOf({ line, said }: Spoken, { sentences }: Article): number {
  const last = sentences.find(({ end }) => end >= line.end);
  return Math.max(last?.end ?? line.end, said.cue.end);
}

/** The sentence as a claim of nothing but the line. A report that names nothing leaves open which news it is about. */
function claimOf({ line }: Spoken, claim: Claim, { told }: GateContext): Claim {
  const { start, end, edits = [] } = line;
  const mentions = told.reading.entities.filter((mention) => isWithin(mention, start, end));
  const isNameless = !line.isQuoted && !mentions.some((mention) => 'entity' in mention);
  const leansOnHeadline = line.leansOnHeadline || isNameless;
  return {
    ...claim,
    clause: { ...claim.clause, start, end, mentions, edits, ...(leansOnHeadline ? { leansOnHeadline } : {}) },
  };
}
