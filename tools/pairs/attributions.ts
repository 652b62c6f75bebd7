// Another speaker of the article in the place of the one who said it.
import type { Speaker } from '../../questions/reading/attribution.ts';
import type { NameMention } from '../../questions/reading/mention.ts';
import type { Alteration, Edit } from './minimal-pair.ts';
import { isOther } from './names.ts';
import type { PairLanguage } from './pair-language.ts';
import { holds, type Scene } from './scene.ts';

/** Most other speakers for one saying. */
const most = 5;

/** Returns the sentence's sayings, each given to another speaker. */
export function changedSpeakers(scene: Scene, language: PairLanguage): Alteration[] {
  const { attributions } = scene.told.reading;
  return attributions.flatMap(({ sentence, speaker }) => {
    if (sentence !== scene.sentence.index || speaker === undefined || speaker.inherited) return [];
    if (speaker.start < scene.start || speaker.end > scene.end) return [];
    const edits = new Map<string, Edit>();
    for (const { speaker: other } of attributions) {
      if (other === undefined || !areLike(speaker, other) || holds(scene, other.text)) continue;
      if (other.mention !== undefined && !mayReplace(scene, speaker, other.mention)) continue;
      const edit = language.fitted(scene, {
        start: speaker.start,
        end: speaker.end,
        text: withCase(scene, speaker, other.text),
      });
      if (edit !== undefined && edits.size < most) edits.set(edit.text, edit);
    }
    return [...edits.values()].map((edit) => ({ change: 'attribution' as const, edits: [edit] }));
  });
}

/** Speakers of one kind and gender; whoever is known by a name only stands for another who is. */
function areLike(a: Speaker, b: Speaker): boolean {
  return (
    a.entity !== b.entity &&
    a.kind === b.kind &&
    (a.kind === 'named' || a.kind === 'office') &&
    a.gender === b.gender &&
    a.mention?.type === b.mention?.type
  );
}

function mayReplace(scene: Scene, speaker: Speaker, other: NameMention): boolean {
  return speaker.mention === undefined || isOther(scene, speaker.mention, other.name);
}

/** The article's small letter inside the sentence: `The minister` becomes `the minister`. */
function withCase(scene: Scene, speaker: Speaker, text: string): string {
  if (speaker.start === scene.start || !/^(?:The|An?|Le|La|Les|Un|Une|L['’])(?:\s|$|(?<=['’]))/.test(text))
    return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
