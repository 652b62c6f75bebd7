// <dalil-room>: a pupil's place in a class room, from the door to the last receipt.
import { html, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import type { PupilView } from '../../questions/rooms/views.ts';
import type { Answer } from '../../questions/wire.ts';
import { baseStyles } from '../base-styles.ts';
import { tell } from '../events.ts';
import { arranging } from '../more/arranging.ts';
import { moreStyles } from '../more/more-styles.ts';
import { numeralsOf } from '../numerals.ts';
import { inSentence } from '../receipts/in-sentence.ts';
import { receiptStyles } from '../receipts/receipt-styles.ts';
import { styles } from '../styles.ts';
import { fetchReceipt } from './after-end.ts';
import { roomCode } from './code.ts';
import { takeSeat } from './door.ts';
import { joinForm } from './join-form.ts';
import { forgetSeat, type KeptSeat, keepSeat, keptSeat } from './key-shelf.ts';
import { type Command, type Heard, newCommandId } from './line.ts';
import type { OwnReceipt } from './own-receipt.ts';
import {
  type InRoom,
  nextPupilSession,
  type PupilHappening,
  type PupilSession,
  type Sent,
  shownQuestion,
  standingOf,
} from './pupil-session.ts';
import { pupilView } from './pupil-view.ts';
import { pupilWords } from './pupil-words.ts';
import { RoomElement } from './room-element.ts';
import { roomStyles } from './room-styles.ts';

/**
 * A pupil's element. Attributes: those of `RoomElement`; without `room` the pupil types the code. The seat is kept on this device and nowhere
 * else: whoever loads the page again, or opens it twice, sits where they sat.
 */
export class DalilRoom extends RoomElement<'pupil' | 'first' | 'receipts' | 'more'> {
  static override styles = [baseStyles, styles, unsafeCSS(receiptStyles), unsafeCSS(moreStyles), roomStyles];
  static override properties: PropertyDeclarations = { session: { state: true }, receipt: { state: true } };

  /** Where the pupil is. */
  declare session: PupilSession;
  /** The signed receipt, once it is asked for. */
  declare receipt: OwnReceipt;
  protected override readonly vocabulary = pupilWords;
  #seat: KeptSeat | undefined;

  constructor() {
    super();
    this.session = { phase: 'door', isBusy: false };
    this.receipt = 'none';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#enter();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // A seat is that of one room.
    if (changed.get('room')) this.#seat = undefined;
    if (changed.has('room') || changed.has('src')) this.#enter();
  }

  /** Goes to the seat that this device has in the room, or to the door. */
  #enter(): void {
    this.hangUp();
    this.receipt = 'none';
    this.#seat = this.room === '' ? undefined : (this.#seat ?? keptSeat(this.room));
    const seat = this.#seat;
    if (seat === undefined) {
      this.#happen({ type: 'leave' });
      return;
    }
    const sent = seat.unsaid.flatMap((command): [string, Sent][] =>
      command.type === 'answer'
        ? [[command.question, { command: command.id, answer: command.answer, isKept: false }]]
        : [],
    );
    this.#happen({ type: 'seated', sent: new Map(sent) });
    this.connect(seat.key, seat.unsaid);
  }

  async #knock(text: string, typed: string): Promise<void> {
    const { session, src } = this;
    if (session.phase === 'door' && session.isBusy) return;
    const code = roomCode(text);
    const name = typed.trim();
    if (code === undefined) return this.#turnAway('code_incomplete');
    if (name === '') return this.#turnAway('empty_name');
    this.#happen({ type: 'knock' });
    const taken = await takeSeat(src, code, name, this.leaving.signal);
    if (this.leaving.signal.aborted) return;
    if (!taken.ok) return this.#turnAway(taken.fault);
    const { key, name: shown } = taken.value;
    this.#seat = { key, name: shown, unsaid: [] };
    keepSeat(code, this.#seat);
    tell(this, 'room-entered', { room: code });
    if (this.room === code) this.#enter();
    else this.room = code;
  }

  #turnAway(fault: string): void {
    this.#happen({ type: 'turned-away', fault });
    void this.focusOn(isOfName(fault) ? '#name' : '#code, #name');
  }

  #happen(happening: PupilHappening): void {
    this.session = nextPupilSession(this.session, happening);
  }

  protected override heard(message: Heard): void {
    const before = this.session;
    if (message.type === 'view') {
      if (message.role !== 'pupil') return;
      this.#happen({ type: 'view', view: message });
      void this.learn(message.lang);
    } else if (message.type === 'done') {
      this.#happen({ type: 'done', command: message.id });
    } else if (message.type === 'refused') {
      this.#happen({ type: 'refused', command: message.id, code: message.code });
    } else {
      forgetSeat(this.room, this.#seat?.key);
      this.#seat = undefined;
      this.#happen(message);
    }
    this.#tellChange(before, this.session);
  }

  protected override unsaid(commands: readonly Command[]): void {
    if (this.#seat === undefined) return;
    this.#seat = { ...this.#seat, unsaid: commands };
    // The seat may have been left in another tab of this device, and another taken there.
    if (keptSeat(this.room)?.key === this.#seat.key) keepSeat(this.room, this.#seat);
  }

  /** Says what changed, and takes the pupil along: to the new question, to the verdict, to the end. */
  #tellChange(before: PupilSession, now: PupilSession): void {
    if (now.phase === 'out') void this.focusOn('.out');
    if (now.phase !== 'in') return;
    const was = before.phase === 'in' ? before : undefined;
    const target = this.#news(was, now);
    if (target !== undefined && this.mayMoveFocus()) void this.focusOn(target);
  }

  /** What is new and where it stands; what only has to be said is said here. */
  #news(was: InRoom | undefined, now: InRoom): string | undefined {
    const { first, pupil, shared } = this.words();
    const { view } = now;
    if (was?.view.phase !== view.phase) {
      if (view.phase === 'lobby') return '.hello';
      if (view.phase === 'paused') return '.pause';
      if (view.phase === 'ended') return '.list';
    }
    const question = shownQuestion(now);
    if (question === undefined) return undefined;
    if (was === undefined || shownQuestion(was)?.id !== question.id || was.view.phase === 'lobby') {
      this.said = first.progress(this.number(view.at + 1), this.number(view.of));
      return 'legend';
    }
    const [standing, stood] = [standingOf(now, question.id), standingOf(was, question.id)];
    if (standing === stood) return undefined;
    if (standing === 'kept') this.said = pupil.kept;
    if (standing === 'judged') return '.verdict h3';
    if (standing === 'skipped' || standing === 'withdrawn') this.said = shared[standing];
    return standing === 'missed' || standing === 'open' ? '.note' : undefined;
  }

  /** What was chosen and not sent when the time ran out is sent: nobody loses an answer by a button. */
  protected override timeOver(): void {
    const question = this.session.phase === 'in' ? shownQuestion(this.session) : undefined;
    if (this.session.phase === 'in' && question !== undefined && this.session.given.has(question.id))
      this.#submit();
  }

  #submit(): void {
    if (this.session.phase !== 'in') return;
    const question = shownQuestion(this.session);
    if (question === undefined) return;
    const id = newCommandId();
    this.#happen({ type: 'submit', question: question.id, command: id });
    const sent = this.session.sent.get(question.id);
    if (sent?.command === id)
      this.connection?.say({ id, type: 'answer', question: question.id, answer: sent.answer });
    void this.focusOn('.note');
  }

  #give(answer: Answer): Promise<boolean> {
    const question = this.session.phase === 'in' ? shownQuestion(this.session) : undefined;
    if (question !== undefined) this.#happen({ type: 'give', question: question.id, answer });
    return this.updateComplete;
  }

  #goTo(to: number): void {
    this.#happen({ type: 'go', to });
    void this.focusOn('legend, .list');
  }

  #leave(): void {
    const { room } = this;
    this.hangUp();
    forgetSeat(room, this.#seat?.key);
    this.#seat = undefined;
    this.#happen({ type: 'leave' });
    tell(this, 'room-left', { room });
    void this.focusOn('#code, #name');
  }

  protected override shownView(): PupilView | undefined {
    return this.session.phase === 'in' ? this.session.view : undefined;
  }

  protected override number(count: number): string {
    const view = this.shownView();
    if (view === undefined) return String(count);
    return numeralsOf({ title: view.set.title, questions: view.questions }, '')(count);
  }

  protected override render(): TemplateResult {
    const { shared } = this.words();
    const inside = this.#inside();
    return html`<section class="quiz room" lang=${shared.lang} dir=${shared.dir} aria-label=${shared.room}>${inside}${this.status()}</section>`;
  }

  #inside(): TemplateResult {
    const { session } = this;
    const words = this.words();
    const { shared, pupil, first, receipts, more } = words;
    if (session.phase === 'entering')
      return html`<p class="waiting"><span>${shared.entering}</span></p>${this.isOff ? html`<p class="notice">${shared.off}</p>` : ''}`;
    if (session.phase === 'out')
      return html`<p class="notice out" tabindex="-1">${shared.out[session.reason]}</p>
        <div class="actions"><button class="plain" type="button" @click=${() => this.#otherCode()}>${pupil.otherCode}</button></div>`;
    if (session.phase === 'door') {
      const { fault } = session;
      return joinForm({
        words,
        room: this.room,
        isBusy: session.isBusy,
        fault: fault && (pupil.faults[fault] ?? shared.faults[fault] ?? shared.faults.network),
        faulty: fault === undefined ? undefined : fieldOf(fault),
        knock: (code, name) => this.#knock(code, name),
        otherCode: () => this.#otherCode(),
      });
    }
    return pupilView({
      session,
      words,
      isOff: this.isOff,
      isTimeOver: this.left === 0,
      clock: this.clock(),
      field: {
        quiz: { set: session.view.set },
        words: first,
        receipts: { words: receipts, inSentence },
        more: { arranging, words: more },
        number: (count) => this.number(count),
        give: (answer) => this.#give(answer),
        say: (said) => {
          this.said = said;
        },
      },
      submit: () => this.#submit(),
      goTo: (to) => this.#goTo(to),
      leave: () => this.#leave(),
      receipt: this.receipt,
      askReceipt: () => this.#askReceipt(),
    });
  }

  async #askReceipt(): Promise<void> {
    const { signal } = this.leaving;
    if (this.receipt === 'asking') return;
    this.receipt = 'asking';
    const given = await fetchReceipt(this.src, this.room, this.#seat?.key ?? '', signal);
    if (signal.aborted) return;
    this.receipt = given.ok ? { address: given.value.verifyUrl } : 'failed';
    this.said = given.ok ? '' : this.words().pupil.noReceipt;
    await this.focusOn('.own-receipt a');
  }

  #otherCode(): void {
    this.#seat = undefined;
    this.room = '';
    void this.focusOn('#code');
  }
}

/** The field of the door that a refusal is about. */
const fieldOf = (fault: string) =>
  isOfName(fault) ? 'name' : fault === 'code_incomplete' ? 'code' : undefined;

/** Whether a refusal at the door is about the name. */
const isOfName = (fault: string) => fault === 'empty_name' || fault.startsWith('name_');
