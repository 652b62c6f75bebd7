// A speaker with a comma between his name and the verb of saying: what he is stands before his name or behind it.
import type { NameMention } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';

/** Most tokens of the words about a speaker between his name and the verb, or before his name. */
const longestAside = 24;
const longestOffice = 16;

/**
 * `…, Scott Pruitt, the attorney general of Oklahoma, said`, « Le président de la ligue, Paul Morel, a précisé »: the name that
 * opens the clause with its aside set aside, or the one that is set off behind an office. `linking` are the words that may stand
 * before the verb: « a ».
 */
export function setOffSpeaker(
  names: readonly NameMention[],
  cue: Token,
  content: { readonly start: number; readonly end: number },
  { tokens, start }: SentenceReading,
  linking: ReadonlySet<string>,
): NameMention | undefined {
  let at = tokens.indexOf(cue);
  while (linking.has((tokens[at - 1]?.norm ?? '').replace(/['’]$/, ''))) at--;
  if (tokens[at - 1]?.norm !== ',') return undefined;
  const from = content.end <= cue.start ? content.end : start;
  return names.find(({ titleStart, end, type }) => {
    if (end > cue.start) return false;
    const lead = tokens.filter((token) => token.start >= from && token.start < titleStart);
    const next = tokens.findIndex((token) => token.start >= end);
    if (tokens[next]?.norm !== ',' || at - next > longestAside) return false;
    const isFirst = lead.every(({ kind, norm }) => kind === 'mark' || articles.has(norm));
    if (isFirst) return next < at - 1;
    return type === 'person' && next === at - 1 && isOffice(lead) && isAlone(names, from, titleStart);
  });
}

/** « Le président du directoire de PSA, »: an article, words, and one comma that closes them. */
function isOffice(lead: readonly Token[]): boolean {
  const office = lead.slice(lead.findIndex(({ kind }) => kind === 'word'));
  return (
    office.length > 2 &&
    office.length <= longestOffice &&
    articles.has(office[0]?.norm ?? '') &&
    office.at(-1)?.norm === ',' &&
    office.slice(0, -1).every(({ kind, norm }) => kind === 'word' && !joining.has(norm))
  );
}

/** Nobody else is named in the office. */
const isAlone = (names: readonly NameMention[], from: number, to: number) =>
  !names.some(({ type, start, end }) => type === 'person' && start >= from && end <= to);

const joining: ReadonlySet<string> = new Set('et and ou or que qui who that when where'.split(' '));

const articles: ReadonlySet<string> = new Set(['the', 'le', 'la', "l'"]);

/** Words between a verb of saying and its subject that tell nothing of either. */
const between: readonly (readonly string[])[] = [
  'pour sa part',
  'pour leur part',
  'de son cote',
  'par ailleurs',
  'a son tour',
  'en outre',
  'hier',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
].map((words) => words.split(' '));

/** Returns where the words end that stand between `cue` and its subject: « estime pour sa part Paul Girard ». UTF-16 offset. */
export function endOfAsides(tokens: readonly Token[], cue: Token): number {
  let at = tokens.indexOf(cue) + 1;
  for (;;) {
    const aside = between.find((words) => words.every((word, index) => tokens[at + index]?.norm === word));
    if (aside === undefined) return tokens[at - 1]?.end ?? cue.end;
    at += aside.length;
  }
}
