// Which one the nouns of somebody's words mean, and what reported words need written out to tell it; inside marks nothing is.
import type { Place } from '../../evidence.ts';
import type { Edit } from '../../reading/retelling.ts';
import { isQuotationOpen } from '../../text/quotations.ts';
import type { Told } from '../language.ts';
import { type Owning, owningOf } from './owners.ts';

/** What tells which one the nouns between `start` and `end` mean, the edits included that write them out. */
export interface SaidOwning {
  readonly owning: Owning;
  readonly edits: readonly Edit[];
}

/** Returns what tells which one the nouns between `start` and `end` mean. */
export function owningIn({ start, end }: Place, { reading, text }: Told): SaidOwning {
  const around = reading.sentences.find((sentence) => sentence.end > start);
  if (around === undefined) return { owning: 'open', edits: [] };
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
  const isInMarks = edits.some((edit) => isQuotationOpen(text, start, edit.start));
  return { owning: isInMarks ? 'open' : owning, edits };
}
