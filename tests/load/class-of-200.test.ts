import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, RoomRecordJson, recordFrom } from '../../questions/index.ts';
import { type RoomService, startRoomService } from '../../tools/rooms/room-service.ts';
import { assemble, called, someAnswer } from '../../tools/rooms/simulated-class.ts';

const size = 200;
let service: RoomService;
beforeAll(async () => {
  service = await startRoomService();
});
afterAll(() => service.stop());

describe('A class of two hundred', () => {
  it('answers ten questions; one in ten drops out and comes back, and the room is evicted twice: no answer is lost, none is there twice, no seat is gone', async () => {
    const { origin, set } = service;
    const { made, seats, teacher, screen, pupils } = await assemble(origin, set.id, size);
    expect(new Set(seats.map(({ seat }) => seat)).size).toBe(size);
    const acknowledged = new Map<string, Answer>();
    const ids = set.questions.map(({ id }) => id);
    for (const [number, id] of ids.entries()) {
      expect(await teacher.say({ type: number === 0 ? 'start' : 'next' })).toMatchObject({ type: 'done' });
      const answering = pupils.map(async (pupil, at) => {
        const view = await pupil.until(
          ({ phase, questions }) => phase === 'open' && questions[0]?.id === id,
          `question ${id} for pupil ${at}`,
        );
        const [question] = view.questions;
        if (question === undefined) throw new Error('An open question is not shown.');
        const answer = someAnswer(question, at);
        const said = pupil.say({ type: 'answer', question: id, answer });
        // Another tenth each time, in the middle of its answer: sent, and perhaps not acknowledged.
        if (at % 10 === number) {
          pupil.drop();
          await pupil.connect();
        }
        expect(await said, `${id} of pupil ${at}`).toMatchObject({ type: 'done' });
        acknowledged.set(`${seats[at]?.seat} ${id}`, answer);
      });
      // Once with its sockets asleep, as in a quiet lesson, and once with all of them cut off, as by a deployment.
      if (number === 3) await service.evict(made.room, 'hibernate');
      if (number === 6) await service.evict(made.room, 'close');
      await Promise.all(answering);
      expect(await teacher.say({ type: 'close' })).toMatchObject({ type: 'done' });
      const { item } = await screen.until(
        (view) => view.phase === 'closed' && view.item?.question.id === id,
        `the distribution of ${id}`,
      );
      expect(item?.distribution?.answered).toBe(size);
    }
    await teacher.say({ type: 'end' });
    const record = recordFrom(
      RoomRecordJson.parse(await called(`${origin}/v1/rooms/${made.room}/record`, { key: made.teacher }, 0)),
    );
    expect(record.seats.map(({ seat, name }) => [seat, name])).toEqual(
      record.seats.map(({ seat }) => [seat, seats.find((taken) => taken.seat === seat)?.name]),
    );
    expect(record.seats.map(({ seat }) => seat).toSorted()).toEqual(seats.map(({ seat }) => seat).toSorted());
    const recorded = record.seats.flatMap(({ seat, answers }) =>
      answers.map(({ question, answer }) => [`${seat} ${question}`, answer] as const),
    );
    expect(recorded).toHaveLength(size * ids.length);
    expect(new Map(recorded)).toEqual(acknowledged);
    for (const viewer of [teacher, screen, ...pupils]) viewer.drop();
  });
});
