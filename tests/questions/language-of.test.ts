// The language of short news, which leaves little room for function words: names, figures and elided articles take most of it.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../questions/languages/language-of.ts';
import { tokenize } from '../../questions/text/tokens.ts';

const found = (text: string) => languageOf(text, tokenize(text));

describe('The language of a short text', () => {
  it.each([
    [
      'fr',
      "L'ailier Yann Perrot a inscrit six buts, dont deux en fin de match. L'entraîneur, Omar Slimani, arrivé à l'été, n'a caché ni sa joie ni sa fatigue : « On n'avait plus d'air. »",
    ],
    [
      'fr',
      "Marvel Ouest, l'un des fabricants d'ascenseurs de la région, a annoncé mardi l'arrêt de l'atelier d'Auray. Il y emploie 70 salariés.",
    ],
    [
      'en',
      'Winger Ian Perrot scored six goals, two late on. Coach Omar Salim, hired last summer, hid neither joy nor tiredness: "We had no air left," he said. They will play at Marsden next.',
    ],
  ])('is %s', (lang, text) => {
    expect(found(text)).toEqual({ lang });
  });

  it.each([
    [
      'es',
      'El delantero Juan Pardo marcó seis goles, dos de ellos en la segunda parte. La afición de la ciudad celebró en la plaza hasta la noche.',
    ],
    [
      'pt',
      'O atacante João Pardo marcou seis gols, dois deles na segunda etapa. A torcida da cidade comemorou até de noite na praça do mercado.',
    ],
    [
      'it',
      "L'attaccante Gianni Pardo ha segnato sei gol, due nella ripresa. La città ha festeggiato la vittoria della squadra fino alla notte.",
    ],
    [
      'nl',
      'De aanvaller Jan Pardo maakte zes doelpunten, twee van hen na de rust. De stad vierde het tot diep in de nacht op de markt.',
    ],
  ])('is %s and not handled', (other, text) => {
    expect(found(text)).toEqual({ other });
  });
});
