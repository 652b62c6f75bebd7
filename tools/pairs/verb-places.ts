// Where the verbs of a sentence stand that may be denied in their place: in English and French, which put `not` beside them.
import type { LanguageCode } from '../../questions/index.ts';
import { languages } from '../../questions/languages/languages.ts';
import type { Scene } from './scene.ts';

/** Returns where the main verbs that nothing denies begin, those of saying among them; UTF-16 offsets. */
export function verbPlaces({ sentence, text, told }: Scene, lang: LanguageCode): Set<number> {
  const places = new Set(
    languages[lang]
      .findClauses(sentence, text)
      .filter(({ fragment, negated }) => fragment !== true && !negated)
      .map(({ verb }) => verb.start),
  );
  for (const { cue, speaker, sentence: index } of told.reading.attributions) {
    // `"…", said X` can't be denied in its place; `X said` can.
    const isPlain = speaker !== undefined && !speaker.inherited && speaker.end <= cue.start;
    if (index === sentence.index && isPlain && cue.start - speaker.end < 3) places.add(cue.start);
  }
  return places;
}
