// What goes wrong at the command line: one line on stderr and an exit code that scripts can tell apart.
import type { Failure } from '../../questions/index.ts';

/** Exit codes by what went wrong; docs/command-line.md lists them. */
export const exitCodes = {
  usage: 2,
  no_file: 2,
  empty_text: 3,
  not_text: 4,
  text_too_short: 5,
  text_too_long: 6,
  language_not_handled: 7,
  too_few_questions: 8,
  bad_date: 9,
  bad_time_zone: 9,
  opinion_piece: 10,
  nothing_imported: 11,
  not_quiz: 12,
  not_genuine: 13,
} as const satisfies Record<
  Failure['reason'] | 'usage' | 'no_file' | 'nothing_imported' | 'not_quiz' | 'not_genuine',
  number
>;

/** An expected failure of a command. */
export class Fault extends Error {
  readonly exitCode: number;

  constructor(reason: keyof typeof exitCodes, message: string) {
    super(message);
    this.exitCode = exitCodes[reason];
  }
}

/** Returns a domain failure as a fault in the words of the command line. */
export function faultOf(failure: Failure): Fault {
  return new Fault(failure.reason, wordsOf(failure));
}

function wordsOf(failure: Failure): string {
  switch (failure.reason) {
    case 'empty_text':
      return 'The file is empty.';
    case 'not_text':
      return 'The file is not text (UTF-8 is expected).';
    case 'text_too_short':
      return `The article has ${failure.words} words; at least ${failure.least} are needed.`;
    case 'text_too_long':
      return `The article has ${failure.length} characters; at most ${failure.most} are read.`;
    case 'language_not_handled':
      return `The language is not handled (found: ${failure.found}). Arabic, English and French are.`;
    case 'opinion_piece':
      return "The text speaks in its writer's own voice; questions are made of reports only.";
    case 'too_few_questions':
      return `Only ${failure.found} questions passed every gate; a set needs ${failure.least}.`;
    case 'bad_date':
      return `"${failure.given}" is not a date such as 2026-01-28.`;
    case 'bad_time_zone':
      return `"${failure.given}" is not a time zone such as Asia/Damascus.`;
  }
}

/** Runs a command: prints its fault in one line, leaves by its exit code, and lets a closed pipe end it quietly. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}
