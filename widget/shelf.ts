// Where a quiz is remembered on this device, and nowhere else: the browser's storage, which a page may be refused.

/** The mode in which answers are locked and verdicts come at the end. */
export const scoredMode = 'scored';

/** Returns the name under which the way through a set is kept; a scored way has a name of its own. */
export const keptName = (set: string, mode = '') => `dalil-quiz ${set}${mode && ` ${mode}`}`;

/** Whether anything is kept of the set of id `set`. */
export function hasKept(set: string, mode: string | undefined): boolean {
  try {
    return localStorage.getItem(keptName(set, mode)) !== null;
  } catch {
    return false;
  }
}
