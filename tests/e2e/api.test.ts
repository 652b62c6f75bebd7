import { describe, expect, inject, it } from 'vitest';
import type { AttemptBegun } from '../../questions/index.ts';
import { openApi } from '../../worker/api/openapi.ts';

const origin = inject('origin');

describe('The service as npm start runs it', () => {
  it('takes a scored attempt out of the box', async () => {
    const post = async (path: string, body: unknown) => {
      const response = await fetch(origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    };
    const begun = await post('/v1/attempts', { set: inject('set') });
    expect(begun.status).toBe(201);
    const { attempt, items } = begun.body as AttemptBegun;
    expect(await post('/v1/attempts/finish', { attempt })).toEqual({
      status: 200,
      body: { score: 0, of: items.length, verdicts: [], unanswered: items },
    });
  });

  it('serves its description as a file', async () => {
    const response = await fetch(`${origin}/openapi.json`);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual(openApi());
  });
});
