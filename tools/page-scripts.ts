// What pages load, as esbuild makes it: the elements, and in one folder of their own the files that elements fetch when they need them. The
// folder is named after everything in it, so that browsers may keep it forever.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { languageCodes } from '../questions/index.ts';
import { baseStyles } from '../widget/base-styles.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../widget/messages/interface-language.ts';
import { styles } from '../widget/styles.ts';

const root = join(import.meta.dirname, '..');
const widget = (file: string) => join(root, 'widget', file);

/**
 * Options of all of them: no source of ours left out, nothing from elsewhere. Modules are UTF-8 by the HTML standard, so letters are
 * written as they are; as escapes they are larger, and no check finds a word among them.
 */
export const pageOptions = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies BuildOptions;

/** Elements and scripts by file name. */
const entries = {
  'dalil-quiz.js': 'dalil-quiz.define.ts',
  'dalil-check.js': 'dalil-check.define.ts',
  'dalil-room-report.js': 'room/report/dalil-room-report.define.ts',
} as const;

/** Elements of class rooms by the page that carries them. */
const roomEntries = {
  room: 'room/dalil-room.define.ts',
  teach: 'room/dalil-room-teacher.define.ts',
  screen: 'room/dalil-room-screen.define.ts',
} as const;

/** Scripts and styles of pages, which fetch nothing. */
const plain = {
  'dalil-room-pages.js': 'widget/room/room-pages.define.ts',
  'dalil-frame.js': 'widget/frame-host.define.ts',
  'dalil-frame-page.js': 'widget/frame-page.define.ts',
  'pages.css': 'worker/pages/pages.css',
} as const;

/**
 * The script of links, which loads the quiz from beside itself: an import that stays one, so that links stay links where the element
 * can't be had.
 */
const links = {
  name: 'dalil-links.js',
  contents: "import './dalil-quiz.js'; import './replace-links.ts';",
} as const;

/** Files that elements fetch, by name in their folder: the source of an entry in `widget`. Code and its words in one language are one file. */
const fetched: Readonly<Record<string, string>> = {
  'anchoring.js': "export * from './anchoring.ts';",
  'sheets.js': "export * from './room/report/xlsx.ts';",
  ...Object.fromEntries(
    interfaceLanguages.flatMap((lang) => [
      [`first-${lang}.js`, `export { first as words } from './messages/${lang}.ts';`],
      [
        `receipts-${lang}.js`,
        `export * from './receipts/index.ts'; export { receipts as words } from './messages/${lang}.ts';`,
      ],
      [
        `more-${lang}.js`,
        `export * from './more/index.ts'; export { more as words } from './messages/${lang}.ts';`,
      ],
    ]),
  ),
  ...Object.fromEntries(
    languageCodes.map((lang) => [
      `rooms-${lang}.js`,
      `export * from './room/messages/${lang}.ts'; export { first, receipts, more } from './messages/${lang}.ts';`,
    ]),
  ),
};

/** An element that fetches a template has Lit already: what it fetches brings none. */
const withoutLit: Plugin = {
  name: 'without-lit',
  setup(bundle) {
    bundle.onResolve({ filter: /^lit$/ }, () => ({ path: widget('receipts/lit-tags.ts') }));
  },
};

/** Elements fetch by path, not as parts of a bundle. */
const fetchingByPath: Plugin = {
  name: 'fetching-by-path',
  setup(bundle) {
    bundle.onResolve({ filter: /\/chunks\.ts$/ }, () => ({ path: widget('chunks-in-folder.ts') }));
    bundle.onResolve({ filter: /\/words-chunk\.ts$/ }, () => ({ path: widget('room/words-in-folder.ts') }));
    bundle.onResolve({ filter: /\/(?:sheets|report)-chunk\.ts$/ }, ({ path }) => ({
      path: widget(`room/report/${path.includes('sheets') ? 'sheets' : 'report'}-in-folder.ts`),
    }));
  },
};

/** What writes workbooks zips where it is: a policy like ours lets no worker be made of a blob. */
const zippingHere: Plugin = {
  name: 'zipping-here',
  setup(bundle) {
    bundle.onResolve({ filter: /^fflate$/ }, () => ({ path: widget('room/report/zip-here.ts') }));
  },
};

/** Style sheets are written to be read; what is shipped is not. */
const smallStyles: Plugin = {
  name: 'small-styles',
  setup(bundle) {
    bundle.onLoad({ filter: /widget[/\\].*styles\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const sheet = /`([^`]*)`;/.exec(source)?.[1];
      if (sheet === undefined) return undefined;
      const small = await smallSheet(sheet);
      return { contents: source.replace(sheet, () => small), loader: 'ts' };
    });
  },
};

async function smallSheet(sheet: string): Promise<string> {
  // Letters stay letters: an escape of CSS would be one of the script that the sheet stands in.
  const { code } = await transform(sheet, { loader: 'css', minify: true, charset: 'utf8', target: 'es2022' });
  if (code.includes('\\')) throw new Error('A style sheet of the elements has an escape.');
  return code.trim();
}

/** Returns the element's style sheet for what a server draws of it (/e/{set}.html). */
export const drawnStyle = () => smallSheet(baseStyles.cssText + styles.cssText);

/** The words that travel with an element are those of `lang`: what an entry imports of Arabic, it imports of that. */
function speaking(lang: InterfaceLanguage): Plugin {
  return {
    name: 'speaking',
    setup(bundle) {
      bundle.onResolve({ filter: /\/messages\/ar\.ts$/ }, ({ importer, path }) =>
        importer.endsWith('.define.ts')
          ? { path: join(dirname(importer), path.replace(/ar\.ts$/, `${lang}.ts`)) }
          : undefined,
      );
    },
  };
}

async function built(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...pageOptions, ...options, write: false });
  return outputFiles?.[0]?.text ?? '';
}

/** Returns the code of an element whose fetched files lie in `folder`, a path beside it. */
function element(file: string, folder: string, lang: InterfaceLanguage = 'ar'): Promise<string> {
  return built({
    entryPoints: [widget(file)],
    define: { ...pageOptions.define, chunkFolder: JSON.stringify(folder) },
    plugins: [fetchingByPath, smallStyles, speaking(lang)],
  });
}

function linksScript(): Promise<string> {
  return built({
    stdin: { contents: links.contents, resolveDir: widget('') },
    external: ['./dalil-quiz.js'],
  });
}

/** Returns Lit with an element that does nothing: the floor of any Lit element. */
export function litAlone(): Promise<string> {
  const contents =
    "import { LitElement, html, css } from 'lit'; customElements.define('x-y', class extends LitElement { static styles = css``; render() { return html``; } });";
  return built({ stdin: { contents, resolveDir: root } });
}

/** What is bundled of others and asks that its notice be kept. */
const bundled = ['lit', 'lit-html'] as const;

/** Returns the notices of what the bundles carry, as their licences ask. */
export function licences(): string {
  const notice = (name: string) => readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim();
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return [`Dalil\n\n${ours}`, ...bundled.map((name) => `${name}\n\n${notice(name)}`)].join('\n\n----\n\n');
}

/** What pages load. */
export interface PageScripts {
  /** The folder of what is fetched and of the elements in this very version, without slashes around it. */
  readonly folder: string;
  /** Code by path below the service's origin. */
  readonly files: ReadonlyMap<string, string>;
}

/** Builds everything that pages load. */
export async function pageScripts(): Promise<PageScripts> {
  const inFolder = new Map<string, string>();
  for (const [name, contents] of Object.entries(fetched))
    inFolder.set(
      name,
      await built({
        stdin: { contents, resolveDir: widget('') },
        plugins: [withoutLit, smallStyles, zippingHere],
      }),
    );
  for (const [name, file] of Object.entries(entries)) inFolder.set(name, await element(file, './'));
  inFolder.set(links.name, await linksScript());
  const hash = createHash('sha256');
  for (const [name, code] of inFolder) hash.update(`${name}\0${code}\0`);
  const folder = `w/${hash.digest('hex').slice(0, 10)}`;
  const files = new Map<string, string>();
  for (const [name, code] of inFolder) files.set(`${folder}/${name}`, code);
  for (const [name, file] of Object.entries(entries)) files.set(name, await element(file, `./${folder}/`));
  for (const [name, file] of Object.entries(plain))
    files.set(name, await built({ entryPoints: [join(root, file)] }));
  files.set(links.name, await linksScript());
  // No module: a page that was kept loads none from beside itself.
  files.set(
    'dalil-verify.js',
    await built({
      entryPoints: [widget('verify/dalil-verify.define.ts')],
      format: 'iife',
      plugins: [smallStyles],
    }),
  );
  // The element with the words of one language: what /e/{set}.js begins with.
  for (const lang of interfaceLanguages)
    files.set(`e/quiz-${lang}.js`, await element(entries['dalil-quiz.js'], `../${folder}/`, lang));
  for (const lang of languageCodes)
    for (const [page, file] of Object.entries(roomEntries))
      files.set(`e/${page}-${lang}.js`, await element(file, `../${folder}/`, lang));
  return { folder, files };
}
