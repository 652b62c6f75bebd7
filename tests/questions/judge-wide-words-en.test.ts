// The wide English lists of the judge: what they let follow, and near words that they keep apart.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../questions/judging/word-relations.ts';
import { enJudging } from '../../questions/languages/en/judging/index.ts';
import { enLemmas } from '../../questions/languages/en/judging/lemmas.ts';
import { fold } from '../../questions/text/fold.ts';
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

const town = articleFrom(
  [
    'The council abolished the levy.',
    'Detectives apprehended the suspect in Drayle.',
    'Gunmen abducted the envoy.',
    'The court annulled the vote.',
    'The firm defrauded the pensioners.',
    'The new rules endangered the fishermen.',
    'The leaks contaminated the river.',
    'The clerk embezzled 40,000 euros.',
    'The senator lambasted the budget.',
    'Soldiers looted the palace.',
    'The house was undamaged.',
    'The penalties were tightened in May.',
    'The state nationalised the railway.',
  ],
  { lang: 'en', title: 'Town news' },
);

holdsVerdicts('English verbs of the wide lists', town, [
  ['The council scrapped the levy.', 'supported', 'entailed'],
  ['Detectives arrested the suspect in Drayle.', 'supported', 'entailed'],
  ['Gunmen kidnapped the envoy.', 'supported', 'entailed'],
  ['The court nullified the vote.', 'supported', 'entailed'],
  ['The firm swindled the pensioners.', 'supported', 'entailed'],
  ['The new rules jeopardised the fishermen.', 'supported', 'entailed'],
  ['The leaks polluted the river.', 'supported', 'entailed'],
  ['The clerk stole 40,000 euros.', 'supported', 'entailed'],
  ['The senator criticised the budget.', 'supported', 'entailed'],
  ['Soldiers plundered the palace.', 'supported', 'entailed'],
  ['The house was damaged.', 'refuted', 'opposite', 'undamaged', 'damaged'],
  ['The penalties were relaxed in May.', 'refuted', 'opposite', 'tightened', 'relaxed'],
  ['The state privatised the railway.', 'refuted', 'opposite', 'nationalised', 'privatised'],
  ['The council discussed the levy.', 'not_enough_information'],
  ['Detectives convicted the suspect in Drayle.', 'not_enough_information'],
  ['Detectives charged the suspect in Drayle.', 'not_enough_information'],
  ['Gunmen killed the envoy.', 'not_enough_information'],
  ['The court postponed the vote.', 'not_enough_information'],
  ['The firm dismissed the pensioners.', 'not_enough_information'],
  ['The new rules injured the fishermen.', 'not_enough_information'],
  ['The leaks flooded the river.', 'not_enough_information'],
  ['The clerk repaid 40,000 euros.', 'not_enough_information'],
  ['The senator rejected the budget.', 'not_enough_information'],
  ['Soldiers destroyed the palace.', 'not_enough_information'],
  ['Soldiers besieged the palace.', 'not_enough_information'],
]);

const coast = articleFrom(
  [
    'A paediatrician treated the boy.',
    'A trawler sank off Port Lemmel.',
    'The pickup hit the gate.',
    'The nurse adopted a poodle.',
    'A mosquito carries the virus.',
    'The midfielder scored twice.',
    'The gardener found a ruby.',
    'The negotiations reached an impasse.',
    'The chemical is toxic.',
    'The signal was faulty.',
    'The reserves are inadequate.',
    'The mayor was furious.',
    'The driver complied with the order.',
    'The committee tweaked the charter.',
    'The engineer submitted the drawings.',
    'The bus was full.',
    'The minister put pressure on the bank.',
    'The weapon was a pistol.',
  ],
  { lang: 'en', title: 'Coast news' },
);

holdsVerdicts('English nouns, adjectives and frames of the wide lists', coast, [
  ['A doctor treated the boy.', 'supported', 'entailed'],
  ['A boat sank off Port Lemmel.', 'supported', 'entailed'],
  ['The vehicle hit the gate.', 'supported', 'entailed'],
  ['The nurse adopted a dog.', 'supported', 'entailed'],
  ['An insect carries the virus.', 'supported', 'entailed'],
  ['The player scored twice.', 'supported', 'entailed'],
  ['The gardener found a gem.', 'supported', 'entailed'],
  ['The negotiations reached a stalemate.', 'supported', 'entailed'],
  ['The chemical is poisonous.', 'supported', 'entailed'],
  ['The signal was defective.', 'supported', 'entailed'],
  ['The reserves are insufficient.', 'supported', 'entailed'],
  ['The mayor was angry.', 'supported', 'entailed'],
  ['The driver obeyed the order.', 'supported'],
  ['The committee changed the charter.', 'supported', 'entailed'],
  ['The engineer handed in the drawings.', 'supported'],
  ['The bus was empty.', 'refuted', 'opposite', 'full', 'empty'],
  ['A surgeon treated the boy.', 'not_enough_information'],
  ['A ferry sank off Port Lemmel.', 'not_enough_information'],
  ['The van hit the gate.', 'not_enough_information'],
  ['The nurse adopted a labrador.', 'not_enough_information'],
  ['A beetle carries the virus.', 'not_enough_information'],
  ['The striker scored twice.', 'not_enough_information'],
  ['The gardener found an emerald.', 'not_enough_information'],
  ['The negotiations reached a compromise.', 'not_enough_information'],
  ['The chemical is flammable.', 'not_enough_information'],
  ['The signal was missing.', 'not_enough_information'],
  ['The mayor was worried.', 'not_enough_information'],
  ['The committee abolished the charter.', 'not_enough_information'],
  ['The engineer designed the drawings.', 'not_enough_information'],
  ['The weapon was a revolver.', 'not_enough_information'],
]);

describe('the wide English lists', () => {
  it('hold no pair both as synonyms and as opposites', () => {
    const isOpposite = new Set(enJudging.opposites.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    const torn = enJudging.synonyms.filter((group) =>
      group.some((one) => group.some((other) => isOpposite.has(`${one} ${other}`))),
    );
    expect(torn).toEqual([]);
  });

  it('call no word wider than itself', () => {
    expect(enJudging.entailments.filter(([narrow, wide]) => narrow === wide)).toEqual([]);
  });

  it.each(
    'defied>defy dodging>dodge mugged>mug clung>cling misled>mislead slain>slay repelled>repel buried>bury tugging>tug'
      .split(' ')
      .map((pair) => pair.split('>')),
  )('read %s as a form of %s', (form = '', base = '') => {
    expect(enLemmas(form)).toContain(base);
  });

  it('let the narrower word stand for the wider one and not the other way', () => {
    const relations = relationsOf(enJudging);
    const between = (claimed: string, told: string) =>
      relations.betweenLemmas(enLemmas(fold(claimed)), enLemmas(fold(told)));
    expect(between('storm', 'blizzards')).toBe('wider');
    expect(between('blizzard', 'storms')).toBeUndefined();
  });
});
