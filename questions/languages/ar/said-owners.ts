// Which one the nouns of somebody's words mean: words are put into nobody's mouth, so what would have to be written out is open.
import type { Place } from '../../evidence.ts';
import type { Edit } from '../../reading/retelling.ts';
import type { Told } from '../language.ts';
import { type Owning, owningOf } from './owners.ts';

/** Returns what tells which one the nouns between `start` and `end` mean. */
export function owningIn({ start, end }: Place, { reading }: Told): Owning {
  const around = reading.sentences.find((sentence) => sentence.end > start);
  if (around === undefined) return 'open';
  const inside = (part: Place) => part.start >= start && part.end <= end;
  const touched = reading.sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  const edits: Edit[] = [];
  const owning = owningOf(
    touched.flatMap(({ tokens }) => tokens).filter(inside),
    touched.flatMap(({ mentions }) => mentions).filter(inside),
    around,
    reading,
    edits,
  );
  return edits.length > 0 ? 'open' : owning;
}
