import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { articleOf } from './fixtures/articles.ts';

const shown = (text: string, title: string) =>
  askAbout(articleOf(text, { lang: 'en', title, published: '2026-04-27' }), 'months').candidates.map(
    ({ question }) => `${question.stem} ${question.canonicalAnswer}`,
  );

const text = (day: string) =>
  `The Harbor Museum of Tarrow will reopen its north hall ${day}, with 40 new paintings. On Friday the Tarrow city council gave the museum 90,000 dollars for a second lift.`;

describe('A day in an English question', () => {
  it('is written month first where the article writes it so, with the comma behind its year', () => {
    const asked = shown(text('May 12'), 'Tarrow museum gets new hall').join('\n');
    expect(asked).toContain('north hall? May 12, 2026');
    expect(asked).toContain('On Friday, April 24, 2026, the Tarrow city council');
    expect(asked).not.toContain('12 May');
    expect(asked).not.toMatch(/,\?/);
  });

  it('is written day first where the article writes that', () => {
    const asked = shown(text('on 12 May'), 'Tarrow museum gets new hall').join('\n');
    expect(asked).toContain('12 May 2026');
    expect(asked).toContain('Friday 24 April 2026');
  });
});
