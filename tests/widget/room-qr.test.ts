import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { inGroups, roomCode } from '../../widget/room/code.ts';
import { qrPath } from '../../widget/room/qr.ts';
import { setAddress } from '../../widget/room/set-address.ts';

/** Draws the path as a camera would see it: eight pixels a module, black on white. */
function seen(text: string): string {
  const { path, size } = qrPath(text);
  const side = size * 8;
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('Nothing to draw on.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.scale(8, 8);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  const { data } = context.getImageData(0, 0, side, side);
  return decodeQR({ width: side, height: side, data });
}

describe('The QR code', () => {
  it('is read as the address it was made of', () => {
    const address = 'https://dalil.example/room/04718203';
    expect(seen(address)).toBe(address);
  });

  it('is read whatever the service is called', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(seen(url)).toBe(url);
      }),
      { numRuns: 10 },
    );
  });

  it('has four modules of white around it', () => {
    const { path, size } = qrPath('https://dalil.example/room/04718203');
    const starts = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...starts.flat())).toBe(4);
    expect(Math.max(...starts.map(([, y]) => y ?? 0))).toBe(size - 5);
  });
});

describe('A code', () => {
  it.each([
    '04718203',
    '0471 8203',
    ' 0471-8203 ',
    '٠٤٧١ ٨٢٠٣',
    '۰۴۷۱۸۲۰۳',
    '0471\u200f8203',
    'https://dalil.example/room/04718203?lang=ar',
  ])('%s is read', (text) => {
    expect(roomCode(text)).toBe('04718203');
  });

  it.each(['', '0471820', '047182031', 'O4718203', '0471820a', 'https://dalil.example'])(
    '%s is none',
    (text) => {
      expect(roomCode(text)).toBeUndefined();
    },
  );

  it('is shown in two groups that no line breaks apart', () => {
    expect(inGroups('04718203')).toBe('0471\u00a08203');
  });
});

describe('What a teacher pastes', () => {
  it.each([
    ['s-f56d5406b09c', { id: 's-f56d5406b09c', url: '' }],
    ['https://dalil.example/embed/s-f56d5406b09c?at=2', { id: 's-f56d5406b09c', url: '' }],
    ['https://dalil.example/teach?set=s-f56d5406b09c', { id: 's-f56d5406b09c', url: '' }],
    ['https://paper.example/news/1', { id: '', url: 'https://paper.example/news/1' }],
    ['paper.example/news/1', { id: '', url: 'https://paper.example/news/1' }],
  ])('%s leads to a set', (pasted, address) => {
    expect(setAddress(pasted)).toEqual(address);
  });

  it.each(['', 'مقال اليوم', 'quiz'])('%s leads nowhere', (pasted) => {
    expect(setAddress(pasted)).toBeUndefined();
  });
});
