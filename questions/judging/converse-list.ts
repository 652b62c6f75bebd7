// Converses as the lists of the languages write them: `employ work in`, separated by `;`.
import { fold } from '../text/fold.ts';

/**
 * A verb, the verb of the other side, and the sense of the preposition behind that; none where it has an object. `isOneWay` where only the
 * other follows from the verb.
 */
export type Converse = readonly [active: string, other: string, link: string, isOneWay?: true];

/** Returns the entries of `list`, folded. Throws where an entry has less than two verbs: a slip. */
export function conversesOf(list: string): readonly Converse[] {
  return list
    .trim()
    .split(/[;\n]/)
    .map((entry) => {
      const isOneWay = entry.includes('<');
      const [active, other, link = ''] = entry.trim().split(/[ <]/);
      if (active === undefined || other === undefined) throw new Error(`No converse: ${entry}`);
      return isOneWay ? [fold(active), fold(other), link, true] : [fold(active), fold(other), link];
    });
}
