// A set that came with the page: in the script that brought the element, or inside the element where a server wrote it.
import type { PublicSet } from '../questions/wire.ts';
import { isSet } from './client.ts';

/** Name under which scripts that carry a set leave it: a map from id to public set. */
const shelf = Symbol.for('dalil.sets');

/** Returns the set of id `id` that came with the page, or `undefined`. Inside the element any set is meant, with or without `id`. */
export function givenSet(element: Element, id: string): PublicSet | undefined {
  const inside = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  const brought: unknown = inside ? parsed(inside) : shelved()?.get(id);
  return isSet(brought) && (id === '' || brought.id === id) ? brought : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function shelved(): ReadonlyMap<string, unknown> | undefined {
  const brought: unknown = Reflect.get(globalThis, shelf);
  return brought instanceof Map ? brought : undefined;
}
