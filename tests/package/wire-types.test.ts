import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { wireTypes } from '../../tools/package/wire-types.ts';

describe('Types made from schemas', () => {
  it('say what the schemas admit, one naming another that is listed too', () => {
    const Place = z.strictObject({ at: z.int(), name: z.optional(z.string()) });
    const Answer = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('one'), is: z.boolean() }),
      z.strictObject({
        kind: z.literal('many'),
        all: z.array(z.enum(['a', 'b'])),
        by: z.record(z.string(), z.number()),
      }),
    ]);
    const Whole = z.strictObject({ places: z.array(Place), score: z.nullable(z.number()), answer: Answer });
    expect(wireTypes({ Place, Whole }, new Map([['Place', '/** A place. */\n']]))).toBe(`/** A place. */
export type Place = {
  at: number;
  name?: string;
};

export type Whole = {
  places: Place[];
  score: number | null;
  answer: {
    kind: 'one';
    is: boolean;
  } | {
    kind: 'many';
    all: ('a' | 'b')[];
    by: Record<string, number>;
  };
};
`);
  });

  it('stop at what they have no word for', () => {
    expect(() => wireTypes({ Odd: z.unknown() }, new Map())).toThrow('No type for');
  });
});
