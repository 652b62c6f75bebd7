import { describe, expect, it } from 'vitest';
import { graderOf, nextTurn, pupilView, screenView } from '../../../questions/index.ts';
import { isoMoment } from '../../../questions/rooms/iso-moment.ts';
import { graceMs } from '../../../questions/rooms/room-clock.ts';
import { PlayedRoom, start } from '../fixtures/played-room.ts';

const right = { kind: 'choice', option: 'b' } as const;

/** A live room whose first question has 30 seconds, with a pupil and one who has half as much time more. */
function timed(): { room: PlayedRoom; usual: string; slow: string; choice: string } {
  const room = new PlayedRoom('live');
  const [usual, slow] = [room.seat('ليلى'), room.seat('عمر')];
  room.say({ type: 'allow', seat: slow, percent: 50 });
  room.say({ type: 'timer', seconds: 30 });
  room.say({ type: 'start' });
  return { room, usual, slow, choice: room.questions[0] ?? '' };
}

const deadline = (room: PlayedRoom, seat: string) => {
  const sitting = room.room.seats.get(seat);
  if (sitting === undefined) throw new Error(`Nobody sits at ${seat}.`);
  return pupilView(room.room, sitting, 1, room.now, graderOf(room.room.plan.set)).deadline;
};
const inSeconds = (seconds: number) => isoMoment(start + seconds * 1_000);

describe('A question', () => {
  it('has no timer unless the teacher sets one', () => {
    const room = new PlayedRoom('live');
    const seat = room.seat('ليلى');
    room.say({ type: 'start' });
    expect(deadline(room, seat)).toBeUndefined();
    expect(nextTurn(room.room)).toBeUndefined();
    room.wait(86_400_000);
    expect(room.room.progress.phase).toBe('open');
  });

  it('has a deadline for each, extra time included; the projector shows the usual one', () => {
    const { room, usual, slow } = timed();
    expect([deadline(room, usual), deadline(room, slow)]).toEqual([inSeconds(30), inSeconds(45)]);
    expect(screenView(room.room, 1, room.now, graderOf(room.room.plan.set)).deadline).toBe(inSeconds(30));
  });

  it('takes an answer until the deadline of who gives it, and a moment longer for the way', () => {
    for (const [ms, refusal] of [
      [30_000 + graceMs, undefined],
      [30_001 + graceMs, 'not_open'],
    ] as const) {
      const { room, usual, choice } = timed();
      room.wait(ms);
      expect(room.answer(usual, choice, right)).toBe(refusal);
    }
    const { room, slow, choice } = timed();
    room.wait(45_000);
    expect(room.answer(slow, choice, right)).toBeUndefined();
  });

  it('closes by itself once nobody has time left', () => {
    const { room } = timed();
    expect(nextTurn(room.room)).toBe(start + 45_000 + graceMs);
    room.wait(45_000 + graceMs - 1);
    expect(room.room.progress.phase).toBe('open');
    room.wait(1);
    expect(room.room.progress.phase).toBe('closed');
    expect(nextTurn(room.room)).toBeUndefined();
  });

  it('gets longer by what the teacher gives', () => {
    const { room, usual, slow } = timed();
    expect(room.say({ type: 'extend', seconds: 10 })).toBeUndefined();
    expect([deadline(room, usual), deadline(room, slow)]).toEqual([inSeconds(40), inSeconds(60)]);
  });

  it('loses no time in a pause', () => {
    const { room, usual } = timed();
    room.wait(10_000);
    room.say({ type: 'pause' });
    expect([deadline(room, usual), nextTurn(room.room)]).toEqual([undefined, undefined]);
    room.wait(600_000);
    expect(room.say({ type: 'extend', seconds: 5 })).toBeUndefined();
    room.say({ type: 'resume' });
    expect(deadline(room, usual)).toBe(inSeconds(635));
  });

  it('that is open when the timer is set has that long from now', () => {
    const { room, usual } = timed();
    room.wait(20_000);
    room.say({ type: 'timer', seconds: 60 });
    expect(deadline(room, usual)).toBe(inSeconds(80));
    room.say({ type: 'pause' });
    room.wait(5_000);
    room.say({ type: 'timer', seconds: 30 });
    room.wait(5_000);
    room.say({ type: 'resume' });
    expect(deadline(room, usual)).toBe(inSeconds(60));
    room.say({ type: 'timer', seconds: null });
    expect(deadline(room, usual)).toBeUndefined();
  });

  it('has the timer of the one before, not its extension', () => {
    const { room, usual } = timed();
    room.say({ type: 'extend', seconds: 100 });
    room.say({ type: 'close' });
    room.say({ type: 'next' });
    expect(deadline(room, usual)).toBe(inSeconds(30));
  });
});
