// Another speaker in the place of the one who said it: the article's other speakers with all they are called, then its other names.
import type { Speaker } from '../../questions/reading/attribution.ts';
import type { NameMention } from '../../questions/reading/mention.ts';
import type { Alteration, Edit } from './minimal-pair.ts';
import { areLike, isOther, namePut, namesOfArticle } from './names.ts';
import type { PairLanguage } from './pair-language.ts';
import { holds, type Scene } from './scene.ts';

/** Most other speakers for one saying. */
const most = 6;

/** A speaker known by a name; an office alone may be held by one who is named elsewhere. */
type Named = Speaker & { readonly mention: NameMention };

const isNamed = (speaker: Speaker | undefined): speaker is Named => speaker?.mention !== undefined;

/** Returns the sentence's sayings, each given to another speaker. */
export function changedSpeakers(scene: Scene, language: PairLanguage): Alteration[] {
  const { attributions } = scene.told.reading;
  return attributions.flatMap(({ sentence, speaker }) => {
    if (sentence !== scene.sentence.index || !isNamed(speaker) || speaker.inherited) return [];
    if (speaker.start < scene.start || speaker.end > scene.end) return [];
    // Known by a short form of a name that an earlier sentence gives in full.
    if (speaker.mention.start < speaker.start || speaker.mention.end > speaker.end) return [];
    const phrases = attributions.flatMap((other) =>
      isNamed(other.speaker) ? phrasePut(scene, language, speaker, other.speaker) : [],
    );
    const names = namesOfArticle(scene)
      .filter((other) => areLike(speaker.mention, other) && isOther(scene, speaker.mention, other.text))
      .flatMap(({ text }) => namePut(scene, language, speaker.mention, text) ?? []);
    const edits = new Map([...phrases, ...names].map((edit) => [`${edit.start} ${edit.text}`, edit]));
    return [...edits.values()]
      .slice(0, most)
      .map((edit) => ({ change: 'attribution' as const, edits: [edit] }));
  });
}

/** The other speaker's whole phrase in the place of this one's. */
function phrasePut(scene: Scene, language: PairLanguage, speaker: Named, other: Named): Edit[] {
  const isLike =
    areLike(speaker.mention, other.mention) && speaker.kind === other.kind && speaker.gender === other.gender;
  if (!isLike || holds(scene, other.text) || !isOther(scene, speaker.mention, other.mention.text)) return [];
  // `Prime Minister John Key`: a title that the phrase leaves out stays behind.
  const before = scene.tokens.findLast(({ end }) => end <= speaker.start);
  if (before !== undefined && before.start > scene.start && /^\p{Lu}/u.test(before.text)) return [];
  const isFirst = speaker.start === scene.start;
  const text = isFirst
    ? other.text
    : other.text.replace(/^(?:The|An?|Le|La|Les|Une?|L['’])(?=\s|\p{Lu})/u, (article) =>
        article.toLowerCase(),
      );
  return [language.fitted(scene, { start: speaker.start, end: speaker.end, text })].filter(
    (edit) => edit !== undefined,
  );
}
