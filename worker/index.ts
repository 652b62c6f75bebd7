// The Worker: requests to the app, answers from the queue to the statistics, the shelf of each set, the answers kept for who asks again, scored
// attempts, and class rooms.
import { app } from './app.ts';
import type { Bindings } from './env.ts';
import { keepElements } from './store/kept-elements.ts';
import { type AnswerRecord, countAnswers } from './store/statistics.ts';
import { warmUp } from './warm-up.ts';

export { Attempt } from './attempts/attempt.ts';
export { ClassRoom } from './rooms/room.ts';
export { Replays } from './store/replays.ts';
export { SetShelf } from './store/set-shelf.ts';

warmUp();

const worker: ExportedHandler<Bindings, AnswerRecord> = {
  fetch: app.fetch,
  async queue(batch, env) {
    const records = batch.messages.map((message) => message.body);
    // Here nobody waits: what readers use now will be asked for after the next deployment.
    await Promise.all([countAnswers(env.DB, records), keepElements(env)]);
  },
};

export default worker;
