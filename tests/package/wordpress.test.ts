import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { moFile } from '../../tools/wordpress/mo-file.ts';
import { translations } from '../../tools/wordpress/translations.ts';
import { pluginZip } from '../../tools/wordpress.ts';

const root = join(import.meta.dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
let zip: Uint8Array;
let files: Map<string, string>;

beforeAll(async () => {
  zip = await pluginZip();
  files = new Map(Object.entries(unzipSync(zip)).map(([path, content]) => [path, strFromU8(content)]));
});

const read = (path: string) => files.get(`dalil/${path}`) ?? '';
const php = () => [...files].filter(([path]) => path.endsWith('.php'));

/** Reads a MO file as WordPress does: by its two tables. */
function readMo(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number) => view.getUint32(at, true);
  const text = (at: number) =>
    new TextDecoder().decode(bytes.subarray(number(at + 4), number(at + 4) + number(at)));
  expect(number(0)).toBe(0x950412de);
  const [count, ids, texts] = [number(8), number(12), number(16)];
  return new Map(Array.from({ length: count }, (_, at) => [text(ids + 8 * at), text(texts + 8 * at)]));
}

describe('The WordPress plugin', () => {
  it('is one folder with everything that WordPress looks for, and the same zip each time', async () => {
    const wanted = [
      'dalil.php',
      'readme.txt',
      'uninstall.php',
      'block/block.json',
      'block/render.php',
      'LICENSE',
    ];
    for (const path of wanted) expect(read(path)).not.toBe('');
    expect([...files.keys()].filter((path) => !path.startsWith('dalil/') || path.includes('..'))).toEqual([]);
    expect(Buffer.from(await pluginZip()).equals(zip)).toBe(true);
  });

  it('has the version of the project wherever a version stands, and names no machine', () => {
    expect(read('dalil.php')).toContain(` * Version: ${version}\n`);
    expect(read('dalil.php')).toContain(`define( 'DALIL_VERSION', '${version}' );`);
    expect(read('readme.txt')).toContain(`Stable tag: ${version}\n`);
    expect(JSON.parse(read('block/block.json'))).toMatchObject({ name: 'dalil/quiz', version });
    expect(read('block/editor.asset.php')).toContain(`=> '${version}'`);
    const paths = new RegExp(
      `\\{\\{|file://|[A-Z]:\\\\\\\\|(?:^|[^\\w.-])/(?:${['home', 'tmp', 'Users'].join('|')})/`,
    );
    expect([...files].filter(([, content]) => paths.test(content)).map(([path]) => path)).toEqual([]);
  });

  it('says under which licence it is, and carries that of Lit', () => {
    expect(read('dalil.php')).toContain(' * License: MIT (compatible with the GPL)');
    expect(read('LICENSE-lit')).toContain('BSD 3-Clause');
  });

  it('puts nothing into a page that is not escaped', () => {
    const made =
      /^(?:esc_(?:attr|url|html|html__)\(|checked\(|get_block_wrapper_attributes\(|dalil_embed\(|\$link$)/;
    let count = 0;
    for (const [path, code] of php()) {
      expect([path, code.includes("defined( '"), /\becho\b|<\?=|\bprint\b|\b_e\(/.test(code)]).toEqual([
        path,
        !path.endsWith('asset.php'),
        false,
      ]);
      for (const [, args = ''] of code.matchAll(/printf\(\s*'[^']*',\n((?:\t+.*\n)*?)\t*\)/g))
        for (const line of args.trim().split('\n')) {
          expect(line.trim().replace(/,$/, '')).toMatch(made);
          count++;
        }
    }
    expect(count).toBe(11);
    // $link is made by the sprintf that the loop has read; what is joined by dots is it, or a message.
    const joined = [...read('embed.php').matchAll(/'<p>' \. (\S+)/g)].map(([, what]) => what);
    expect(joined).toEqual(['esc_html__(', '$link']);
  });

  it('carries the element with everything that it fetches, from beside itself', () => {
    const [, folder] = /\.\/(w\/[0-9a-f]{10})\//.exec(read('assets/dalil-quiz.js')) ?? [];
    for (const name of ['anchoring', 'first-en', 'receipts-ar', 'more-ar', 'more-fr'])
      expect(read(`assets/${folder}/${name}.js`)).not.toBe('');
    expect(read('assets/dalil.css')).toContain('.dalil-paper');
    expect(read('dalil.php')).toContain("'assets/dalil-quiz.js'");
  });

  it('speaks Arabic wherever it speaks', () => {
    const { title, description, keywords } = JSON.parse(read('block/block.json')) as {
      title: string;
      description: string;
      keywords: readonly string[];
    };
    const spoken = php().flatMap(([, code]) =>
      [...code.matchAll(/\b(?:esc_html)?__\( '([^']+)', 'dalil' \)/g)].map(([, words = '']) => words),
    );
    const wanted = [
      ...new Set(spoken),
      `block title\u0004${title}`,
      `block description\u0004${description}`,
      ...keywords.map((keyword) => `block keyword\u0004${keyword}`),
    ];
    const told = readMo(moFile(translations));
    expect([...told.keys()].filter((id) => id !== '').sort()).toEqual(wanted.sort());
    for (const [id, text] of told)
      if (id !== '') expect(text).toMatch(/^[\p{Script=Arabic}\p{M}\p{P}\s←]+$/u);
    expect(read('languages/dalil-ar.mo')).toContain('اختبار دليل');
  });
});
