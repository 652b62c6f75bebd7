import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RoomView } from '../../questions/index.ts';
import { isHeard, readHeard } from '../../widget/room/heard.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { openClass } from './fixtures/class-room.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Every sort of view: of pupil, teacher and projector, from the lobby to the end. */
function views(): RoomView[] {
  const set = everyKind('s-room');
  const room = openClass({ set });
  const pupil = room.join('ليلى');
  room.join('Omar');
  const seen: RoomView[] = [];
  const look = () => seen.push(...[pupil, 'teacher', 'screen'].map((key) => room.view(key)));
  look();
  room.lead({ type: 'timer', seconds: 60 });
  room.lead({ type: 'start' });
  for (const question of set.questions) {
    look();
    room.answer(pupil, question.id, rightAnswer(question));
    room.lead({ type: 'close' });
    look();
    room.lead({ type: 'next' });
  }
  look();
  return seen;
}

describe('What comes from a room', () => {
  it('is read, whichever view it is', () => {
    for (const view of views()) {
      expect(RoomView.safeParse(view).success).toBe(true);
      expect(readHeard(JSON.stringify(view))).toEqual(view);
    }
  });

  it('is read when it is a reply or a farewell', () => {
    for (const message of [
      { type: 'done', id: 'c' },
      { type: 'done', id: 'c', teacher: 'k' },
      { type: 'refused', id: null, code: 'invalid_message' },
      { type: 'farewell', reason: 'deleted' },
    ])
      expect(isHeard(message)).toBe(true);
  });

  it('is not believed when something that is drawn is missing or of another sort', () => {
    const needed = ['type', 'role', 'revision', 'now', 'room', 'mode', 'phase', 'lang', 'set', 'at', 'of'];
    const own: Record<string, string[]> = {
      pupil: ['name', 'questions', 'states', 'locked', 'verdicts'],
      teacher: ['isLocked', 'items', 'seats', 'deletedAt'],
      screen: ['joinUrl', 'seats', 'names'],
    };
    for (const view of views())
      for (const field of [...needed, ...(own[view.role] ?? [])]) {
        const { [field as 'type']: _, ...without } = view as Record<string, unknown>;
        expect(isHeard(without), `${view.role} without ${field}`).toBe(false);
        expect(isHeard({ ...view, [field]: { other: 1 } }), `${view.role} with another ${field}`).toBe(false);
      }
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void isHeard(value)));
    fc.assert(fc.property(fc.string(), (text) => void readHeard(text)));
  });
});
