// Files of tests that share nothing run two at a time, after those that share a service or a browser.

/** Two, since that is what two cores carry; Vitest itself leaves one core of two idle. */
export const inPairs = { maxWorkers: 2, sequence: { groupOrder: 1 } };
