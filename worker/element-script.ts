// The element's script as the build left it among the static files.
import type { LanguageCode } from '../questions/index.ts';
import { readStatic } from './static-file.ts';

/** Returns the module that defines the element with the words of `lang`, as it stands in the folder `/e/`. */
export async function elementScript(assets: Fetcher, lang: LanguageCode): Promise<string> {
  const script = await readStatic(assets, `/e/quiz-${lang}.js`);
  if (script === undefined) throw new Error(`The build left no element in "${lang}".`);
  return script;
}
