// The functions of the rules in the Worker's bundle, compiled along with it. V8 skims a function, and reads it all again when it is
// first called; one in parentheses it takes for one that is called at once. Nearly all are called when the isolate warms up.
import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** Declared at the top of a file, up to the brace at the start of a line that closes it, as the formatter writes them. */
const declared = /^(?<exported>export )?(?<whole>function (?<name>\w+)\(.*?^\})$/gms;

/** Returns `source`, JavaScript without types, with its functions in parentheses and before everything that may call them. */
export function withEagerFunctions(source: string): string {
  const functions: string[] = [];
  const rest = source.replace(declared, (...match) => {
    const { exported = '', whole, name } = match.at(-1) as Record<string, string>;
    functions.push(`${exported}const ${name} = (${whole});`);
    return '';
  });
  return `${functions.join('\n')}\n${rest}`;
}

/** Writes the functions of the rules that way; the lists, which have hardly any, are left to the plugins that write those. */
export const eagerFunctions: Plugin = {
  name: 'eager-functions',
  setup(build) {
    build.onLoad({ filter: /[/\\]questions[/\\].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { loader: 'ts', charset: 'utf8', target: 'es2024' });
      return { contents: withEagerFunctions(code), loader: 'js' };
    });
  },
};
