// <dalil-room-teacher>: a class room made from a set, and led to its end.
import { html, nothing, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import type { TeacherView } from '../../questions/rooms/views.ts';
import type { Farewell, RoomMade, TeacherCommand } from '../../questions/rooms/wire.ts';
import { baseStyles } from '../base-styles.ts';
import { tell } from '../events.ts';
import { numeralsOf } from '../numerals.ts';
import { receiptStyles } from '../receipts/receipt-styles.ts';
import { styles } from '../styles.ts';
import { doubtDialog } from './doubt-dialog.ts';
import { Hold } from './hold.ts';
import { forgetLead, forgetScreen, isKey, type KeptLead, keepLead, keptLead } from './key-shelf.ts';
import { itemOn, leadView, type Wish } from './lead-view.ts';
import { teacherWords } from './lead-words.ts';
import { type Heard, newCommandId } from './line.ts';
import { sayOnce } from './poll-line.ts';
import { copied, roomAddress } from './room-address.ts';
import { RoomMaker } from './room-maker.ts';
import { comingReport, type SessionReport } from './session-report.ts';
import { spreadStyles } from './spread-styles.ts';
import { teacherStyles } from './teacher-styles.ts';

/**
 * The teacher's element. Attributes: those of `RoomElement`, and `set` (id of the set that a room is made of; without it the teacher pastes an
 * address). Without `room` a room is made. The keys are kept on this device, so that a closed laptop loses nothing.
 */
export class DalilRoomTeacher extends RoomMaker {
  static override styles = [baseStyles, styles, unsafeCSS(receiptStyles), spreadStyles, teacherStyles];
  static override properties: PropertyDeclarations = {
    linkToCopy: { state: true },
    report: { state: true },
  };

  /** The private link, where the device refused to copy it. */
  declare linkToCopy: string | undefined;
  /** How the session went, once that is asked for. */
  declare report: SessionReport;
  protected override readonly vocabulary = teacherWords;
  #keys: KeptLead | undefined;
  /** Whether this device keeps them, so that no link has to carry one. */
  #isKept = false;
  /** Whether the room was made just now, by a form that is gone with whatever had the focus in it. */
  #isMade = false;
  readonly #hold = new Hold(() => this.requestUpdate());
  /** A wish for another key whose answer has not come. */
  #renewal: TeacherCommand | undefined;

  constructor() {
    super();
    this.linkToCopy = undefined;
    this.report = 'none';
  }

  /** Leads the room by `key`, as a link has it; once it has opened the room it is kept on this device. */
  lead(key: string): void {
    if (!isKey(key)) return;
    this.#keys = { ...keptLead(this.room), teacher: key };
    this.#enter();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Another tab of this device may have got another key after this one was shown out.
    const newKey = () => this.session.phase === 'out' && this.session.reason === 'revoked' && this.#goOn();
    addEventListener('storage', newKey, { signal: this.leaving.signal });
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
      this.happen({ type: 'make' });
      if (this.set !== '') void this.find(this.set);
      return;
    }
    const keys = this.#keys ?? keptLead(this.room);
    this.#keys = keys;
    this.happen({ type: keys === undefined ? 'no-key' : 'enter' });
    if (keys !== undefined) this.connect(keys.teacher);
  }

  protected override made({ room, teacher, screen }: RoomMade): void {
    this.#keys = { teacher, screen };
    this.#isKept = keepLead(room, this.#keys);
    this.#isMade = true;
    this.room = room;
    tell(this, 'room-entered', { room });
  }

  #wish(wish: Wish, id = newCommandId()): void {
    const command = { ...wish, id } as TeacherCommand;
    if (command.type === 'renew') this.#renewal = command;
    this.connection?.say(command);
  }

  protected override heard(message: Heard): void {
    const before = this.shownView();
    const { teacher } = this.words();
    if (message.type === 'view') {
      if (message.role !== 'teacher') return;
      this.happen({ type: 'view', view: message });
      void this.learn(message.lang);
      if (before === undefined) this.#entered();
      else this.#tellChange(before, message);
    } else if (message.type === 'done') {
      this.#hold.answered(message.id);
      if (message.teacher !== undefined) this.#renewed(message.teacher);
    } else if (message.type === 'refused') {
      this.#hold.answered(message.id);
      this.said = teacher.refused;
    } else if (message.reason === 'revoked' && this.#renewal !== undefined) {
      void this.#renewAgain(this.#renewal);
    } else if (message.reason !== 'revoked' || !this.#goOn()) {
      this.#shownOut(message.reason);
    }
  }

  /** The key has opened the room, so it is worth keeping. */
  #entered(): void {
    if (this.#keys === undefined) return;
    this.#isKept = keepLead(this.room, this.#keys);
    if (this.#isKept) tell(this, 'room-entered', { room: this.room });
    this.#hold.begin(null);
    if (this.#isMade) void this.focusIfLost('h2');
    this.#isMade = false;
  }

  /** Goes on with the key that this device keeps, if that is another: a second tab may have asked for it. */
  #goOn(): boolean {
    const kept = keptLead(this.room);
    if (kept === undefined || kept.teacher === this.#keys?.teacher) return false;
    this.#keys = kept;
    this.#hold.begin(null);
    if (this.session.phase === 'out') this.happen({ type: 'enter' });
    this.connect(kept.teacher);
    return true;
  }

  /**
   * A key that opened nothing from the beginning is forgotten, and everything once the room is gone. One that stopped opening the room while it was led
   * is left: its successor may be on its way to the same place from another tab.
   */
  #shownOut(reason: Farewell['reason']): void {
    const { room } = this;
    if (reason === 'deleted' || this.session.phase === 'entering') forgetLead(room, this.#keys?.teacher);
    if (reason === 'deleted') forgetScreen(room);
    this.happen({ type: 'farewell', reason });
    tell(this, 'room-left', { room });
    void this.focusOn('.out');
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
    this.#isKept = keepLead(this.room, this.#keys);
    this.#hold.begin(null);
    this.said = this.words().teacher.renewed;
    this.connect(key);
  }

  /** Says that everybody has answered, and leads a lost focus to what is new. */
  #tellChange(before: TeacherView, view: TeacherView): void {
    const [was, item] = [itemOn(before), itemOn(view)];
    const isAll = (one: typeof item, { seats }: TeacherView) =>
      one !== undefined && one.state === 'open' && seats.length > 0 && one.answered === seats.length;
    if (isAll(item, view) && !isAll(was, before)) this.said = this.words().teacher.everyone;
    if (was?.state !== item?.state) this.#hold.begin();
    if (before.phase === view.phase && was?.question.id === item?.question.id) return;
    this.#hold.begin();
    this.said = this.words().teacher.phases[view.phase];
    const isShown = view.phase === 'closed' && item?.distribution !== undefined;
    void this.focusIfLost(isShown ? '.spread' : item === undefined ? '.items summary' : '.stem');
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

  /** The projector's page. A wall shows addresses: the teacher's own key is none to stand there, the device has it. */
  #screenUrl(): string | undefined {
    const screen = this.#keys?.screen;
    return screen !== undefined || this.#isKept ? this.#address('screen', screen) : undefined;
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
    if (session.phase === 'making') return this.making();
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
      screenUrl: this.#screenUrl(),
      isHeld: this.#hold.isOn,
      isTimeOver: this.left === 0,
      linkToCopy: this.linkToCopy,
      number: (count) => this.number(count),
      wish: (wish) => this.#wish(wish),
      pace: (wish) => {
        const id = newCommandId();
        this.#hold.begin(id);
        this.#wish(wish, id);
      },
      doubt: (doubt) => {
        this.#hold.begin();
        this.happen({ type: 'doubt', doubt });
      },
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
            isHeld: this.#hold.isOn,
            yes: (wish) => this.#wish(wish),
            settled: () => this.happen({ type: 'settled' }),
          })
    }`;
  }
}
