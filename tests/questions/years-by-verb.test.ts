import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../questions/reading/reading.ts';

const datesIn = (text: string, lang: 'en' | 'fr', published: string) =>
  mentionsIn(text, lang, published).flatMap((mention) =>
    mention.type === 'date' && mention.told === 'yearless'
      ? [mention.conflict === undefined ? mention.value.iso : 'unsure']
      : [],
  );

describe('The year of a date without one, by its verb', () => {
  it.each([
    ['The quarry, which opened in 1971, will stop hiring on May 30.', '2026-02-19', '2026-05-30'],
    ['A first show of drawings runs until June 30.', '2026-01-29', '2026-06-30'],
    ['The second trial is due to begin in September.', '2026-10-20', '2027-09'],
    ['In February, the swimming pool will open again.', '2026-05-22', '2027-02'],
    ['The bridge will be closed in January.', '2026-05-22', '2027-01'],
    ['She took charge of the orchestra in May.', '2026-02-19', '2025-05'],
    ['The lake froze in February.', '2026-05-22', '2026-02'],
    ['The choir will sing what it sang in February.', '2026-05-22', '2026-02'],
    ['A ballot was due to open in January.', '2026-05-22', 'unsure'],
    ['The report, due in March, was put off.', '2026-05-22', 'unsure'],
    ['The union said that lessons would resume in January.', '2026-05-22', 'unsure'],
  ])('%s', (text, published, expected) => {
    expect(datesIn(text, 'en', published)).toEqual([expected]);
  });

  it.each([
    ['Les premières pierres seront posées en février.', '2026-05-22', '2027-02'],
    ['Le contrat court jusqu’au 10 février.', '2026-05-22', '2027-02-10'],
    ['La rame doit être livrée en mars.', '2026-05-22', '2027-03'],
    ['La rame devait être livrée en mars.', '2026-05-22', 'unsure'],
    ['Le toit a été refait en août.', '2026-04-22', '2025-08'],
    ['La chanteuse est née en août.', '2026-04-22', '2025-08'],
    ['Le canton promet d’ouvrir un centre en mars.', '2026-05-22', 'unsure'],
  ])('%s', (text, published, expected) => {
    expect(datesIn(text, 'fr', published)).toEqual([expected]);
  });
});
