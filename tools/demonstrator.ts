// Who hands the demonstration articles in, and what their sets are drawn with.

/** Publisher and seed of the demonstration sets; tools/local-service.ts hands the articles in under them. */
export const demonstrator = { publisher: 'demonstration', seed: 'demo' } as const;
