// A stray word on the console fails the test that let it out.
import { afterEach, beforeEach, expect } from 'vitest';

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
const real = Object.fromEntries(methods.map((method) => [method, console[method]]));
let said: unknown[][] = [];

beforeEach(() => {
  said = [];
  for (const method of methods) console[method] = (...words: unknown[]) => void said.push([method, ...words]);
});

afterEach(() => {
  Object.assign(console, real);
  expect(said).toEqual([]);
});
