import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { languages } from '../../questions/languages/languages.ts';
import { understand } from '../../questions/reading/reading.ts';
import { retell } from '../../questions/reading/retelling.ts';
import { articleOf } from './fixtures/articles.ts';

type Lang = 'en' | 'fr';

/** The stretches of the text's last sentence of its first paragraph that stand alone, as they are told. */
function stretches(lang: Lang, text: string): string[] {
  const article = articleOf(text, { lang });
  const reading = understand(article);
  const sentence = reading.sentences.filter(({ paragraph }) => paragraph === 0).at(-1);
  if (sentence === undefined) return [];
  return languages[lang]
    .standingStretches(sentence, reading)
    .map(({ start, end, edits }) => retell(article.text, start, end, edits));
}

function stems(lang: Lang, text: string): string[] {
  return askAbout(articleOf(text, { lang }), 'test').candidates.map(({ question }) => question.stem);
}

describe('A long sentence is cut where what is left is as true', () => {
  it.each([
    [
      'en',
      'Claire Dupont opened the new bridge in Lyon, which had been closed since the flood.',
      'Claire Dupont opened the new bridge in Lyon',
    ],
    [
      'en',
      'Claire Dupont visited four villages in Wales while her rivals stayed in London.',
      'Claire Dupont visited four villages in Wales',
    ],
    [
      'en',
      'Meanwhile, Claire Dupont bought twelve old boats in Bergen; the rest were sold.',
      'Claire Dupont bought twelve old boats in Bergen',
    ],
    [
      'en',
      'Asked about the flood, Claire Dupont promised two new bridges to the people of Lyon.',
      'Claire Dupont promised two new bridges to the people of Lyon',
    ],
    [
      'en',
      'Claire Dupont, who once taught in Bergen, bought twelve old boats in Wales.',
      'Claire Dupont bought twelve old boats in Wales',
    ],
    [
      'fr',
      'Claire Dupont a inauguré le nouveau pont de Lyon, qui était fermé depuis la crue.',
      'Claire Dupont a inauguré le nouveau pont de Lyon',
    ],
    [
      'fr',
      'Claire Dupont visita quatre villages de Bretagne tandis que ses rivaux restaient à Paris.',
      'Claire Dupont visita quatre villages de Bretagne',
    ],
    [
      'fr',
      'Par ailleurs, Claire Dupont a acheté douze vieux bateaux à Brest ; les autres sont partis.',
      'Claire Dupont a acheté douze vieux bateaux à Brest',
    ],
    [
      'fr',
      'Claire Dupont a également acheté douze vieux bateaux à Brest pour le musée de Lyon.',
      'Claire Dupont a acheté douze vieux bateaux à Brest pour le musée de Lyon',
    ],
  ] as const)('%s: %s', (lang, text, stretch) => {
    expect(stretches(lang, text)).toContain(stretch);
  });

  it.each([
    ['en', 'Claire Dupont will sell twelve old boats in Bergen if the bank agrees to the plan.'],
    ['fr', 'Claire Dupont vendra douze vieux bateaux à Brest si la banque de Lyon accepte.'],
  ] as const)('never before what it hangs on (%s): %s', (lang, text) => {
    for (const stretch of stretches(lang, text)) expect(stretch).toMatch(/ (?:if|si) /);
  });

  it('gives the second verb of a sentence its subject', () => {
    expect(
      stretches(
        'en',
        'Claire Dupont left the town of Oban in May 1938 and founded a small school in Bergen.',
      ),
    ).toContain('Claire Dupont founded a small school in Bergen');
  });

  it('keeps what somebody said in one piece with its speaker', () => {
    const said = stretches(
      'en',
      'Claire Dupont said a river rose in Lyon and a bridge was lost in May 1938.',
    );
    expect(said).toEqual(['Claire Dupont said a river rose in Lyon and a bridge was lost in May 1938']);
  });
});

describe('What needs the sentence before is no stretch', () => {
  it.each([
    ['en', 'This decision surprised all the people of Lyon in May 1938.'],
    ['en', 'The company sold twelve old boats in Bergen in May 1938.'],
    ['en', 'They sold twelve old boats in Bergen in May 1938.'],
    ['fr', 'Cette décision a surpris les habitants de Lyon en mai 1938.'],
    ['fr', "L'entreprise a vendu douze vieux bateaux à Brest en mai 1938."],
    ['fr', 'Ils ont vendu douze vieux bateaux à Brest en mai 1938.'],
    ['fr', 'La Suisse en a vendu douze à Brest en mai 1938 pour le musée.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(stretches(lang, text)).toEqual([]);
  });

  it('but a pronoun for the only person of the sentence before is named', () => {
    const text = 'Claire Dupont studied in Oban. She founded a small school in Bergen in May 1938.';
    expect(stretches('en', text)).toContain('Claire Dupont founded a small school in Bergen in May 1938');
  });
});

describe('Questions in words', () => {
  it.each([
    [
      'en',
      'Two hundred rats were fed on wild rice in Lyon for three years.',
      'How many rats were fed on wild rice in Lyon for three years?',
    ],
    [
      'fr',
      '200 rats ont été nourris de riz sauvage à Lyon pendant trois ans.',
      'Combien de rats ont été nourris de riz sauvage à Lyon pendant trois ans\u202f?',
    ],
  ] as const)('count the subject (%s)', (lang, text, stem) => {
    const { candidates, rejected } = askAbout(articleOf(text, { lang }), 'test');
    expect([
      ...candidates.map(({ question }) => question.stem),
      ...rejected.map((found) => found.stem),
    ]).toContain(stem);
  });

  it('name no woman by the participle that agrees with her', () => {
    const text =
      'Claire Dupont a été élue à Lyon en mai 1938. Anne Morel est venue de Brest. Julie Petit vit à Nice.';
    expect(stems('fr', text).filter((stem) => stem.startsWith('Qui'))).toEqual([]);
  });
});
