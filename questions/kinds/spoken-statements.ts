// Who said what, to be called true or false: a quotation with its own speaker, or with another speaker of the article.
import type { Article } from '../article.ts';
import { type Candidate, type Finished, once, questionId } from '../candidate.ts';
import { chanceFrom, shuffled } from '../chance.ts';
import { type Claim, sentenceClaim } from '../claims.ts';
import { quoteSpan } from '../evidence.ts';
import type { NameMention } from '../reading/mention.ts';
import type { Spoken } from '../reading/spoken-line.ts';
import { type GateContext, stoppedBy } from './gates.ts';
import { introduced } from './introduced.ts';
import { placed } from './setting.ts';
import { type SpokenStatement, spokenGates } from './spoken-gates.ts';

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
    return [spoken.speaker, ...(other === undefined ? [] : [other])].flatMap(
      (speaker) => candidateOf(spoken, speaker, article, context) ?? [],
    );
  });
}

/** The other speakers of the article whom nothing tells apart from this one: a person for a person, of the same gender. */
function othersThan({ said, speaker, from }: Spoken, { told }: GateContext): NameMention[] {
  const { attributions, entities } = told.reading;
  const speaking = new Set(
    attributions.flatMap((other) => (other.speaker?.kind === 'named' ? other.speaker.entity : [])),
  );
  const others = new Map<string, NameMention>();
  for (const mention of entities) {
    if (mention.type !== speaker.type || !speaking.has(mention.entity)) continue;
    if (mention.entity === speaker.entity || mention.gender !== speaker.gender) continue;
    // «مع نظيره فلان»: whoever stands beside the words may have agreed to them.
    if (
      entities.some(
        (one) => 'entity' in one && one.entity === mention.entity && isWithin(one, from, said.end),
      )
    )
      continue;
    if (!others.has(mention.entity)) others.set(mention.entity, mention);
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
  const { speaker: named } = said;
  return {
    kind: 'boolean',
    asks: 'whoSaid',
    value,
    pattern: statement.pattern,
    score: value ? worth.truth : worth.falsehood,
    sentences: [said.sentence],
    stretch: { start: line.start, end: line.end },
    room,
    finish: once((): Finished => {
      const gate = stoppedBy(spokenGates, statement, context);
      if (gate !== undefined) return { gate, stem: statement.text };
      const stem = placed(
        phrases.trueOrFalse(statement.text),
        statement,
        context.setting,
        context.told,
        phrases,
      );
      return {
        question: {
          kind: 'boolean',
          id: questionId(article, 'boolean', stem),
          asks: 'whoSaid',
          stem,
          explanation: phrases.saidBy(introduced(said, context.told), speaker),
          canonicalAnswer: value ? phrases.yes : phrases.no,
          evidence: [
            ...(spoken.named === undefined
              ? []
              : [quoteSpan(article, spoken.named.start, spoken.named.end, [])]),
            quoteSpan(article, spoken.from, endOf(spoken, article), [named], named.text),
          ],
          value,
        },
      };
    }),
  };
}

/** The end of the sentence that the line ends in, or of the quotation's own sentence. */
function endOf({ line, said }: Spoken, { sentences }: Article): number {
  const last = sentences.find(({ end }) => end >= line.end);
  return Math.max(last?.end ?? line.end, said.cue.end);
}

/** The sentence as a claim of nothing but the line. A report that names nothing leaves open which news it is about. */
function claimOf({ line }: Spoken, claim: Claim, { told }: GateContext): Claim {
  const { start, end } = line;
  const mentions = told.reading.entities.filter((mention) => isWithin(mention, start, end));
  const isNameless = !line.isQuoted && !mentions.some((mention) => 'entity' in mention);
  const leansOnHeadline = line.leansOnHeadline || isNameless;
  return {
    ...claim,
    clause: { ...claim.clause, start, end, mentions, ...(leansOnHeadline ? { leansOnHeadline } : {}) },
  };
}
