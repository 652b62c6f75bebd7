import { describe, expect, it } from 'vitest';
import { localMoment } from '../../../questions/index.ts';
import { isoMoment } from '../../../questions/rooms/iso-moment.ts';

const at = (local: string, zone: string) => {
  const moment = localMoment(local, zone);
  return moment.ok ? isoMoment(moment.value) : moment.failure.reason;
};

describe('The end of a homework', () => {
  it.each([
    ['2026-11-30T20:00', 'UTC', '2026-11-30T20:00:00.000Z'],
    ['2026-11-30T20:00', 'Asia/Beirut', '2026-11-30T18:00:00.000Z'],
    ['2026-07-30T20:00', 'Asia/Beirut', '2026-07-30T17:00:00.000Z'],
    ['2026-11-30T20:00', '+05:30', '2026-11-30T14:30:00.000Z'],
    ['2026-01-01T00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['2026-12-31T23:59', 'America/Los_Angeles', '2027-01-01T07:59:00.000Z'],
    ['2028-02-29T12:00', 'Europe/Paris', '2028-02-29T11:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, moment) => expect(at(local, zone)).toBe(moment));

  it('is the later one where the clock shows it twice', () => {
    expect(at('2026-10-25T02:30', 'Europe/Paris')).toBe('2026-10-25T01:30:00.000Z');
    expect(at('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T06:30:00.000Z');
  });

  it('is as if the clock had not been put forward where it never shows it', () => {
    expect(at('2026-03-29T02:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  });

  it.each(['2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01T10:60', '2026-01-01', ''])(
    'is no date: %s',
    (local) => expect(at(local, 'UTC')).toBe('bad_date'),
  );

  it('is in a zone that there is', () =>
    expect(at('2026-01-01T10:00', 'Mars/Olympus')).toBe('bad_time_zone'));
});

describe('A moment', () => {
  it('is written as the language’s own clock writes it', () => {
    for (const ms of [0, 1, 999, 1_769_673_600_000, 1_769_673_599_999, 951_782_400_123, 4_102_444_799_000])
      expect(isoMoment(ms)).toBe(new Date(ms).toISOString());
  });
});
