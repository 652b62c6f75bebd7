import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { frFrames } from '../../questions/languages/fr/frames.ts';
import { articleOf } from './fixtures/articles.ts';

/** All that is asked of `text`, with options. */
function asked(lang: 'en' | 'fr', text: string, title: string): string[] {
  const article = articleOf(text, { lang, title, published: '2026-03-10' });
  return askAbout(article, 'faults').candidates.map(
    ({ question }) =>
      `${question.kind}: ${question.stem.replace(/\s\?$/u, ' ?')} → ${question.canonicalAnswer}`,
  );
}

const en = (text: string, title = 'Ballina harbour opens again after storm') => asked('en', text, title);
const fr = (text: string, title = 'Le port de Lannec rouvre après la tempête') => asked('fr', text, title);

describe('An English or French question', () => {
  it('is not cut before an object behind phrases between commas', () => {
    const text =
      'Le conseil de la ville de Brest a adopté jeudi 5 mars 2026, par 34 voix contre 11, une loi qui interdit les jetées.';
    expect(fr(text).filter((stem) => /(?:Brest|2026|11)(?: \?|\.) →/u.test(stem))).toEqual([]);
  });

  it('tells nothing of what the sentence before named', () => {
    expect(en('The rest will receive 400 dollars from the Ballina Trust in June.')).toEqual([]);
    expect(
      fr('Les précédentes ont duré trois heures dans la ville de Brest.').filter((stem) =>
        stem.includes('précédentes'),
      ),
    ).toEqual([]);
  });

  it('begins small behind its question word', () => {
    expect(en('Firefighters in Ballina answered 120 calls.')).toContain(
      'text: How many calls did firefighters in Ballina answer? → 120',
    );
    expect(en('The Tide Trust, which lends boats, represents 700 sailors.').join('\n')).not.toMatch(
      /How many .* The Tide/,
    );
  });

  it('owns with `have`, and counts years in « années »', () => {
    const stems = en('The Elm School has 340 pupils.').join('\n');
    expect(stems).toContain('How many pupils does the Elm School have?');
    expect(stems).not.toContain('How many pupils has');
    expect(frFrames.counted('pendant', 'ans', '')).toBe("Pendant combien d'années");
  });

  it('has no options that its own figure rules out', () => {
    const text =
      'Shares in the Dublin-based bank jumped 14% in early trading on Friday before settling 9% higher at 6.85 dollars, still less than half. Revenue climbed 7% to 5.6 billion dollars. Lenders got a 22% stake and 17% of the land.';
    const stems = en(text, 'Ballina bank opens again').filter((stem) =>
      stem.includes('By what percentage did shares'),
    );
    expect(stems.map((stem) => stem.split(':')[0])).toEqual(['text']);
  });

  it('takes no case among others for a fact', () => {
    const text = 'La ville de Brest a payé, même lorsque la jetée de Lannec datait de plus de 40 ans.';
    expect(fr(text).filter((stem) => stem.includes('datait'))).toEqual([]);
    expect(fr(text.replace('même ', '')).filter((stem) => stem.includes('datait'))).not.toEqual([]);
  });

  it('has no past day among its options where it tells of what is to come', () => {
    const text =
      'The Ballina Trust opened a pier in May 2025 and a hall in January 2026. The Ballina Trust will open a park in Dublin in September 2026.';
    const article = articleOf(text, {
      lang: 'en',
      title: 'Ballina harbour opens again',
      published: '2026-03-10',
    });
    const options = ['a', 'b', 'c', 'd', 'e'].flatMap((seed) =>
      askAbout(article, seed).candidates.flatMap(({ question }) =>
        question.kind === 'choice' && question.canonicalAnswer === 'September 2026'
          ? question.options.map((option) => JSON.stringify(option))
          : [],
      ),
    );
    expect(options.join('\n')).toContain('September 2026');
    expect(options.join('\n')).not.toMatch(/2025|January 2026/);
  });

  it('takes no train for a company', () => {
    const text = 'The Northern Coast Limited will run four times a week between Dublin and Ballina.';
    expect(en(text).filter((stem) => stem.includes('Which company'))).toEqual([]);
  });

  it('does not ask who else did it', () => {
    const text = 'Nora Quill lost the vote in Dublin, and so did Peter Ashdown and Frank Harding.';
    expect(en(text).filter((stem) => stem.includes('and so did'))).toEqual([]);
  });

  it('makes no falsehood by half of a name', () => {
    const text =
      'By noon on Tuesday the line outside the stadium in Cebu stretched for 900 metres. Built in Japan, the Santa Regina was the oldest ship.';
    const stems = en(text, 'Ferry firm ordered to stay in port');
    expect(stems.join('\n')).toContain('in Cebu stretched for 900 metres');
    expect(stems.filter((stem) => stem.includes('in Regina'))).toEqual([]);
  });
});

describe('A question that stood in print with a fault', () => {
  it('takes no participle with its agent for the verb', () => {
    const text =
      'Final figures released by town officials on 8 March 2026, after two recounts, gave the lawyer Mary Bray 6,418 votes.';
    expect(en(text).filter((stem) => /figures released by/.test(stem) && !/gave/.test(stem))).toEqual([]);
    const sales = 'Sales at the Elm Market dropped by nearly 12 percent in February 2026.';
    expect(en(sales).join('\n')).toContain('dropped');
  });

  it('has no second preposition before a day', () => {
    expect(en('The Ballina Trust counted 412 boats in the early hours of Sunday.').join('\n')).not.toContain(
      'of on',
    );
  });

  it('keeps the capital of a row that ends with a name', () => {
    const text = 'Indian yarn manufacturer Noyal Spinners plans to spend 18 billion rupees on a plant.';
    expect(en(text).join('\n')).not.toContain('indian');
    expect(en(text).join('\n')).toContain('Indian yarn manufacturer');
  });
});
