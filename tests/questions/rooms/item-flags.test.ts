import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../../questions/rooms/item-flags.ts';

const item = {
  answered: 20,
  outcomes: { correct: 12, partial: 0, incorrect: 8 },
  options: [],
  discrimination: { value: 0.3 },
};

describe('Negative discrimination', () => {
  it('is flagged from −0.2 down, not for the little that chance takes from a sound question', () => {
    expect(flagsOf({ ...item, discrimination: { value: -0.2 } }, 20)).toEqual(['negative_discrimination']);
    expect(flagsOf({ ...item, discrimination: { value: -0.19 } }, 20)).toEqual([]);
    expect(flagsOf({ ...item, discrimination: { none: 'too_few_pupils', least: 20 } }, 20)).toEqual([]);
  });
});

describe('What has no key among options', () => {
  it('is held neither against distractors nor against guessing', () => {
    const missed = { ...item, outcomes: { correct: 0, partial: 0, incorrect: 20 } };
    expect(flagsOf(missed, 20)).toEqual([]);
  });
});
