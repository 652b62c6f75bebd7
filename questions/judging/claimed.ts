// A statement, read as the article's reader would read it: its units, whose words it says it is, and what it alone can't decide.
import { languages } from '../languages/languages.ts';
import type { Attribution, CueClass } from '../reading/attribution.ts';
import { understand } from '../reading/reading.ts';
import { canonicalText } from '../text/canonical-text.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { knownIn } from './article-names.ts';
import { described } from './descriptions.ts';
import type { Judged } from './passages.ts';
import { wordsOf } from './passages.ts';
import { readUnits } from './read-units.ts';
import { isContent, type Unit } from './unit.ts';

/** A statement as read against an article. Offsets are UTF-16 units of `text`. */
export interface Claimed {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Without the marks, which no statement is made of. */
  readonly units: readonly Unit[];
  /** Folded words and numbers in one string. */
  readonly words: string;
  /** Whose words it says they are: the speaker's units and those of the words. */
  readonly said?: {
    readonly speaker: readonly Unit[];
    readonly words: readonly Unit[];
    readonly class: CueClass;
    /** What the statement holds beside speaker, verb of saying and words: `title` words before the speaker only, or more. */
    readonly beside: 'nothing' | 'title' | 'more';
  };
}

/** Returns the sentences of `statement` as claims, read with the names of `article`. */
export function readClaims(statement: string, { article, names, descriptions }: Judged): Claimed[] {
  const language = languages[article.lang];
  const text = canonicalText(statement).replaceAll('\n\n', ' ');
  const sentences = splitSentences(text, language.abbreviations);
  return sentences.flatMap((sentence) => {
    const own = sentence.text.trim();
    const tokens = tokenize(own);
    if (!tokens.some(({ kind }) => kind !== 'mark')) return [];
    const alone = {
      ...article,
      sources: [],
      title: '',
      text: own,
      sentences: splitSentences(own, language.abbreviations),
    };
    const reading = understand(alone);
    const known = knownIn(tokens, reading.entities, names);
    const { headFirst } = language.judging;
    const units = described(readUnits(tokens, known, language.judging), descriptions, headFirst).filter(
      ({ kind }) => kind !== 'break',
    );
    return {
      text: own,
      tokens,
      units,
      words: wordsOf(tokens),
      ...saidIn(units, reading.attributions),
    };
  });
}

/** Whose words the statement says it is, where it is one speaker's. */
function saidIn(units: readonly Unit[], attributions: readonly Attribution[]): Pick<Claimed, 'said'> {
  const [said] = attributions;
  if (said?.speaker === undefined) return {};
  const { speaker, content, cue } = said;
  const within = (place: { readonly start: number; readonly end: number }) =>
    units.filter((unit) => unit.start >= place.start && unit.end <= place.end);
  const parts = [...within(speaker), ...within(content), ...within(cue)];
  const further = units.filter(
    (unit) => !parts.includes(unit) && !(unit.kind === 'small' && unit.role === 'that'),
  );
  const isTitle = further.every(
    (unit) => isContent(unit) && unit.start >= cue.end && unit.end <= speaker.start,
  );
  return {
    said: {
      speaker: within(speaker),
      words: withoutOpening(within(content)),
      class: said.class,
      beside:
        attributions.length > 1 ? 'more' : further.length === 0 ? 'nothing' : isTitle ? 'title' : 'more',
    },
  };
}

/** «أن …», `that …`: the word that opens what was said belongs to the saying. */
function withoutOpening(units: readonly Unit[]): readonly Unit[] {
  const [first] = units;
  return first?.kind === 'small' && first.role === 'that' ? units.slice(1) : units;
}
