import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionSet, RoomMade } from '../../questions/index.ts';
import { harbour, publish, send } from './fixtures/desk.ts';
import { expectRefusal } from './fixtures/refusal.ts';

let set: QuestionSet;
let made: RoomMade;

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const files = (fields: Record<string, string>, room = made.room, headers: Record<string, string> = form) =>
  send(`/v1/rooms/${room}/files`, { method: 'POST', headers, body: String(new URLSearchParams(fields)) });

beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/room-files' }));
  const body = JSON.stringify({ set: set.id, mode: 'live' });
  made = await (await send('/v1/rooms', { method: 'POST', headers: json, body })).json();
});

describe('The set of a room to take home', () => {
  it.each(['gift', 'moodle-xml', 'csv', 'markdown', 'anki'])(
    'is saved as %s by who leads the room',
    async (file) => {
      const response = await files({ key: made.teacher, file });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="/);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect((await response.text()).length).toBeGreaterThan(200);
    },
  );

  it('is a sheet in two orders, with the key on a page of its own or alone, under a policy that runs nothing', async () => {
    const sheet = async (more: Record<string, string>) => {
      const response = await files({ key: made.teacher, file: 'worksheet', ...more });
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      return response.text();
    };
    const [a, b] = [await sheet({ seed: 'A' }), await sheet({ seed: 'B' })];
    expect(a).not.toBe(b);
    expect(await sheet({ seed: 'A' })).toBe(a);
    expect((await sheet({ seed: 'A', only: 'key' })).length).toBeLessThan(a.length);
  });

  it('is given to nobody else: not by the projector’s key, another room’s, a seat’s or none', async () => {
    const body = JSON.stringify({ set: set.id, mode: 'live' });
    const other: RoomMade = await (await send('/v1/rooms', { method: 'POST', headers: json, body })).json();
    const seat: { key: string } = await (
      await send(`/v1/rooms/${made.room}/seats`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ name: 'ليلى' }),
      })
    ).json();
    for (const key of [made.screen, other.teacher, seat.key, 'x'])
      await expectRefusal(await files({ key, file: 'gift' }), 403, 'invalid_room_key');
  });

  it('is refused in words where the form is not as documented', async () => {
    await expectRefusal(await files({ key: made.teacher, file: 'docx' }), 400, 'invalid_request');
    await expectRefusal(
      await files({ key: made.teacher, file: 'worksheet', seed: '\u202e' }),
      400,
      'invalid_request',
    );
    await expectRefusal(
      await files({ key: made.teacher, file: 'gift' }, made.room, json),
      415,
      'unsupported_media_type',
    );
    await expectRefusal(await files({ key: 'k'.repeat(9_000), file: 'gift' }), 413, 'body_too_large');
  });
});
