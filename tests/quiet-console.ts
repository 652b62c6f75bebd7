// A stray word on the console fails the test that let it out.
import { afterEach, beforeEach, expect, vi } from 'vitest';

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => undefined);
});

afterEach(() => {
  for (const method of methods) {
    const spy = vi.mocked(console[method]);
    const { calls } = spy.mock;
    spy.mockRestore();
    expect(calls, `console.${method}`).toEqual([]);
  }
});
