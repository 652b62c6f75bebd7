// Long word lists in the Worker's bundle: each word by what differs from the word before it, a quarter less where the list is
// sorted.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, transform } from 'esbuild';

/** The file that reads such lists. */
export const frontCodingReader = join(import.meta.dirname, '..', 'worker', 'front-coding.ts');

/** Fewest words that are worth a call. */
const fewest = 40;
/** Most of the list's length that may be left. */
const mostLeft = 0.85;
const longestShared = 9;

/** Returns what `frontDecoded` reads as `list`, or `undefined` where little would be won or the list would be misread. */
export function frontCoded(list: string): string | undefined {
  if (/[\d\\`$]/.test(list)) return undefined;
  const between = ['\n', '|', ' '].find((mark) => list.includes(mark));
  const words = between === undefined ? [] : list.split(between);
  if (words.length < fewest) return undefined;
  const coded = words.map((word, at) => {
    const shared = sharedLetters(words[at - 1] ?? '', word);
    return `${shared}${word.slice(shared)}`;
  });
  const text = `${between}${coded.join('')}`;
  return text.length < list.length * mostLeft ? text : undefined;
}

function sharedLetters(before: string, word: string): number {
  let at = 0;
  while (at < longestShared && at < word.length && word[at] === before[at]) at++;
  return at;
}

/** Returns the source of the file at `path` with its strings in double quotes, no comments and no types. */
export async function bareSource(path: string): Promise<string> {
  const source = await readFile(path, 'utf8');
  return (await transform(source, { loader: 'ts', charset: 'utf8', minifyWhitespace: true })).code;
}

/** The English and French files that hold nothing but lists. */
const lists =
  /[/\\]questions[/\\]languages[/\\](?:latin|en|fr)[/\\](?:judging[/\\])?(?:(?:lexicon|gazetteer)-[^/\\]*|given-names)\.ts$/;

/** Writes their long lists that way. */
export const frontCodedLists: Plugin = {
  name: 'front-coded-lists',
  setup(build) {
    build.onLoad({ filter: lists }, async ({ path }) => {
      const code = await bareSource(path);
      const contents = code.replace(/"([^"\\]*)"|`([^`$\\]*)`/g, (literal, quoted, written) => {
        const coded = frontCoded(quoted ?? written);
        return coded === undefined ? literal : `frontDecoded(\`${coded}\`)`;
      });
      return {
        contents: `import { frontDecoded } from ${JSON.stringify(frontCodingReader)};${contents}`,
        loader: 'js',
      };
    });
  },
};
