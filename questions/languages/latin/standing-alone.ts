// The stretches of an English or French sentence that can be read without the one before it: its cuts, with whose word they are.
import type { SentenceReading } from '../../reading/reading.ts';
import type { Stance, StandingStretch } from '../../reading/standing.ts';
import { isSentence, isSpeech } from './clauses.ts';
import { type Cut, cutsOf } from './cuts.ts';
import type { LatinGrammar } from './grammar.ts';

/** Returns the stretches of `sentence` that stand alone, shorter ones first. */
export function standingStretches(sentence: SentenceReading, grammar: LatinGrammar): StandingStretch[] {
  // What opens with a quotation is somebody's words.
  if (sentence.tokens[0]?.norm === '"' || !isSentence(sentence)) return [];
  return cutsOf(sentence, grammar).map((cut) => ({
    start: cut.start,
    end: cut.end,
    edits: cut.edits,
    stance: stanceIn(cut, grammar),
    ...(cut.leansOnHeadline === true ? { leansOnHeadline: true as const } : {}),
  }));
}

function stanceIn(cut: Cut, grammar: LatinGrammar): Stance {
  const { stance, clause } = cut;
  if (stance.quoted || stance.judged || stance.negated) return 'cautious';
  if (!isSpeech(cut, grammar)) return stance.hedged ? 'cautious' : 'plain';
  return speaksByName(cut, grammar) && clause.verb.finite.tense !== 'conditional' ? 'reported' : 'cautious';
}

/** Whether whoever says it is named in the cut. */
function speaksByName({ clause, from }: Cut, grammar: LatinGrammar): boolean {
  const { units, saying, lead, subject, verb } = clause;
  if (grammar.thoughts.has(verb.finite.base)) return false;
  const speakers =
    saying !== undefined
      ? units.slice(saying.from, saying.to)
      : lead.kind === 'source' && from === lead.from
        ? units.slice(lead.from, lead.to)
        : units.slice(subject.from, subject.to);
  return speakers.some(({ mention }) => mention?.type === 'person' || mention?.type === 'organisation');
}
