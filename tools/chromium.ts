// The Chromium that tests and screenshots run in: one from npm, so that a machine needs nothing but Node.
// DALIL_CHROMIUM names another browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser is started with. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  /** Its environment; adds the libraries that came with it where the system has none. */
  readonly env: Record<string, string>;
}

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Returns the browser, unpacked on first use into `node_modules/.cache`. */
export async function findBrowser(): Promise<Browser> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const named = process.env.DALIL_CHROMIUM;
  if (named !== undefined && named !== '') return { executablePath: named, args, env };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { executablePath: await installedBrowser(), args, env };
  const folder = join(import.meta.dirname, '..', 'node_modules', '.cache', 'chromium');
  const executablePath = await unpacked(folder);
  const bare = spawnSync(executablePath, ['--version'], { env });
  if (bare.status === 0) return { executablePath, args, env: withFonts(env, folder) };
  const libraries = join(folder, 'al2023', 'lib');
  const carried = {
    ...withFonts(env, folder),
    LD_LIBRARY_PATH: `${libraries}:${env.LD_LIBRARY_PATH ?? ''}`,
  };
  const helped = spawnSync(executablePath, ['--version'], { env: carried });
  if (helped.status === 0) return { executablePath, args, env: carried };
  throw new Error(
    `Chromium does not start here: ${String(helped.stderr)}\nName another browser in DALIL_CHROMIUM.`,
  );
}

function withFonts(env: Record<string, string>, folder: string): Record<string, string> {
  return existsSync('/etc/fonts') ? env : { ...env, FONTCONFIG_PATH: join(folder, 'fonts') };
}

/** Other systems use the browser that Playwright installed. */
async function installedBrowser(): Promise<string> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  throw new Error(
    'No Chromium from npm for this system. Run `npx playwright install chromium`, or name one in DALIL_CHROMIUM.',
  );
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes to be on a server. */
async function unpacked(folder: string): Promise<string> {
  const path = join(folder, 'chromium');
  if (existsSync(join(folder, 'al2023', 'lib')) && existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const kept = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  const libraryPath = process.env.LD_LIBRARY_PATH;
  const fontPath = process.env.FONTCONFIG_PATH;
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    restore({ ...kept, LD_LIBRARY_PATH: libraryPath, FONTCONFIG_PATH: fontPath });
  }
}

function restore(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
