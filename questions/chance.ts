// Chance as an argument: the same seed gives the same order on every machine.

/** A source of numbers in [0, 1). */
export type Chance = () => number;

/** Returns a chance that depends on `seed` alone (FNV-1a hash into mulberry32). */
export function chanceFrom(seed: string): Chance {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Returns `items` in an order drawn from `chance` (Fisher–Yates, every order equally likely). */
export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    const held = order[at] as Item;
    order[at] = order[other] as Item;
    order[other] = held;
  }
  return order;
}
