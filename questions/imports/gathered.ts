// Items and faults of a file, gathered in its order within the bounds of an import.
import type { ReadItems } from '../exports/format.ts';
import type { Result } from '../failure.ts';
import type { DraftItem } from './draft-item.ts';
import { type ImportFault, importFault } from './import-fault.ts';
import { importLimits } from './import-limits.ts';

/**
 * Returns what `read` makes of the `parts` of a file. Reading stops, with a fault that says so, at the first part beyond the most that a
 * file may have; `parts` are asked for one by one, so that what follows costs nothing.
 */
export function gathered<Part>(
  parts: Iterable<Part>,
  lineOf: (part: Part) => number,
  read: (part: Part) => Result<DraftItem, ImportFault>,
): ReadItems {
  const items: DraftItem[] = [];
  const faults: ImportFault[] = [];
  for (const part of parts) {
    if (items.length === importLimits.items || faults.length === importLimits.faults) {
      faults.push(importFault(lineOf(part), 'too_many_items'));
      break;
    }
    const item = read(part);
    if (item.ok) items.push(item.value);
    else faults.push(item.failure);
  }
  return { items, faults };
}
