// The name behind a verb that is its subject, with what is said of it: title, office, an aside between commas.
import { type NameMention, phraseStart } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { prepositions, relatives } from '../function-words.ts';
import { arNames } from '../names.ts';
import { officeBehind } from '../office-behind.ts';
import { findOffices } from '../offices.ts';
import { isSureVerb, isVerb } from '../verb-forms.ts';
import { type Doer, isName, mentionOver } from './frame.ts';
import { standsAlone } from './predicates.ts';
import { quotedDoer } from './quoted-names.ts';
import { formOf } from './verb-lists.ts';

/** Most tokens of what is said of a name between commas or brackets. */
const longestAside = 14;

/** The name behind the verb at `at`, with its title before it and what is said of it behind it. */
export function doerBehind(sentence: SentenceReading, at: number, { text, reading }: Told): Doer | undefined {
  const { tokens, mentions } = sentence;
  const next = tokens[at + 1];
  if (next === undefined) return undefined;
  const isFeminine = formOf(tokens[at]?.norm ?? '')?.gender === 'f';
  const quoted = quotedDoer(sentence, at, isFeminine, reading, (mention, end) =>
    endOfAside(sentence, mention, end),
  );
  if (quoted !== undefined) return quoted;
  const office = findOffices(sentence, text, reading).find(
    ({ start, holder }) => start === next.start && holder.start > start,
  );
  const mention =
    office?.holder ??
    mentions.find(
      (found): found is NameMention =>
        isName(found) &&
        phraseStart(found) <= next.start &&
        found.end > next.start &&
        phraseStart(found) >= (tokens[at]?.end ?? 0),
    );
  if (mention === undefined) return namedBehindOffice(sentence, at);
  // «تشونغ مون-جون»: what goes on behind a single name may be the rest of it.
  if (mention.type === 'person' && (!mention.name.includes(' ') || isCut(mention, sentence)))
    return undefined;
  const end = endOfName(sentence, mention);
  return { mention, start: next.start, end, asideEnd: endOfAside(sentence, mention, end) };
}

/** Most tokens of an office between a verb and the comma before its holder. */
const longestOffice = 9;

/** «افتتح رئيس بلدية كذا، فلان الفلاني، …»: the office stands first, and the name between commas. */
function namedBehindOffice(sentence: SentenceReading, at: number): Doer | undefined {
  const { tokens, mentions } = sentence;
  const first = tokens[at + 1];
  const comma = tokens.findIndex(({ norm }, index) => index > at + 1 && norm === ',');
  if (first === undefined || comma < 0 || comma - at > longestOffice) return undefined;
  if (!arNames.titles.has(first.norm.replace(/^ال/, ''))) return undefined;
  const next = tokens[comma + 1];
  const mention = mentions.find(
    (found): found is NameMention =>
      found.type === 'person' &&
      next !== undefined &&
      phraseStart(found) <= next.start &&
      found.end > next.start,
  );
  const close = tokens.findIndex(({ start }) => start >= (mention?.end ?? 0));
  const asideEnd = tokens[close]?.end;
  if (mention === undefined || asideEnd === undefined || tokens[close]?.norm !== ',') return undefined;
  if (!mention.name.includes(' ') || isCut(mention, sentence)) return undefined;
  const isPlain = tokens
    .slice(at + 1, comma)
    .every(({ norm, kind }) => kind === 'word' && !isSureVerb(norm) && !relatives.has(norm));
  const lead = { start: first.start, end: mention.start };
  return isPlain ? { mention, start: first.start, end: mention.end, asideEnd, lead } : undefined;
}

/** How sure a person's name has to be. */
const leastSure = 0.75;

/** A name that was guessed at, or that a word behind it may go on. */
function isCut({ end, sureness }: NameMention, { tokens, mentions }: SentenceReading): boolean {
  if (sureness < leastSure) return true;
  const next = tokens.find((token) => token.start >= end);
  if (next === undefined || next.kind !== 'word') return false;
  const over = mentionOver(next, mentions);
  return over?.type === 'person' || /^(?:بن|ابن|ال|بنت|ابو|ال.{2,}ي|ال.{2,}ي?ين)$/.test(next.norm);
}

/** Adjectives that go with a body's name, besides those of countries. */
const adjectives =
  /^ال(?:عام|عامه|متحده|حاكم|حاكمه|مركزي|مركزيه|عليا|اعلي|متمرده|دولي|دوليه|وطني|وطنيه|محلي|محليه|رييسي|رييسيه)$/;

/** «وزارة الصحة المصرية»: the adjectives of a body or place go with its name. */
function endOfName({ tokens, mentions }: SentenceReading, mention: NameMention): number {
  let { end } = mention;
  if (mention.type === 'person') return end;
  for (const token of tokens) {
    if (token.start < end) continue;
    const isAdjective =
      mentionOver(token, mentions) === undefined &&
      (adjectives.test(token.norm) || arNames.nationalities.has(token.norm.replace(/^ال/, '')));
    if (!isAdjective) break;
    end = token.end;
  }
  return end;
}

/** A title, a definite word or a relative: it says who or what was just named. */
function describes(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.norm.startsWith('ال') ||
      arNames.titles.has(token.norm) ||
      token.kind === 'number' ||
      /^(?:احد|احدي|اول|وهو|وهي|من|في|صاحب|صاحبه)$/.test(token.norm))
  );
}

function endOfAside(sentence: SentenceReading, mention: NameMention, end: number): number {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.start >= end);
  const opener = tokens[at];
  if (opener === undefined) return end;
  const mark =
    opener.norm === '(' ? ')' : opener.norm === ',' || opener.norm === '-' ? opener.norm : undefined;
  if (mark !== undefined) {
    const close = tokens.findIndex((token, index) => index > at && token.norm === mark);
    const inside = tokens.slice(at + 1, close);
    // A second name, a verb or a day between the commas is no description.
    const isAside =
      close > at + 1 &&
      (mark === ')' || describes(inside[0]) || inside[1]?.norm.startsWith('ال') === true) &&
      inside.length <= longestAside &&
      !inside.some(({ norm }) => isSureVerb(norm) || norm === '.');
    if (isAside) return tokens[close]?.end ?? end;
    // «قدّم فلان، ندوة …»: a comma that only sets the name off.
    const behind = tokens[at + 1];
    const isStray =
      mark === ',' &&
      behind?.kind === 'word' &&
      (behind.norm.startsWith('ال') || tokens[at + 2]?.norm.startsWith('ال') !== true) &&
      !arNames.titles.has(behind.norm) &&
      !prepositions.has(behind.norm) &&
      !isVerb(behind.norm) &&
      !/^[وفبل]|^(?:[يت]لي|تلا|تلت)(?:ه|ها)$/.test(behind.norm);
    return isStray && !relatives.has(behind.norm) ? opener.end : end;
  }
  if (mention.type !== 'person') return end;
  const office = officeBehind(sentence, mention);
  const last = office?.at(-1);
  if (office === undefined || last === undefined || !standsAlone(office, sentence.mentions)) return end;
  // «سيترأس فلان رئيس كذا، لجنة …»: the comma that closes what he is.
  const comma = tokens[tokens.indexOf(last) + 1];
  const behind = tokens[tokens.indexOf(last) + 2];
  const goesOn = behind?.kind === 'word' && !isVerb(behind.norm) && !relatives.has(behind.norm);
  return comma?.norm === ',' && goesOn && !/^[وف]/.test(behind.norm) ? comma.end : last.end;
}
