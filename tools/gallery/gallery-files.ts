// Everything static that the gallery consists of, by path: pages, their look, their fonts, and the scripts that play network and reader.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type LanguageCode, languageCodes, type QuestionSet } from '../../questions/index.ts';
import { pageOptions } from '../page-scripts.ts';
import { type GallerySet, gallerySets, type SetName } from './articles.ts';
import { indexPage } from './index-page.ts';
import { situationPage } from './page.ts';
import { languagesOf, pathOf, type Situation, situations } from './situations.ts';
import { fonts, hostileStyle, pageStyle } from './style.ts';
import { wholeSet } from './whole-set.ts';

/** A set that nobody published. */
const missing = 's-000000000000';

/** Returns the files by path below the service's origin. */
export async function galleryFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>([
    ['gallery/index.html', indexPage()],
    ['gallery/gallery.css', pageStyle],
    ['gallery/hostile.css', hostileStyle],
    ['gallery/network.js', await script('network.ts', 'iife')],
    ['gallery/reader.js', await script('reader.ts', 'esm')],
  ]);
  const { resolve } = createRequire(import.meta.url);
  for (const [name, file] of Object.entries(fonts))
    files.set(`gallery/fonts/${name}`, readFileSync(resolve(file)));
  for (const lang of languageCodes)
    for (const [path, page] of await pagesIn(lang)) files.set(`${path.slice(1)}index.html`, page);
  return files;
}

async function pagesIn(lang: LanguageCode): Promise<[string, string][]> {
  const made = new Map<SetName, { readonly source: GallerySet; readonly set: QuestionSet }>();
  for (const [name, source] of Object.entries(gallerySets(lang)) as [SetName, GallerySet][])
    made.set(name, { source, set: await wholeSet(source) });
  const of = (name: SetName) => {
    const found = made.get(name);
    if (found === undefined) throw new Error(`There is no set "${name}" in ${lang}.`);
    return found;
  };
  // Another article than the first quiz has: English would be asked about its own twice.
  const { demonstration } = gallerySets(lang === 'ar' ? 'ar' : 'fr');
  const second = demonstration === undefined ? of('article').set : await wholeSet(demonstration);
  return situations
    .filter((situation) => languagesOf(situation).includes(lang))
    .map((situation) => {
      const name = setOf(situation, lang);
      const { source, set } = of(name === 'missing' ? 'article' : name);
      const { draft, correctedText } = source;
      const page = situationPage(situation, {
        lang,
        set,
        id: name === 'missing' ? missing : set.id,
        draft,
        text: correctedText ?? draft.text,
        second: second.id,
      });
      return [pathOf(situation, lang), page];
    });
}

function setOf({ set = 'article' }: Situation, lang: LanguageCode): SetName | 'missing' {
  return typeof set === 'string' ? set : (set[lang] ?? 'article');
}

async function script(file: string, format: 'iife' | 'esm'): Promise<string> {
  const { outputFiles } = await build({
    ...pageOptions,
    format,
    entryPoints: [join(import.meta.dirname, 'page', file)],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
