import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import type { LanguageCode } from '../../questions/index.ts';
import { articleOf } from './fixtures/articles.ts';

const titles = {
  fr: 'Une longue journée pour les gens de la côte',
  en: 'A long day for the people of the coast',
};

/** Other people, so that nobody is the only one. */
const others = {
  fr: 'Claire Dupont et Luc Bernard vivent à Lyon. Marie Lambert vit à Dijon.',
  en: 'Ann Lund and Oscar Holm live in Bergen. Claire Moore lives in Oslo.',
};

/** The questions on who said something in `text`, with their keys. */
function said(text: string, lang: 'fr' | 'en' = 'fr', title: string = titles[lang]): string[] {
  const article = articleOf(`${text} ${others[lang]}`, {
    lang: lang as LanguageCode,
    published: '2026-05-14',
    title,
  });
  return askAbout(article, '1').candidates.flatMap(
    ({ question: { kind, stem, canonicalAnswer }, pattern }) =>
      kind === 'text' && pattern === 'who-said-quote'
        ? [`${stem} ${canonicalAnswer}`.replaceAll('\u202f', ' ')]
        : [],
  );
}

describe('A quotation is asked for by its speaker', () => {
  it.each([
    [
      'behind « que », with the verb that opens it',
      'Paul Girard a précisé que « personne ne restera sans logement cet été ».',
      'Qui a précisé que « personne ne restera sans logement cet été » ? Paul Girard',
    ],
    [
      'where an office and a comma stand before his name',
      'Le directeur du port de Brest, Paul Girard, a déclaré : « Nous ouvrirons deux quais de plus ».',
      'Qui a déclaré : « Nous ouvrirons deux quais de plus » ? Paul Girard',
    ],
    [
      'where an aside stands between his name and the auxiliary',
      'Paul Girard, directeur du port de Brest, a déclaré : « Nous ouvrirons deux quais de plus ».',
      'Qui a déclaré : « Nous ouvrirons deux quais de plus » ? Paul Girard',
    ],
    [
      'where the auxiliary follows the marks without a comma',
      '« Nous ouvrirons deux quais de plus » a déclaré Paul Girard lundi.',
      'Qui a déclaré : « Nous ouvrirons deux quais de plus » ? Paul Girard',
    ],
    [
      'behind a verb that only quotes',
      '« Nous ouvrirons deux quais de plus », s’est réjoui Paul Girard.',
      'Qui a déclaré : « Nous ouvrirons deux quais de plus » ? Paul Girard',
    ],
    [
      'where « pour sa part » stands between verb and name',
      '« Nous ouvrirons deux quais de plus », estime pour sa part Paul Girard.',
      'Qui a déclaré : « Nous ouvrirons deux quais de plus » ? Paul Girard',
    ],
    [
      'by a pronoun for whoever spoke in the sentence before, whomever he spoke of',
      '« Anne Morel dirige bien le port de Brest », a déclaré Paul Girard. « La ville a ouvert deux quais neufs. Elle en rêvait », a-t-il précisé.',
      'Qui a déclaré : « La ville a ouvert deux quais neufs » ? Paul Girard',
    ],
  ])('%s', (_, text, question) => {
    expect(said(text)).toContain(question);
  });

  it('in English as well', () => {
    expect(said('Peter Voss said that “nobody will stay without a boat in summer”.', 'en')).toContain(
      'Who said that “nobody will stay without a boat in summer”? Peter Voss',
    );
  });

  it('by a member of a team whom no list holds', () => {
    expect(
      said('“We built the whole boat in two weeks,” team member Rodaxa Noorvi told the press.', 'en'),
    ).toContain('Who said: “We built the whole boat in two weeks”? Rodaxa Noorvi');
  });

  it('unless it goes on with what was said before', () => {
    expect(said('Paul Girard a déclaré : « Nous lutterons tous contre cela dans la ville ».')).toEqual([]);
    expect(said('Paul Girard a précisé que « nous lutterons tous contre cela dans la ville ».')).toEqual([]);
  });

  it('and not by a verb that only quotes, where nothing is quoted', () => {
    expect(said('Paul Girard regrette que le port de Brest ait fermé deux quais sur trois.')).toEqual([]);
  });

  it('where the headline names two who speak, but not where the words name one of them', () => {
    const title = 'Paul Girard et Anne Morel se disputent le port';
    const text =
      '« Nous ouvrirons deux quais de plus à Brest », a déclaré Paul Girard. « Paul Girard promet des quais à toute la ville », a répondu Anne Morel.';
    expect(said(text, 'fr', title)).toEqual([
      'Qui a déclaré : « Nous ouvrirons deux quais de plus à Brest » ? Paul Girard',
    ]);
    expect(said(text, 'fr', 'Paul Girard et les quais du port')).not.toContain(
      'Qui a déclaré : « Nous ouvrirons deux quais de plus à Brest » ? Paul Girard',
    );
  });
});
