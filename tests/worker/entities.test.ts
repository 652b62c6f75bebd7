import { describe, expect, it } from 'vitest';
import { DecodingMode, EntityDecoder } from '../../worker/extract/news-entities.ts';

/** What stands for the reference that opens `text`, and how many of its characters it takes. */
function read(text: string, mode: number = DecodingMode.Legacy): { found: string; length: number } {
  let found = '';
  const decoder = new EntityDecoder(undefined, (code) => {
    found += String.fromCodePoint(code);
  });
  decoder.startEntity(mode);
  const length = decoder.write(text, 1);
  return { found, length };
}

describe('A character reference', () => {
  it.each([
    ['&laquo;', '«'],
    ['&eacute;t&eacute;', 'é'],
    ['&hellip;', '…'],
    ['&#1583;', 'د'],
    ['&#x62F;', 'د'],
    ['&#x1F600;', '😀'],
    ['&#150;', '–'],
    ['&lstrok;', 'ł'],
    ['&nbsp;', '\u00a0'],
  ])('%s is read whole', (text, sign) => {
    expect(read(text)).toEqual({ found: sign, length: text.indexOf(';') + 1 });
  });

  it.each([
    ['&copy 2026', '©', 5],
    ['&eacutes', 'é', 7],
    ['&#233 ', 'é', 5],
  ])('%s is read without its semicolon, as browsers do', (text, sign, length) => {
    expect(read(text)).toEqual({ found: sign, length });
  });

  it.each(['&nonsense;', '&', '&#;', '&#x;', '& '])('%s stays as it is written', (text) => {
    expect(read(text)).toEqual({ found: '', length: 0 });
  });

  it('is a parameter of an address in an attribute, unless it has its semicolon', () => {
    expect(read('&copy=1', DecodingMode.Attribute).length).toBe(0);
    expect(read('&copy;', DecodingMode.Attribute).found).toBe('©');
  });

  it('that means no character becomes the replacement character', () => {
    for (const text of ['&#0;', '&#xD800;', '&#x110000;']) expect(read(text).found).toBe('\ufffd');
  });
});
