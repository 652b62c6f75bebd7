// The part of <dalil-room-teacher> that makes a room: finds the questions, asks how the class answers them, and asks the service for the room.
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { RoomMade, RoomRequest } from '../../questions/rooms/wire.ts';
import { fetchSet } from '../client.ts';
import { makeRoom } from './door.ts';
import { type LeadHappening, type LeadSession, nextLeadSession, nothingMade } from './lead-session.ts';
import { makeForm } from './make-form.ts';
import { faultOfMaking, fieldOf, toldFault } from './making-faults.ts';
import { RoomElement } from './room-element.ts';
import { setAddress } from './set-address.ts';

/** An element that can make a room; what it does with one that is made is its own. */
export abstract class RoomMaker extends RoomElement<'teacher' | 'first' | 'receipts'> {
  static override properties: PropertyDeclarations = { set: { type: String }, session: { state: true } };

  declare set: string;
  /** Where the teacher is. */
  declare session: LeadSession;

  constructor() {
    super();
    this.set = '';
    this.session = nothingMade;
  }

  /** A room was made. */
  protected abstract made(room: RoomMade): void;

  protected happen(happening: LeadHappening): void {
    this.session = nextLeadSession(this.session, happening);
  }

  /** Finds the questions by what a teacher pasted, or by their id. */
  protected async find(pasted: string): Promise<void> {
    const address = setAddress(pasted);
    if (address === undefined) return this.#fail('set_not_found');
    this.happen({ type: 'find' });
    const found = await fetchSet(this.src, address.id, address.url, this.leaving.signal);
    if (this.leaving.signal.aborted) return;
    if (!found.ok) return this.#fail(found.reason === 'not_found' ? 'set_not_found' : found.reason);
    this.happen({ type: 'found', set: found.value });
    await this.focusIfLost('.chosen-set');
  }

  async #make(request: Omit<RoomRequest, 'set'>): Promise<void> {
    const { session } = this;
    if (session.phase !== 'making' || session.isBusy) return;
    if (session.set === undefined) return this.#fail('set_missing');
    if (request.until === '') return this.#fail('until_missing');
    this.happen({ type: 'ask' });
    const made = await makeRoom(this.src, { ...request, set: session.set.id }, this.leaving.signal);
    if (this.leaving.signal.aborted) return;
    if (!made.ok) return this.#fail(faultOfMaking(made.fault));
    this.made(made.value);
  }

  #fail(fault: string): void {
    this.happen({ type: 'failed', fault });
    const field = fieldOf(fault);
    if (field !== undefined) void this.focusOn(`#${field}`);
  }

  /** What was pressed may be gone with what it changed; whoever is elsewhere stays there. */
  protected async focusIfLost(selector: string): Promise<void> {
    await this.updateComplete;
    if (this.shadowRoot?.activeElement === null && this.mayMoveFocus()) await this.focusOn(selector);
  }

  /** Returns the form. */
  protected making(): TemplateResult {
    const session = this.session as Extract<LeadSession, { phase: 'making' }>;
    const words = this.words();
    return makeForm({
      words,
      set: session.set,
      isFinding: session.isFinding,
      isBusy: session.isBusy,
      mode: session.mode,
      fault: session.fault === undefined ? undefined : toldFault(session.fault, words),
      number: (count) => this.number(count),
      find: (pasted) => this.find(pasted),
      otherSet: () => {
        this.happen({ type: 'forget-set' });
        void this.focusOn('#set');
      },
      choose: (mode) => this.happen({ type: 'choose', mode }),
      make: (request) => this.#make(request),
    });
  }
}
