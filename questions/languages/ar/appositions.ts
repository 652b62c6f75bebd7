// «هيئة تحرير الشام، الفصيل الذي تزعمه الشرع»: a name explained by a definite noun with its relative clause.
import type { Clause } from '../../reading/clause.ts';
import type { NameMention } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isDangling } from './clause-stance.ts';
import { relatives, subordinators } from './function-words.ts';
import { verbFormOf } from './verb-forms.ts';

/** Fewest tokens after the relative pronoun that describe anything. */
const leastTokens = 3;

/** Returns the apposition of `sentence` as a fragment clause: its subject is the name, its words the explanation. */
export function findAppositions(sentence: SentenceReading): Clause[] {
  const { tokens } = sentence;
  for (const mention of sentence.mentions) {
    if (mention.type !== 'organisation' && mention.type !== 'person') continue;
    const comma = tokens.findIndex((token) => token.start >= mention.end);
    const noun = tokens[comma + 1];
    const relative = tokens[comma + 2];
    const verb = tokens[comma + 3];
    if (tokens[comma]?.norm !== ',' || noun === undefined || relative === undefined || verb === undefined)
      continue;
    if (!noun.norm.startsWith('ال') || !relatives.has(relative.norm)) continue;
    // The verb with its object pronoun («تزعمه») or bare.
    const form = verbFormOf(verb.norm) ?? verbFormOf(verb.norm.replace(/(?:ه|ها)$/, ''));
    if (form === undefined || form.tense !== 'past') continue;
    let to = comma + 4;
    while (to < tokens.length && tokens[to]?.kind === 'word' && !stops(tokens[to]?.norm ?? '')) to++;
    const inside = tokens.slice(comma + 1, to);
    if (inside.length < leastTokens + 1) continue;
    const end = inside.at(-1)?.end ?? verb.end;
    const mentions = sentence.mentions.filter((found) => found.start >= noun.start && found.end <= end);
    return [fragment(mention, { start: noun.start, end, inside, mentions, form })];
  }
  return [];
}

function stops(norm: string): boolean {
  return relatives.has(norm) || subordinators.has(norm) || (verbFormOf(norm)?.connective ?? '') !== '';
}

function fragment(
  subject: NameMention,
  parts: Pick<Clause, 'start' | 'end' | 'mentions'> & {
    inside: Clause['tokens'];
    form: NonNullable<ReturnType<typeof verbFormOf>>;
  },
): Clause {
  const { start, end, inside, mentions, form } = parts;
  const verb = inside[2];
  return {
    kind: 'state',
    fragment: true,
    start,
    end,
    omitted: [],
    tokens: inside,
    mentions,
    verb: {
      start: verb?.start ?? start,
      end: verb?.end ?? end,
      gender: form.gender,
      tense: form.tense,
      lemma: form.verb.past,
    },
    subject: { start: subject.start, end: subject.end, mention: subject, coordinated: false },
    slots: [
      {
        role: 'what',
        mention: subject,
        start: subject.start,
        end: subject.end,
        preposition: '',
        attached: true,
      },
    ],
    negated: false,
    modality: 'asserted',
    dangling: isDangling(inside.slice(3), mentions, true),
    marks: [],
  };
}
