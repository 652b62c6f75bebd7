// What may be wrong with a room that is to be made: in words, and at which field of the form.
import type { SharedWords, TeacherWords } from './messages/ar.ts';

/** A fault as it is shown. */
export interface ToldFault {
  readonly text: string;
  readonly field: 'set' | 'until' | undefined;
}

/** Refusals that can only be about the end of a homework: nothing else of what the form sends can be wrong. */
const ofEnd: ReadonlySet<string> = new Set(['invalid_request', 'bad_date', 'bad_time_zone']);

/** Returns the form's own name for the service's refusal `code`. */
export function faultOfMaking(code: string): string {
  return ofEnd.has(code) ? 'until_refused' : code;
}

/** Returns the field of the form that `fault` is about. */
export function fieldOf(fault: string): ToldFault['field'] {
  if (fault.startsWith('set_') || fault === 'retracted') return 'set';
  return fault.startsWith('until_') ? 'until' : undefined;
}

/** Returns `fault` in words. */
export function toldFault(
  fault: string,
  { shared, teacher }: { readonly shared: SharedWords; readonly teacher: TeacherWords },
): ToldFault {
  const text = teacher.faults[fault] ?? shared.faults[fault] ?? teacher.notMade;
  return { text, field: fieldOf(fault) };
}
