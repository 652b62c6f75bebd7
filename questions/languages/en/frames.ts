// How English asks about a local frame: a preposition goes to the front with what is asked for, a past takes `did` with its listed base.
import type { NameMention } from '../../reading/mention.ts';
import type { FrameParts, FrameWords } from '../latin/frames/frame-words.ts';
import { enAsking, unstopped, whoWords } from './asking.ts';
import { enGrammar } from './grammar.ts';
import { englishVerb } from './verb-forms.ts';

/** Prepositions that go to the front with what is asked for. */
const fronted = new Set('with by for to in after from against'.split(' '));

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Verbs that have a sum of money for their object. */
const paying = new Set(
  'cost pay raise spend invest earn donate award win lose receive offer give borrow owe grant save collect make lend charge contribute inject secure release allocate generate'.split(
    ' ',
  ),
);

/** Verbs of rising and falling. */
const moving = new Set(
  'rise fall grow drop increase decrease decline shrink climb slip jump surge plunge cut reduce expand gain slump'.split(
    ' ',
  ),
);

const byPercent = 'By what percentage';
const toLevel = 'To how much';

/** `3 percent`, `by 3 percent`: the change that led to a level. */
const change = /^ ?(?:by )?\d[\d.,]* ?(?:percent|per cent|%)(?= |$)/;

/** Verbs of having a share, whose whole a vote tells; of what is owned or held it would have to be told. */
const having = new Set('win receive get'.split(' '));

/** `to $58.12`, `to 3.4 million`: the level that a change came to, in the article's words. */
const level = /^ ?to (?:[$€£]\d[\d.,]*(?: [mb]illion)?|\d[\d.,]* [mb]illion(?: \p{Ll}+s)?)(?= |$)(?! an? )/u;

/** Words that may stand between subject and verb, and go with the verb. */
const lead = ({ verb }: FrameParts) => verb.split(' ').slice(0, -1).join(' ');

function arrange(opening: string, parts: FrameParts): string | undefined {
  const { subject, finite, content, rest } = parts;
  const written = parts.verb.split(' ').at(-1)?.toLowerCase() ?? '';
  const told =
    opening === byPercent
      ? rest.replace(level, '').trim()
      : opening === toLevel
        ? rest.replace(change, '').trim()
        : rest;
  const tail = told === '' ? '' : ` ${unstopped(told)}`;
  const before = lead(parts) === '' ? '' : ` ${lead(parts)}`;
  const isWhen = /^(?:(?:On|By|Until) what date|(?:In|By|Until) which (?:month|year))/.test(opening);
  const isHave = /^(?:has|have|had)$/.test(written);
  if (isWhen && /^(?:has|have)$/.test(written)) return undefined;
  const isBeing = /^(?:was|were|is|are)$/.test(written);
  if (finite.auxiliary && (content !== '' || isBeing)) {
    if (
      isWhen &&
      /^(?:is|are)$/.test(written) &&
      !/^(?:due|scheduled|expected|set|to be|planned)\b/.test(rest)
    )
      return undefined;
    return `${opening} ${written} ${subject}${before}${tail}?`;
  }
  if (finite.auxiliary && !isHave) return undefined;
  const base = isHave ? 'have' : finite.base;
  if (base === '' || /^by\b/.test(rest)) return undefined;
  if (finite.tense === 'past') return `${opening} did ${subject}${before} ${base}${tail}?`;
  if (isWhen || (!isHave && finite.frail !== true) || written === 'have') return undefined;
  return `${opening} does ${subject}${before} ${base}${tail}?`;
}

/** What a name is asked for by behind a preposition. */
function whichOf(name: NameMention): string | undefined {
  const words = whoWords(name);
  return words === undefined || words === 'Who' ? undefined : words.toLowerCase();
}

/** The English of local frames. */
export const enFrames: FrameWords = {
  grammar: enGrammar,
  asking: enAsking,
  agents: new Set(['by']),
  auxiliaryOf: (_, subject) => (subject === undefined || subject.number === 'plural' ? undefined : 'was'),
  arrange,
  counted: (preposition, noun) =>
    preposition === ''
      ? `How many ${noun}`
      : fronted.has(preposition)
        ? `${capital(preposition)} how many ${noun}`
        : undefined,
  money(preposition, base) {
    if (preposition === 'for') return 'For how much';
    // `fell to 21 million crowns`: the level, which the verb alone leads to.
    if (preposition === 'to') return moving.has(base) ? toLevel : undefined;
    if (preposition !== '') return undefined;
    return paying.has(base) ? (base === 'cost' ? 'How much' : 'How much money') : undefined;
  },
  estimate: (preposition, base) =>
    preposition === 'at' && /^(?:put|estimate|value|price|cost)$/.test(base) ? 'At how much' : undefined,
  percent(preposition, base) {
    if ((preposition === 'by' || preposition === '') && moving.has(base)) return byPercent;
    return preposition === '' && having.has(base) ? 'What percentage' : undefined;
  },
  changes: {
    verbs: new Set(
      'report reported post posted record recorded see seen suffer suffered announce announced'.split(' '),
    ),
    nouns: new Set('rise fall increase decrease drop decline jump growth'.split(' ')),
  },
  changeOf: (noun, owned, parts) =>
    arrange(`What percentage ${noun} ${owned.replace(/ (?:its|his|her|their)(?= )/, '')}`, {
      ...parts,
      rest: '',
    }),
  partner(preposition, name) {
    const which = whichOf(name);
    return which === undefined || !fronted.has(preposition) || preposition === 'in'
      ? undefined
      : `${capital(preposition)} ${which}`;
  },
  ofAgent(name, { subject, verb, content, rest }) {
    const who = whoWords(name);
    // `was written`: the participle has to be the past as well.
    const past = englishVerb(content.toLowerCase());
    if (who === undefined || !/^(?:was|were)$/.test(verb.toLowerCase()) || past?.tense !== 'past')
      return undefined;
    const behind = unstopped(rest.slice(rest.indexOf(content) + content.length).trim());
    if (rest.indexOf(content) !== 0) return undefined;
    return `${who} ${content} ${subject}${behind === '' ? '' : ` ${behind}`}?`;
  },
  accordingTo: (question, speaker) => `${question.replace(/\?$/, '')}, according to ${speaker}?`,
  makings: new Set(
    'founded written directed composed designed invented discovered painted sculpted led created'.split(' '),
  ),
  namings: new Set(['named', 'called', 'titled', 'dubbed', 'nicknamed', 'entitled']),
  called: (_, subject) =>
    / and |[^s]s$|^(?:two|three|several)\b/.test(subject) ? undefined : `What was ${subject} called?`,
  finished: (question) => question,
  explained: (sentence) => `According to the article: ${sentence}`,
};
