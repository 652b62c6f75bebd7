// The arguments of a command: parsed, or refused in one line.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Fault } from './fault.ts';

/** Returns the options and the one file of a command line, or throws a `Fault`. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new Fault('usage', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/** Returns the one file that a command wants. */
export function onlyFile(positionals: readonly string[], command: string): string {
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new Fault('usage', `Give one file: npm run ${command} -- FILE (--help tells more).`);
  return path;
}
