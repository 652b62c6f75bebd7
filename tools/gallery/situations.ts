// The situations of the gallery: what is on the page, what its reader does, and what it is called. A page and its tests are made of each.
import type { LanguageCode, QuestionSet } from '../../questions/index.ts';
import type { SetName } from './articles.ts';
import { hostSituations } from './host-situations.ts';
import { kindSituations } from './kind-situations.ts';
import { stateSituations } from './state-situations.ts';
import type { Step } from './steps.ts';

/** How the host page is made. */
export type Host = 'plain' | 'dark' | 'hostile' | 'strict' | 'vocalised';

/** What a page can't do by itself: the window or the system is set so. */
export interface Medium {
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  readonly media?: 'print';
}

/** One situation. */
export interface Situation {
  /** Its page below /gallery/{language}/. */
  readonly name: string;
  readonly title: Readonly<Record<LanguageCode, string>>;
  /** Arabic and English where left out. */
  readonly languages?: readonly LanguageCode[];
  /** The article's own where left out; `missing` is published nowhere. */
  readonly set?: SetName | 'missing' | Readonly<Partial<Record<LanguageCode, SetName>>>;
  readonly host?: Host;
  /** Calls whose address has this in it are held, failed or refused. */
  readonly network?: { readonly path: string; readonly way: 'holds' | 'fails' | 'refuses' };
  /** Attributes of the quiz besides `set`. */
  readonly attributes?: (lang: LanguageCode) => string;
  /** Two quizzes, or the check beside the quiz, or the page that works without a script. */
  readonly elements?: 'two' | 'check' | 'embed';
  readonly medium?: Medium;
  /** What the reader does. */
  readonly steps?: (set: QuestionSet, lang: LanguageCode) => readonly Step[];
}

/** All situations in the order of the gallery's index. */
export const situations: readonly Situation[] = [...kindSituations, ...stateSituations, ...hostSituations];

/** Returns the languages that `situation` has a page in. */
export function languagesOf({ languages }: Situation): readonly LanguageCode[] {
  return languages ?? ['ar', 'en'];
}

/** Returns the path of a page of the gallery. */
export function pathOf({ name }: Situation, lang: LanguageCode): string {
  return `/gallery/${lang}/${name}/`;
}
