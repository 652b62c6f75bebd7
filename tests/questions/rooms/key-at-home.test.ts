import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  graderOf,
  PupilView,
  pupilView,
  type QuestionSet,
  type RoomMode,
  ScreenView,
  screenView,
  TeacherView,
  teacherView,
} from '../../../questions/index.ts';
import { rightAnswer, wrongAnswer } from '../../fixtures/answers.ts';
import { everyKind } from '../../fixtures/every-kind.ts';
import { withOtherKey } from '../../fixtures/other-key.ts';
import { PlayedRoom } from '../fixtures/played-room.ts';

const set = everyKind('s-played');
const other = withOtherKey(set);

/** Everything that pupils, teacher and projector of the room are shown now. */
function shown({ room, now }: PlayedRoom): unknown[] {
  const grade = graderOf(room.plan.set);
  return [
    ...[...room.seats.values()].map((seat) => PupilView.parse(pupilView(room, seat, 1, now, grade))),
    TeacherView.parse(teacherView(room, 1, now, grade, new Set())),
    ScreenView.parse(screenView(room, 1, now, grade)),
  ];
}

/** Something that happens: a command, an answer from a seat that is right, wrong or can't be checked, or time. */
const events = fc.oneof(
  fc.constantFrom('start', 'skip', 'pause', 'resume', 'lock', 'unlock'),
  fc.record({ seat: fc.nat(2), question: fc.nat(4), given: fc.constantFrom('right', 'wrong', 'none') }),
  fc.record({ withdraw: fc.nat(4) }),
  fc.record({ ms: fc.nat(20_000) }),
  fc.constant({ timer: 3_600 }),
);
type Event = typeof events extends fc.Arbitrary<infer Value> ? Value : never;

function answerTo(keyed: QuestionSet, at: number, given: string): Answer {
  const question = keyed.questions[at];
  if (question === undefined || given === 'none') return { kind: 'choice', option: 'zz' };
  return given === 'right' ? rightAnswer(question) : wrongAnswer(question);
}

function happen(room: PlayedRoom, event: Event): unknown {
  if (typeof event === 'string') return room.say({ type: event } as never);
  if ('ms' in event) return room.wait(event.ms);
  if ('timer' in event) return room.say({ type: 'timer', seconds: event.timer });
  if ('withdraw' in event)
    return room.say({ type: 'withdraw', question: room.questions[event.withdraw] ?? '' });
  // Both rooms get the same answer, which is right in one of them alone.
  return room.answer(
    `seat${event.seat + 1}`,
    room.questions[event.question] ?? '',
    answerTo(set, event.question, event.given),
  );
}

function fresh(mode: RoomMode, keyed: QuestionSet): PlayedRoom {
  const room = new PlayedRoom(mode, mode === 'homework' ? { until: 4_000_000_000_000 } : {}, keyed);
  for (const name of ['ليلى', 'عمر', 'Zoé']) room.seat(name);
  return room;
}

describe('Before a question is closed', () => {
  it.each(['live', 'self_paced', 'homework'] as const)(
    'nothing that anybody is told in a %s room depends on the key, whatever happens',
    (mode) => {
      fc.assert(
        fc.property(fc.boolean(), fc.array(events, { maxLength: 40, size: 'max' }), (isBegun, list) => {
          const [one, two] = [fresh(mode, set), fresh(mode, other)];
          for (const event of isBegun ? ['start' as const, ...list] : list) {
            expect(happen(one, event)).toEqual(happen(two, event));
            expect(JSON.stringify(shown(one))).toBe(JSON.stringify(shown(two)));
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('and everything that is told once it is closed does', () => {
    for (const mode of ['live', 'self_paced'] as const) {
      const rooms = [fresh(mode, set), fresh(mode, other)];
      const views = rooms.map((room) => {
        room.say({ type: 'start' });
        for (const [at, question] of room.questions.entries()) {
          room.answer('seat1', question, answerTo(set, at, 'right'));
          if (mode === 'live') for (const type of ['close', 'next'] as const) room.say({ type });
        }
        if (mode === 'self_paced') room.say({ type: 'end' });
        return shown(room);
      });
      const [one = [], two = []] = views;
      for (const [at, view] of one.entries()) {
        // Who answered nothing learns nothing, and the projector looks at one question at a time.
        if (at === 1 || at === 2 || (mode === 'self_paced' && at === 4)) continue;
        expect(JSON.stringify(view)).not.toBe(JSON.stringify(two[at]));
      }
    }
  });
});
