// The one writer of a set's KV entries (a Durable Object a set), so that no older version can overwrite a newer one.
// docs/decisions/0003-set-shelf.md has the reasons.
import { DurableObject } from 'cloudflare:workers';
import type { QuestionSet } from '../../questions/index.ts';
import type { Bindings } from '../env.ts';
import { putDraft, putRetraction, putSet } from './published.ts';
import { loadSet } from './sets.ts';

/** Milliseconds until what could not be put is tried again. */
const retryAfter = 2_000;

/** Puts what D1 says of one set into KV, in order, until it is there. */
export class SetShelf extends DurableObject<Bindings> {
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * Shows `set` before D1 has it: a correction goes out to readers first, so that a crash in between errs towards
   * *withdrawn*. `draft` is the new article as JSON. The alarm is set before anything else; it brings back what D1 says if the caller never comes back.
   */
  async announce(set: QuestionSet, url: string | undefined, draft: string): Promise<boolean> {
    await this.#willSettle(set.id);
    return this.#inTurn(async () => {
      await putDraft(this.env.SETS, set.id, draft);
      await putSet(this.env.SETS, set, url);
    });
  }

  /** Sees to it that set `id` settles within seconds, even where the caller, about to change D1, never comes back. */
  async watch(id: string): Promise<void> {
    await this.#willSettle(id);
  }

  /** Puts the newest version that D1 has, or the note of its retraction, if the set is published. False when a put failed: the alarm tries again. */
  async settle(id: string): Promise<boolean> {
    await this.#willSettle(id);
    const done = await this.#inTurn(async () => {
      const stored = await loadSet(this.env.DB, id);
      if (stored?.published !== true) return;
      const { lang, dir } = stored.set;
      if (stored.retraction !== undefined)
        return putRetraction(this.env.SETS, id, { lang, dir, ...stored.retraction });
      await putDraft(this.env.SETS, id, stored.draft);
      await putSet(this.env.SETS, stored.set, stored.url);
    });
    if (done) await this.ctx.storage.deleteAlarm();
    return done;
  }

  override async alarm(): Promise<void> {
    const id = await this.ctx.storage.get<string>('id');
    if (id !== undefined) await this.settle(id);
  }

  async #willSettle(id: string): Promise<void> {
    await this.ctx.storage.put('id', id);
    await this.ctx.storage.setAlarm(Date.now() + retryAfter);
  }

  /** Puts are awaited one after another: the object's own turn-taking ends at the first await. */
  #inTurn(task: () => Promise<void>): Promise<boolean> {
    const turn = this.#queue.then(task).then(
      () => true,
      () => false,
    );
    this.#queue = turn;
    return turn;
  }
}

/** Returns the shelf of set `id`. */
export function shelfOf(env: Bindings, id: string): DurableObjectStub<SetShelf> {
  return env.SHELF.get(env.SHELF.idFromName(id));
}
