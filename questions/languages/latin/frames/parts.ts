// The parts of a question on a frame, in the words in which they are told.
import type { Mention } from '../../../reading/mention.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Told } from '../../language.ts';
import { retold, unopened } from '../retold-clause.ts';
import type { Unit } from '../units.ts';
import type { Frame } from './frame.ts';
import type { FrameParts, FrameWords } from './frame-words.ts';
import { isKnownName } from './known-names.ts';
import type { Telling } from './tellings.ts';

/** Returns subject, verb and the rest of the telling, the phrases `gone` left out. */
export function partsOf(
  frame: Frame,
  { cut, clause, edits }: Telling,
  gone: readonly Edit[],
  told: Told,
  words: FrameWords,
): FrameParts | undefined {
  const { units, subject, verb } = frame.clause;
  const first = units[subject.from];
  const last = units[subject.to - 1];
  const finite = units[verb.at];
  const start = units[verb.from];
  if (first === undefined || last === undefined || finite === undefined || start === undefined)
    return undefined;
  const kept = edits.filter(
    (edit) => !gone.some((other) => edit.start >= other.start && edit.end <= other.end),
  );
  const all = [...kept, ...gone].filter((edit) => edit !== frame.bridge);
  const named = retold(told.text, first.start, last.end, all);
  // `Shares of X`, « L'entreprise »: a common word, though it stands nowhere else.
  const isPlain =
    first.kind === 'det' ||
    (first.kind === 'word' && first.possessive !== true && units[subject.from + 1]?.written === 'of') ||
    isPlainRow(units.slice(subject.from, subject.to), told.text);
  // `The company` and `She`, told by a name, begin with that.
  const subjectWords =
    cut.inherited !== undefined
      ? first.kind === 'pron'
        ? cut.inherited.name
        : named.replace(/^(?:The|L[ae]s?) |^L['’]/, (article) => article.toLowerCase())
      : isPlain
        ? `${named.charAt(0).toLowerCase()}${named.slice(1)}`
        : unopened(named, told.text, words.asking.openers);
  const rest = retold(told.text, finite.end, cut.end, all);
  const lead =
    cut.start < first.start ? retold(told.text, cut.start, first.start, all).replace(/[\s,]+$/u, '') : '';
  const behind = lead === '' ? rest : `${rest} ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`;
  const content = verb.content === undefined ? '' : told.text.slice(verb.content.start, verb.content.end);
  if (subjectWords === '' || clause.tokens.length === 0) return undefined;
  if (frame.auxiliary !== undefined)
    return {
      subject: subjectWords,
      verb: frame.auxiliary,
      finite: verb.finite,
      content,
      rest: `${content} ${behind}`.trim(),
    };
  const isAdverb = units.slice(subject.to, verb.from).every(({ kind }) => kind === 'adv');
  const opening = isAdverb ? (units[subject.to]?.start ?? start.start) : start.start;
  const said = all.filter((edit) => edit.start !== edit.end || edit.start > start.start);
  const written = retold(told.text, opening, finite.end, said).trim();
  return {
    subject: subjectWords,
    verb: written,
    finite: verb.finite,
    content,
    isChained: verb.chain !== undefined,
    isReported: frame.by !== undefined,
    gender: genderOf(subjectWords, [clause.inherited, ...clause.mentions]),
    rest: behind.replace(/[\s,]+$/u, '').trim(),
  };
}

/** `State officials`: plain people in the plural, whose first word has a capital by its place alone. */
function isPlainRow(row: readonly Unit[], text: string): boolean {
  const [first] = row;
  const last = row.at(-1)?.written ?? '';
  const isLed = row[1]?.kind === 'prep' && people.test(first?.written ?? '');
  // `Indian yarn maker Noyyal Spinners`: a row that ends with a capital is a name.
  const isNamed = row.length > 1 && /^\p{Lu}/u.test(text.slice(row.at(-1)?.start ?? 0));
  return first?.kind === 'word' && (isLed || (people.test(last) && !isNamed)) && !isKnownName(first, text);
}

const people =
  /(?:ers|ors|ists|ants|ents|ians|officials|police|teams|farmers|men|people|residents|families|authorities)$/;

/** The gender of the one whose name `subject` is. */
function genderOf(subject: string, mentions: readonly (Mention | undefined)[]): 'm' | 'f' | undefined {
  const found = mentions.find((mention) => mention?.type === 'person' && mention.name === subject);
  return found?.type === 'person' && (found.gender === 'm' || found.gender === 'f')
    ? found.gender
    : undefined;
}
