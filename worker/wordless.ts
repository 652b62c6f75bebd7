// A bug met while a reader's words are at hand must not carry them into the log.

/**
 * Returns what `task` returns. What it throws is thrown on without its message, which may quote what was read; its name and its
 * frames, which can't, stay.
 */
export function wordless<Value>(task: () => Value): Value {
  try {
    return task();
  } catch (error) {
    const name = error instanceof Error ? error.constructor.name : typeof error;
    const frames = error instanceof Error ? framesOf(error) : [];
    const bug = new Error(`${name} while reading a reader's words`);
    bug.stack = [bug.message, ...frames].join('\n');
    throw bug;
  }
}

function framesOf({ message, stack = '' }: Error): string[] {
  const at = stack.indexOf(message);
  const after = message === '' || at < 0 ? stack : stack.slice(at + message.length);
  return after.split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
}
