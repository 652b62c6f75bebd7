// Who may be meant where a cue names nobody: the subjects of the sentence before it, and whoever spoke before.
import type { Speaker } from '../../reading/attribution.ts';
import { fold } from '../../text/fold.ts';
import type { SayingCue } from './saying-cues.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** A phrase that does something in the sentence being read. */
export interface Subject {
  readonly speaker: Speaker;
  readonly number: SpeakerPhrase['number'];
  /** Index of the token where it becomes the subject. */
  readonly at: number;
}

/** Returns the latest subject that the cue's gender and number allow. */
export function subjectFor(cue: SayingCue, subjects: readonly Subject[]): Subject | undefined {
  return subjects.findLast((subject) => agrees(cue, subject));
}

/** Whether somebody can be the subject of the cue. Of an unknown gender nothing can be told, so it does not agree. */
export function agrees(cue: SayingCue, { speaker, number }: Pick<Subject, 'speaker' | 'number'>): boolean {
  if (cue.number !== 'singular' && cue.shape !== 'participle')
    return number === cue.number || number === 'plural';
  if (cue.gender === 'unknown') return true;
  // «أضافت المصادر»: what is many and no person goes with the feminine singular.
  if (speaker.kind === 'anonymous' || speaker.kind === 'document') return speaker.gender === cue.gender;
  return speaker.gender === cue.gender;
}

/** Who spoke last, over the sentences of an article. */
export interface SpeakingChain {
  holder: Subject | undefined;
  /** The offices that named persons were given, by their first noun and all their words. */
  readonly titles: {
    readonly head: string;
    readonly words: ReadonlySet<string>;
    readonly speaker: Speaker;
  }[];
  /** Last words of the names of all who spoke. */
  readonly bySurname: Map<string, Speaker[]>;
  /** First words of the names of more than one. */
  readonly byGivenName: Map<string, Speaker[]>;
}

/** Returns the chain before the first sentence. */
export function newChain(): SpeakingChain {
  return { holder: undefined, titles: [], bySurname: new Map(), byGivenName: new Map() };
}

/** Returns who goes on at a cue that begins its sentence and names nobody. */
export function heir(chain: SpeakingChain, cue: SayingCue): Subject | undefined {
  const { holder } = chain;
  if (holder === undefined || !agrees(cue, holder)) return undefined;
  return { ...holder, speaker: { ...holder.speaker, inherited: true } };
}

/**
 * Notes what a sentence leaves behind: who spoke last in it. A sentence in which nobody did, or somebody who was not understood,
 * leaves nobody, since another may have come between.
 */
export function passOn(chain: SpeakingChain, spoke: Subject | 'unread' | undefined): void {
  chain.holder = spoke === 'unread' ? undefined : spoke;
}

/** Notes by which words of office, and by which family name, a named person may be called later. */
export function learnTitles(chain: SpeakingChain, { speaker, titles, calledBy }: SpeakerPhrase): void {
  if (calledBy === undefined) return;
  for (const title of titles)
    chain.titles.push({ words: new Set(title.split(' ').map(bare)), head: headOf(title), speaker });
  const names = calledBy.split(' ');
  if (names.length < 2) return;
  addTo(chain.byGivenName, names[0] ?? '', speaker);
  const last = names.at(-1) ?? '';
  addTo(chain.bySurname, last, speaker);
  addTo(chain.bySurname, bare(last), speaker);
  if (names.length > 2) addTo(chain.bySurname, names.slice(-2).join(' '), speaker);
}

const bare = (norm: string) => norm.replace(/^ال(?=.{3})/, '');
const headOf = (title: string) => bare(title.split(' ')[0] ?? '');

function addTo(index: Map<string, Speaker[]>, key: string, speaker: Speaker): void {
  const known = index.get(key) ?? [];
  if (!known.some(({ entity }) => entity === speaker.entity)) index.set(key, [...known, speaker]);
}

/** Returns the only speaker whose name ends with the folded word. */
export function bySurname(chain: SpeakingChain, norm: string): Speaker | undefined {
  const known = chain.bySurname.get(norm);
  return known?.length === 1 ? known[0] : undefined;
}

/** «الشيخ مبارك»: the only person of two names or more whose first the phrase gives, where it gives no more. */
function fullyNamed(chain: SpeakingChain, phrase: SpeakerPhrase): SpeakerPhrase {
  const { speaker } = phrase;
  const { start, end, text, mention, name } = speaker;
  if (mention?.type !== 'person' || name.includes(' ') || text === name) return phrase;
  const known = chain.byGivenName.get(fold(name)) ?? [];
  const [only] = known.length === 1 ? known : [];
  return only === undefined
    ? phrase
    : { ...phrase, speaker: { ...only, start, end, text, inherited: false } };
}

/** «الوزير», «وزير المالية»: the only person of such an office named before, if there is one; else the phrase itself. */
export function resolved(chain: SpeakingChain, phrase: SpeakerPhrase): SpeakerPhrase {
  const { speaker } = phrase;
  const words = fold(speaker.name).split(' ').map(bare);
  if (speaker.kind === 'named') return fullyNamed(chain, phrase);
  const isDefinite = fold(speaker.name).startsWith('ال') || words.length > 1;
  if (speaker.kind !== 'office' || !isDefinite) return phrase;
  const known = new Map(
    chain.titles
      .filter((title) => title.head === words[0] && words.every((word) => title.words.has(word)))
      .map((title) => [title.speaker.entity, title.speaker]),
  );
  const [only] = known.size === 1 ? known.values() : [];
  if (only === undefined || (only.gender !== 'unknown' && only.gender !== speaker.gender)) return phrase;
  const { start, end, text } = speaker;
  return { ...phrase, speaker: { ...only, start, end, text, inherited: false } };
}
