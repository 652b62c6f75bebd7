// The English and French lists of the judge hold together, and the words of a text find their way to them.
import { describe, expect, it } from 'vitest';
import type { JudgingWords } from '../../questions/judging/judging-words.ts';
import { enJudging } from '../../questions/languages/en/judging/index.ts';
import { enLemmas, enNumberOf } from '../../questions/languages/en/judging/lemmas.ts';
import { frJudging } from '../../questions/languages/fr/judging/index.ts';
import { frLemmas, frNumberOf } from '../../questions/languages/fr/judging/lemmas.ts';
import { deedsOf, entailmentsOf, pairsOf } from '../../questions/languages/latin/judging/rows.ts';
import { fold } from '../../questions/text/fold.ts';

/** Every word that a chain of synonym groups leads to from `word`, all folded. */
function closureOf(word: string, { synonyms }: JudgingWords): ReadonlySet<string> {
  const groups = synonyms.map((group) => group.map(fold));
  const reached = new Set([fold(word)]);
  for (const known of reached)
    for (const group of groups) if (group.includes(known)) for (const other of group) reached.add(other);
  return reached;
}

/** Pairs of opposites that a chain of synonyms makes the same. */
function contradictions(words: JudgingWords): string[] {
  return words.opposites
    .filter(([one, other]) => closureOf(one, words).has(fold(other)))
    .map((pair) => pair.join(' '));
}

/** Opposites of which one follows from the other, or both from one word. */
function impossibleEntailments(words: JudgingWords): string[] {
  const wider = (word: string) =>
    words.entailments.filter(([narrow]) => fold(narrow) === fold(word)).map(([, wide]) => fold(wide));
  const all = new Set(words.entailments.map(([narrow]) => narrow));
  return words.opposites.flatMap(([one, other]) => {
    const [left, right] = [closureOf(one, words), closureOf(other, words)];
    return [...all].filter((word) => {
      const said = [fold(word), ...wider(word)];
      return said.some((each) => left.has(each)) && said.some((each) => right.has(each));
    });
  });
}

/** Entries that stand twice: a word in its own group or row, a group or pair of the same words. */
function doubles(rows: readonly (readonly string[])[], isOrdered: boolean): string[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const words = row.map(fold);
    const key = (isOrdered ? words : [...words].sort()).join(' ');
    if (new Set(words).size < words.length || seen.has(key)) return [row.join(' ')];
    seen.add(key);
    return [];
  });
}

const lists: readonly (readonly [name: string, words: JudgingWords])[] = [
  ['English', enJudging],
  ['French', frJudging],
];

describe.each(lists)('the %s lists', (_name, words) => {
  it('never make opposites the same, whatever chain of synonyms is followed', () => {
    expect(contradictions(words)).toEqual([]);
  });

  it('let nothing follow from a word that excludes it', () => {
    expect(impossibleEntailments(words)).toEqual([]);
  });

  it('hold no entry twice', () => {
    expect(doubles(words.synonyms, false)).toEqual([]);
    expect(doubles(words.opposites, false)).toEqual([]);
    expect(doubles(words.entailments, true)).toEqual([]);
    expect(doubles(words.nominalisations, true)).toEqual([]);
    expect(doubles(words.forms, true)).toEqual([]);
  });

  it('let no two words follow from each other', () => {
    const pairs = new Set(words.entailments.map((pair) => pair.map(fold).join(' ')));
    const circles = words.entailments.filter(([a, b]) => pairs.has(`${fold(b)} ${fold(a)}`));
    expect(circles).toEqual([]);
  });

  it('call no two words synonyms of which one is said to follow from the other', () => {
    const both = words.entailments.filter(([narrow, wide]) =>
      words.synonyms.some((group) => group.includes(narrow) && group.includes(wide)),
    );
    expect(both).toEqual([]);
  });

  it('are written with single words in small letters', () => {
    const all = [
      ...words.synonyms,
      ...words.opposites,
      ...words.entailments,
      ...words.nominalisations,
      ...words.forms,
    ].flat();
    expect(all.filter((word) => !/^[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*$/.test(word))).toEqual([]);
    expect(all.length).toBeGreaterThan(500);
  });
});

describe('the checks on lists', () => {
  const none = {
    synonyms: [],
    entailments: [],
    opposites: [],
    nominalisations: [],
    frames: [],
    converses: [],
    forms: [],
  };

  it('find a contradiction across two groups', () => {
    const synonyms = [
      ['rise', 'climb'],
      ['climb', 'fall'],
    ];
    expect(contradictions({ ...none, synonyms, opposites: [['rise', 'fall']] })).toEqual(['rise fall']);
  });

  it('find a word from which both opposites follow', () => {
    const entailments = entailmentsOf('rise soar\nfall soar');
    expect(impossibleEntailments({ ...none, entailments, opposites: [['rise', 'fall']] })).toEqual(['soar']);
  });
});

describe('rows of words', () => {
  it('follow a word through each wider one', () => {
    expect(entailmentsOf('vehicle car bus\ncar sedan')).toEqual([
      ['car', 'vehicle'],
      ['bus', 'vehicle'],
      ['sedan', 'car'],
      ['sedan', 'vehicle'],
    ]);
  });

  it('refuse a pair of three words', () => {
    expect(() => pairsOf('rise fall\nwin lose draw')).toThrow('win lose draw');
  });

  it('join verbs to the ending that opens their row', () => {
    expect(deedsOf('-ment agree\ndie death', (verb, ending) => verb + ending)).toEqual([
      ['agree', 'agreement'],
      ['die', 'death'],
    ]);
  });

  it('bring each language’s verbs to the nouns of their deeds', () => {
    expect(enJudging.nominalisations).toEqual(
      expect.arrayContaining([
        ['arrive', 'arrival'],
        ['close', 'closure'],
        ['close', 'closing'],
        ['begin', 'beginning'],
        ['survive', 'survival'],
        ['agree', 'agreement'],
        ['evacuate', 'evacuation'],
        ['sign', 'signature'],
        ['open', 'opening'],
      ]),
    );
    expect(frJudging.nominalisations).toEqual(
      expect.arrayContaining([
        ['ouvrir', 'ouverture'],
        ['libérer', 'libération'],
        ['élargir', 'élargissement'],
        ['juger', 'jugement'],
        ['attaquer', 'attaque'],
        ['refuser', 'refus'],
      ]),
    );
  });
});

const englishForms =
  'killed>kill rising>rise raised>raise won>win taken>take bought>buy said>say told>tell stopped>stop cancelled>cancel travelled>travel planning>plan carrying>carry carries>carry closing>close lost>lose fell>fall found>find left>leave criticised>criticise organised>organize labour>labor centre>center travellers>traveler archaeologists>archeologist catalogue>catalog elections>election cities>city movies>movie buses>bus houses>house heroes>hero boxes>box churches>church wives>wife lives>life crises>crisis women>woman policemen>policeman spokeswomen>spokeswoman firemen>fireman people>person peoples>people children>child dying>die attacks>attack signs>sign acquitted>acquit dispatched>dispatch razing>raze';
const frenchForms =
  'annoncé>annoncer annoncées>annoncer annonçait>annoncer mangeaient>manger appelle>appeler emploient>employer lève>lever décédées>décéder tués>tuer finit>finir bâtissent>bâtir élus>élire élue>élire ouverte>ouvrir ouvrira>ouvrir réduites>réduire vaincu>vaincre vit>vivre mort>mourir signèrent>signer votera>voter remporterait>remporter journaux>journal hôpitaux>hôpital nationaux>national nationale>national annuelles>annuel officielle>officiel administratives>administratif nombreuses>nombreux grandes>grand petite>petit premières>premier travaux>travail yeux>oeil bateaux>bateau lieux>lieu élections>élection lois>loi pays>pays nouvelle>nouveau vieille>vieux publiques>public ratifié>ratifier diminuent>diminuer';

describe('dictionary forms', () => {
  it.each(englishForms.split(' ').map((pair) => pair.split('>')))(
    'finds in %s the word %s',
    (form, lemma) => {
      const found = enLemmas(fold(form ?? ''));
      expect(found[0]).toBe(form);
      expect(found).toContain(lemma);
    },
  );

  it.each(frenchForms.split(' ').map((pair) => pair.split('>')))('finds in %s the word %s', (form, lemma) => {
    const found = frLemmas(fold(form ?? ''));
    expect(found[0]).toBe(fold(form ?? ''));
    expect(found).toContain(fold(lemma ?? ''));
  });

  it.each(
    'minister>ministry north>northern founded>found news>new arms>arm customs>custom goods>good building>build meeting>meet raised>rise largest>large boeing>being economics>economic saves>safe princess>prince policies>police serves>serf'
      .split(' ')
      .map((pair) => pair.split('>')),
  )('keeps the English %s and %s apart', (one = '', other = '') => {
    expect(enLemmas(one).filter((lemma) => enLemmas(other).includes(lemma))).toEqual([]);
  });

  it.each(
    'ministre>ministère nord>nordique mère>mer fils>fil cours>cour fonds>fond porte>port capitale>capital chanteuse>chanteur vente>vent coupe>coup manifestant>manifester président>présider religieuse>religieux foi>fois'
      .split(' ')
      .map((pair) => pair.split('>')),
  )('keeps the French %s and %s apart', (one = '', other = '') => {
    expect(frLemmas(fold(one)).filter((lemma) => frLemmas(fold(other)).includes(lemma))).toEqual([]);
  });
});

describe('how many a noun is', () => {
  it('is told by English forms, and left open where a verb is written alike', () => {
    expect('elections women people crises cities'.split(' ').map(enNumberOf)).toEqual(Array(5).fill('many'));
    expect('election woman crisis person'.split(' ').map(enNumberOf)).toEqual(Array(4).fill('one'));
    expect('attacks news series killed taken dying crude perishes'.split(' ').map(enNumberOf)).toEqual(
      Array(8).fill('unknown'),
    );
  });

  it('is told by French forms, and left open where a verb is written alike', () => {
    expect('elections journaux lois yeux bateaux'.split(' ').map(frNumberOf)).toEqual(Array(5).fill('many'));
    expect('election tourisme village'.split(' ').map(frNumberOf)).toEqual(Array(3).fill('one'));
    expect('pays cours prix tues marches heureux fils'.split(' ').map(frNumberOf)).toEqual(
      Array(7).fill('unknown'),
    );
  });
});
