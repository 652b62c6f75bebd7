// <dalil-room-teacher>: a class room made from a set, and led to its end.
import { html, nothing, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import type { TeacherView } from '../../questions/rooms/views.ts';
import type { RoomRequest, TeacherCommand } from '../../questions/rooms/wire.ts';
import { baseStyles } from '../base-styles.ts';
import { fetchSet } from '../client.ts';
import { tell } from '../events.ts';
import { numeralsOf } from '../numerals.ts';
import { receiptStyles } from '../receipts/receipt-styles.ts';
import { styles } from '../styles.ts';
import { makeRoom } from './door.ts';
import { doubtDialog } from './doubt-dialog.ts';
import { forgetLead, isKey, type KeptLead, keepLead, keptLead } from './key-shelf.ts';
import { type LeadHappening, type LeadSession, nextLeadSession, nothingMade } from './lead-session.ts';
import { itemOn, leadView, type Wish } from './lead-view.ts';
import { teacherWords } from './lead-words.ts';
import { type Heard, newCommandId } from './line.ts';
import { makeForm } from './make-form.ts';
import { faultOfMaking, fieldOf, toldFault } from './making-faults.ts';
import { sayOnce } from './poll-line.ts';
import { copied, roomAddress } from './room-address.ts';
import { RoomElement } from './room-element.ts';
import { comingReport, type SessionReport } from './session-report.ts';
import { setAddress } from './set-address.ts';
import { spreadStyles } from './spread-styles.ts';
import { teacherStyles } from './teacher-styles.ts';

/**
 * The teacher's element. Attributes: those of `RoomElement`, and `set` (id of the set that a room is made of; without it the teacher pastes an
 * address). Without `room` a room is made. The keys are kept on this device, so that a closed laptop loses nothing.
 */
export class DalilRoomTeacher extends RoomElement<'teacher' | 'first' | 'receipts'> {
  static override styles = [baseStyles, styles, unsafeCSS(receiptStyles), spreadStyles, teacherStyles];
  static override properties: PropertyDeclarations = {
    set: { type: String },
    session: { state: true },
    linkToCopy: { state: true },
    report: { state: true },
  };

  declare set: string;
  /** Where the teacher is. */
  declare session: LeadSession;
  /** The private link, where the device refused to copy it. */
  declare linkToCopy: string | undefined;
  /** How the session went, once that is asked for. */
  declare report: SessionReport;
  protected override readonly vocabulary = teacherWords;
  #keys: KeptLead | undefined;
  /** A wish for another key whose answer has not come. */
  #renewal: TeacherCommand | undefined;

  constructor() {
    super();
    this.set = '';
    this.session = nothingMade;
    this.linkToCopy = undefined;
    this.report = 'none';
  }

  /** Leads the room by `key`, as a link has it; tells whether the device keeps it, so that the link is not needed for the next time. */
  lead(key: string): boolean {
    if (!isKey(key)) return false;
    const kept = keptLead(this.room);
    this.#keys = kept?.teacher === key ? kept : { ...kept, teacher: key };
    const isKept = keepLead(this.room, this.#keys);
    this.#enter();
    return isKept;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#enter();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // Keys are those of one room.
    if (changed.get('room')) this.#keys = undefined;
    if (changed.has('room') || changed.has('src')) this.#enter();
    else if (changed.has('set') && this.room === '') this.#enter();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.open === false) dialog.showModal();
  }

  #enter(): void {
    this.hangUp();
    this.report = 'none';
    if (this.room === '') {
      this.#happen({ type: 'make' });
      if (this.set !== '') void this.#find(this.set);
      return;
    }
    const keys = this.#keys ?? keptLead(this.room);
    this.#keys = keys;
    this.#happen({ type: keys === undefined ? 'no-key' : 'enter' });
    if (keys !== undefined) this.connect(keys.teacher);
  }

  #happen(happening: LeadHappening): void {
    this.session = nextLeadSession(this.session, happening);
  }

  async #find(pasted: string): Promise<void> {
    const address = setAddress(pasted);
    if (address === undefined) return this.#fail('set_not_found');
    this.#happen({ type: 'find' });
    const found = await fetchSet(this.src, address.id, address.url, this.leaving.signal);
    if (this.leaving.signal.aborted) return;
    if (!found.ok) return this.#fail(found.reason === 'not_found' ? 'set_not_found' : found.reason);
    this.#happen({ type: 'found', set: found.value });
    await this.#focusIfLost('.chosen-set');
  }

  async #make(request: Omit<RoomRequest, 'set'>): Promise<void> {
    const { session } = this;
    if (session.phase !== 'making' || session.isBusy) return;
    if (session.set === undefined) return this.#fail('set_missing');
    if (request.until === '') return this.#fail('until_missing');
    this.#happen({ type: 'ask' });
    const made = await makeRoom(this.src, { ...request, set: session.set.id }, this.leaving.signal);
    if (this.leaving.signal.aborted) return;
    if (!made.ok) return this.#fail(faultOfMaking(made.fault));
    const { room, teacher, screen } = made.value;
    this.#keys = { teacher, screen };
    keepLead(room, this.#keys);
    this.room = room;
    tell(this, 'room-entered', { room });
  }

  #fail(fault: string): void {
    this.#happen({ type: 'failed', fault });
    const field = fieldOf(fault);
    if (field !== undefined) void this.focusOn(`#${field}`);
  }

  #wish(wish: Wish): void {
    const command = { ...wish, id: newCommandId() } as TeacherCommand;
    if (command.type === 'renew') this.#renewal = command;
    this.connection?.say(command);
  }

  protected override heard(message: Heard): void {
    const before = this.shownView();
    const { teacher } = this.words();
    if (message.type === 'view') {
      if (message.role !== 'teacher') return;
      this.#happen({ type: 'view', view: message });
      void this.learn(message.lang);
      if (before !== undefined) this.#tellChange(before, message);
    } else if (message.type === 'done') {
      if (message.teacher !== undefined) this.#renewed(message.teacher);
    } else if (message.type === 'refused') {
      this.said = teacher.refused;
    } else if (message.reason === 'revoked' && this.#renewal !== undefined) {
      void this.#renewAgain(this.#renewal);
    } else {
      forgetLead(this.room);
      this.#keys = undefined;
      this.#happen(message);
      tell(this, 'room-left', { room: this.room });
      void this.focusOn('.out');
    }
  }

  /** The key was replaced, and the answer that had the new one got lost: the room tells it again to who asks by the same command. */
  async #renewAgain(command: TeacherCommand): Promise<void> {
    this.#renewal = undefined;
    const address = { service: this.src, room: this.room, key: this.#keys?.teacher ?? '' };
    const reply = await sayOnce(address, command, this.leaving.signal);
    if (this.leaving.signal.aborted) return;
    const isNew = reply?.type === 'done' && reply.teacher !== undefined;
    this.heard(isNew ? reply : { type: 'farewell', reason: 'revoked' });
  }

  #renewed(key: string): void {
    [this.#renewal, this.linkToCopy] = [undefined, undefined];
    this.#keys = { ...this.#keys, teacher: key };
    keepLead(this.room, this.#keys);
    this.said = this.words().teacher.renewed;
    this.connect(key);
  }

  /** Says that everybody has answered, and leads a lost focus to what is new. */
  #tellChange(before: TeacherView, view: TeacherView): void {
    const [was, item] = [itemOn(before), itemOn(view)];
    const isAll = (one: typeof item, { seats }: TeacherView) =>
      one !== undefined && one.state === 'open' && seats.length > 0 && one.answered === seats.length;
    if (isAll(item, view) && !isAll(was, before)) this.said = this.words().teacher.everyone;
    if (before.phase === view.phase && was?.question.id === item?.question.id) return;
    this.said = this.words().teacher.phases[view.phase];
    void this.#focusIfLost(view.phase === 'closed' ? '.spread' : '.stem, .items summary, h2');
  }

  /** What was pressed may be gone with what it changed; whoever is elsewhere stays there. */
  async #focusIfLost(selector: string): Promise<void> {
    await this.updateComplete;
    if (this.shadowRoot?.activeElement === null && this.mayMoveFocus()) await this.focusOn(selector);
  }

  async #askReport(): Promise<void> {
    if (this.report === 'coming') return;
    const { signal } = this.leaving;
    this.report = 'coming';
    const report = await comingReport(this.src, this.room, this.#keys?.teacher ?? '', signal);
    if (signal.aborted) return;
    this.report = report;
    this.said = report === 'failed' ? this.words().teacher.noReport : '';
    await this.focusOn('dalil-room-report, .report-door button');
  }

  async #copyLink(): Promise<void> {
    const { teacher } = this.words();
    const link = this.#address('teach', this.#keys?.teacher);
    const isCopied = await copied(link);
    this.linkToCopy = isCopied ? undefined : link;
    this.said = isCopied ? teacher.copied : teacher.notCopied;
  }

  #address(page: 'room' | 'teach' | 'screen', key?: string): string {
    return roomAddress(this.src, page, this.room, key);
  }

  protected override shownView(): TeacherView | undefined {
    return this.session.phase === 'leading' ? this.session.view : undefined;
  }

  protected override number(count: number): string {
    const { session } = this;
    const view = this.shownView();
    const led = view && { title: view.set.title, questions: view.items.map(({ question }) => question) };
    const shown = led ?? (session.phase === 'making' ? session.set : undefined);
    return shown === undefined ? String(count) : numeralsOf(shown, '')(count);
  }

  protected override render(): TemplateResult {
    const { shared, teacher } = this.words();
    return html`<section class="quiz teacher" lang=${shared.lang} dir=${shared.dir} aria-label=${teacher.lead} ?data-report=${typeof this.report === 'object'}>${this.#inside()}${this.status()}</section>`;
  }

  #inside(): TemplateResult {
    const { session } = this;
    const words = this.words();
    const { shared, teacher } = words;
    if (session.phase === 'making') return this.#making();
    if (session.phase === 'entering')
      return html`<p class="waiting">${shared.entering}</p>${this.isOff ? html`<p class="notice">${shared.off}</p>` : nothing}`;
    if (session.phase !== 'leading')
      return html`<p class="notice out" tabindex="-1">${session.phase === 'out' ? shared.out[session.reason] : teacher.noKey}</p>`;
    return html`${leadView({
      view: session.view,
      words,
      isOff: this.isOff,
      clock: this.clock(),
      joinUrl: this.#address('room'),
      screenUrl: this.#address('screen', this.#keys?.screen ?? this.#keys?.teacher),
      linkToCopy: this.linkToCopy,
      number: (count) => this.number(count),
      wish: (wish) => this.#wish(wish),
      doubt: (doubt) => this.#happen({ type: 'doubt', doubt }),
      copyLink: () => this.#copyLink(),
      files: {
        address: `${this.src}/v1/rooms/${this.room}/files`,
        key: this.#keys?.teacher ?? '',
      },
      report: this.report,
      askReport: () => this.#askReport(),
    })}${
      session.doubt === undefined
        ? nothing
        : doubtDialog(session.doubt, shared, {
            yes: (wish) => this.#wish(wish),
            settled: () => this.#happen({ type: 'settled' }),
          })
    }`;
  }

  #making(): TemplateResult {
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
      find: (pasted) => this.#find(pasted),
      otherSet: () => {
        this.#happen({ type: 'forget-set' });
        void this.focusOn('#set');
      },
      choose: (mode) => this.#happen({ type: 'choose', mode }),
      make: (request) => this.#make(request),
    });
  }
}
