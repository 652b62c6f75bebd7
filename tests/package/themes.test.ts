import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementList } from '../../tools/package/element-list.ts';
import { type Reader, startReader } from './fixtures/chromium.ts';

const css = readFileSync(join(import.meta.dirname, '..', '..', 'widget', 'dalil-themes.css'), 'utf8');
const themes = [...new Set([...css.matchAll(/\)\.dalil-(\w+) \{/g)].map(([, name = '']) => name))];
const properties = elementList.flatMap(({ customProperties }) => customProperties.map(({ name }) => name));
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

type Rgb = readonly [number, number, number];

/** What a page of the scheme computes for each theme: colours by property, the ground and the text among them. */
async function computed(page: Page): Promise<Record<string, Record<string, Rgb>>> {
  return page.evaluate(
    ([names, all]) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('No canvas.');
      const rgb = (element: Element, property: 'color' | 'backgroundColor'): Rgb => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = getComputedStyle(element)[property];
        context.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
        return [r, g, b];
      };
      return Object.fromEntries(
        (names ?? []).map((name) => {
          const element = document.createElement('dalil-quiz');
          element.className = `dalil-${name}`;
          document.body.append(element);
          const isBare = getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)';
          const colours = (all ?? []).map((property) => {
            const probe = document.createElement('span');
            probe.style.color = `var(${property})`;
            element.append(probe);
            return [property, rgb(probe, 'color')];
          });
          const ground = rgb(isBare ? document.body : element, 'backgroundColor');
          return [name, { ...Object.fromEntries(colours), ground, text: rgb(element, 'color') }];
        }),
      );
    },
    [themes, properties.filter((name) => name !== '--dalil-radius')],
  );
}

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = (colour: Rgb) => {
    const [r = 0, g = 0, blue = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** `text` at eight tenths over `ground`: the faintest words of a receipt. */
const faint = (text: Rgb, ground: Rgb): Rgb =>
  text.map((value, at) => 0.8 * value + 0.2 * (ground[at] ?? 0)) as unknown as Rgb;

describe('The four themes', () => {
  it.each(['light', 'dark'] as const)('keep every word readable in a %s page', async (colorScheme) => {
    expect(themes).toEqual(['paper', 'ink', 'plain', 'contrast']);
    const { page } = await reader.open('about:blank', { colorScheme });
    await page.setContent(
      `<style>:root { color-scheme: light dark } body { background: Canvas; color: CanvasText } ${css}</style>`,
    );
    for (const [theme, colours] of Object.entries(await computed(page))) {
      const of = (name: string) => colours[name] ?? ([0, 0, 0] as const);
      const least = theme === 'contrast' ? 7 : 4.5;
      const tones = ['--dalil-right', '--dalil-half', '--dalil-wrong', 'text'];
      const pairs = [
        ...tones.flatMap((tone) => [
          [tone, contrast(of(tone), of('ground'))],
          [`${tone} on soft`, contrast(of(tone), of('--dalil-soft'))],
        ]),
        ['faint on soft', contrast(faint(of('text'), of('--dalil-soft')), of('--dalil-soft'))],
        ['faint', contrast(faint(of('text'), of('ground')), of('ground'))],
        ['marked', contrast(of('text'), of('--dalil-mark'))],
        ['button', contrast(of('--dalil-button-text'), of('--dalil-button'))],
      ] as const;
      expect([theme, pairs.filter(([, ratio]) => Number(ratio) < least)]).toEqual([theme, []]);
      // Focus rings and the mark under words are told from their ground.
      expect([theme, contrast(of('--dalil-accent'), of('ground')) >= 3]).toEqual([theme, true]);
    }
  });

  it('set what a page may set and load nothing', () => {
    for (const [, name] of css.matchAll(/(--[a-z-]+)(?=:|\))/g)) expect(properties).toContain(name);
    expect(css).not.toMatch(/url\(|@import|@font-face|font/);
  });
});
