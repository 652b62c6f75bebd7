// Where a quiz is remembered on this device, and nowhere else: the browser's storage, which a page may be refused.

/** Returns the name under which the way through a set is kept. */
export const keptName = (set: string) => `dalil-quiz ${set}`;

/** Whether anything is kept of the set of id `set`. */
export function hasKept(set: string): boolean {
  try {
    return localStorage.getItem(keptName(set)) !== null;
  } catch {
    return false;
  }
}
