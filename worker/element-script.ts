// The element's script as the build left it among the static files.
import type { LanguageCode } from '../questions/index.ts';
import { readStatic } from './static-file.ts';

/**
 * Returns the module that defines the element with the words of `lang`, as it stands in the folder `/e/`; where the build made none
 * for that language, the one that has all of them, its neighbours named as seen from there.
 */
export async function elementScript(assets: Fetcher, lang: LanguageCode): Promise<string> {
  const own = await readStatic(assets, `/e/quiz-${lang}.js`);
  if (own !== undefined) return own;
  const all = await readStatic(assets, '/dalil-quiz.js');
  if (all === undefined) throw new Error('The build left no script of the element.');
  return all.replace(/(["'`])\.\/(?=dalil-)/g, '$1../');
}
