import { describe, expect, it } from 'vitest';
import { roomReport } from '../../../questions/rooms/report.ts';
import { questions, recorded, roomOf, seat } from './fixtures.ts';

const { text } = questions;

describe('The report of a typed question', () => {
  it('shows typed answers without what would turn their letters round', () => {
    const typed = (words: string, at: string) =>
      ({ ...recorded(text, { kind: 'text', text: words }), at: `2026-05-01T10:00:${at}.000Z` }) as const;
    const record = roomOf([
      seat('a', [typed('\u202e\u2067abc\u2069 12\u200f', '05')]),
      seat('b', [typed('abc 12', '09')]),
    ]);
    expect(roomReport(record).items.find(({ question }) => question === text.id)?.typed).toEqual([
      { text: 'abc 12', count: 2, isRight: false },
    ]);
  });
});
