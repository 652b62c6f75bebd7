// RoomRecord → RoomReport: how each question went and how each pupil fared. The same record gives the same report, whoever sat first.
import { languages } from '../languages/languages.ts';
import { askedQuestions, countedQuestions, rounded } from './counted.ts';
import { itemReport, scoredSeat } from './item-report.ts';
import { mean } from './mean.ts';
import { quantile } from './quantiles.ts';
import type { RoomRecord } from './record.ts';
import type { RoomReport } from './report-wire.ts';
import { seatResult } from './seat-result.ts';

/** Returns the report of a room. It names the key. */
export function roomReport(record: RoomRecord): RoomReport {
  const { set, startedAt, endedAt } = record;
  const seats = record.seats.toSorted((a, b) => (a.seat < b.seat ? -1 : 1));
  const counted = countedQuestions(record);
  const { yes, no } = languages[set.lang].phrases;
  const room = {
    seats: seats.map((seat) => scoredSeat(seat, counted)),
    counted: counted.length,
    sides: { yes, no },
  };
  const pupils = seats.map((seat) => seatResult(record, seat));
  return {
    room: record.room,
    mode: record.mode,
    set: { id: set.id, version: set.version, title: set.title, lang: set.lang, dir: set.dir },
    startedAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    of: counted.length,
    points: pointsOf(pupils.map(({ points }) => points)),
    items: askedQuestions(record).map((asked, at) => itemReport(asked, at + 1, room)),
    pupils,
  };
}

function pointsOf(points: readonly number[]): RoomReport['points'] {
  if (points.length === 0) return null;
  const sorted = points.toSorted((a, b) => a - b);
  return { mean: rounded(mean(points)), median: rounded(quantile(sorted, 0.5)) };
}
