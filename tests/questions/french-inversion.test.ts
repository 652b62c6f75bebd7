import { describe, expect, it } from 'vitest';
import { inverted } from '../../questions/languages/fr/inversion.ts';
import { frenchVerbs } from '../../questions/languages/fr/verb-forms.ts';

describe('A French subject is taken up by a pronoun', () => {
  it.each([
    ['la pétition', 'a', 'été remise', undefined, 'la pétition a-t-elle'],
    ['un avion de ligne', "s'est", 'écrasé', undefined, "un avion de ligne s'est-il"],
    ['Anne Morel', 'vit', 'à Lyon', 'f', 'Anne Morel vit-elle'],
    ["l'association du port", 'travaille', 'avec Lyon', undefined, "l'association du port travaille-t-elle"],
    ['les secouristes', 'ont', 'évacué 34 personnes', undefined, 'les secouristes ont-ils'],
    ['les autorités', 'ont', 'fermé le pont', undefined, 'les autorités ont-elles'],
    ["l'image", 'a', 'fait le tour de la ville', undefined, "l'image a-t-elle"],
    ['les entreprises', 'ont', 'embauché', undefined, 'les entreprises ont-elles'],
    // The participle of a passive shows what the name does not.
    ['Voltane', 'a', 'été fondé à Grenoble', undefined, 'Voltane a-t-il'],
  ] as const)('%s %s %s', (subject, verb, rest, gender, asked) => {
    expect(inverted(subject, verb, rest, gender)).toBe(asked);
  });

  it.each([
    ['a name that may be of either gender', 'Voltane', 'emploie', '40 personnes'],
    ['a noun whose ending is that of others', 'les incendies', 'ont', 'touché le port'],
    ['a short noun that ends as men’s do', 'les plages', 'ont', 'rouvert le matin'],
    ['a noun in -tés that may be of men', 'les députés', 'ont', 'ouvert le musée'],
    ['two of them', 'Anne Morel et Paul Martin', 'ont', 'ouvert le musée'],
    ['a noun whose gender nothing shows', "l'avarde", 'a', 'ouvert le musée'],
    [
      'an article that reads as a preposition behind the noun asked for',
      'de nombreux pèlerins',
      'sont',
      'venus',
    ],
  ])('but not %s', (_, subject, verb, rest) => {
    expect(inverted(subject, verb, rest, undefined)).toBeUndefined();
  });
});

describe('A French noun in -ité', () => {
  it.each(['électricité', 'activités', 'société', 'communauté'])('%s is no participle', (word) => {
    expect(frenchVerbs.isParticiple(word, word)).toBe(false);
  });

  it.each(['visité', 'invités', 'exploité', 'nécessité'])('%s is one', (word) => {
    expect(frenchVerbs.isParticiple(word, word)).toBe(true);
  });
});
