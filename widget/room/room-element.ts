// What the three elements of a class room share: the room and its service, a connection that ends with the element, the room's clock, the
// language, one live region and where the focus goes.
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { LanguageCode } from '../../questions/languages/language-code.ts';
import type { RoomView } from '../../questions/rooms/views.ts';
import { originOf } from '../host-page.ts';
import { counted } from '../messages/counted.ts';
import { type Connection, connectRoom, type Link } from './connection.ts';
import { clockFace, secondsLeft, type TimeCall, timeCall } from './countdown.ts';
import type { Command, Heard } from './line.ts';
import type { RoomWords, Vocabulary } from './vocabulary.ts';

/** Milliseconds for which a broken connection is not spoken of: a phone that changes its network is back by then. */
const unnoticed = 2_000;

/**
 * An element of a class room.
 *
 * Attributes: `room` (its code), `src` (origin of the service), `lang` (of the element's own words until the room says which it speaks).
 */
export abstract class RoomElement<Used extends keyof RoomWords> extends LitElement {
  static override properties: PropertyDeclarations = {
    room: { type: String },
    src: { type: String },
    lang: { type: String, reflect: true },
    said: { state: true },
    isOff: { state: true },
    left: { state: true },
  };

  declare room: string;
  declare src: string;
  /** What the live region says. */
  declare said: string;
  /** Whether the connection has been gone for long enough to say so. */
  declare isOff: boolean;
  /** Seconds left of the time that is on, if one is. */
  declare left: number | undefined;
  /** Aborted when the element leaves the page. */
  protected leaving = new AbortController();
  protected connection: Connection | undefined;
  protected abstract readonly vocabulary: Vocabulary<Used>;
  #noticing: ReturnType<typeof setTimeout> | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #time: { deadline: string; now: string; since: number; total: number } | undefined;

  constructor() {
    super();
    this.room = '';
    this.src = originOf(import.meta.url);
    this.said = '';
    this.isOff = false;
    this.left = undefined;
  }

  /** Something came from the room. */
  protected abstract heard(message: Heard): void;

  /** What has not been answered so far. */
  protected unsaid(_commands: readonly Command[]): void {}

  /** The view that is shown, once there is one. */
  protected abstract shownView(): RoomView | undefined;

  /** Writes a number in the numerals of the class. */
  protected abstract number(count: number): string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.leaving = new AbortController();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
    this.hangUp();
  }

  /** Connects by `key`, with what an earlier connection left unanswered. */
  protected connect(key: string, unsaid: readonly Command[] = []): void {
    this.hangUp();
    this.connection = connectRoom(
      { service: this.src, room: this.room, key },
      {
        heard: (message) => {
          const before = this.said;
          this.heard(message);
          this.toggleAttribute('inside', message.type !== 'farewell');
          const said = this.said === before ? '' : this.said;
          if (message.type === 'view') this.#keepTime(message, said);
        },
        linked: (link) => this.#linked(link),
        unsaid: (commands) => this.unsaid(commands),
      },
      unsaid,
    );
  }

  /** Ends the connection. */
  protected hangUp(): void {
    this.connection?.close();
    this.connection = undefined;
    clearTimeout(this.#noticing);
    clearInterval(this.#ticking);
    this.#time = undefined;
    this.isOff = false;
    this.left = undefined;
  }

  #linked(link: Link): void {
    clearTimeout(this.#noticing);
    if (link === 'on') {
      if (this.isOff) this.said = this.words().shared.on;
      this.isOff = false;
    } else if (!this.isOff) {
      this.#noticing = setTimeout(() => {
        this.isOff = true;
        this.said = this.words().shared.off;
      }, unnoticed);
    }
  }

  /** Runs the clock of the view's deadline; another deadline is another time, said behind what the view gave to `say`. */
  #keepTime({ deadline, now, phase }: RoomView, said: string): void {
    clearInterval(this.#ticking);
    const since = performance.now();
    if (deadline === undefined || phase !== 'open') {
      this.#time = undefined;
      this.left = undefined;
      return;
    }
    const isSame = this.#time?.deadline === deadline;
    const total = isSame && this.#time !== undefined ? this.#time.total : secondsLeft(deadline, now, 0);
    const before = isSame ? this.left : undefined;
    this.#time = { deadline, now, since, total };
    this.#tick(before, said);
    this.#ticking = setInterval(() => this.#tick(this.left), 1_000);
  }

  #tick(before: number | undefined, said = ''): void {
    const time = this.#time;
    if (time === undefined) return;
    const left = secondsLeft(time.deadline, time.now, performance.now() - time.since);
    this.left = left;
    const call = timeCall(before, left, time.total);
    if (call !== undefined) this.callTime(call, left, said);
    if (left === 0 && before !== 0) this.timeOver();
  }

  /** The time is over; the room takes for another moment what is on its way. */
  protected timeOver(): void {}

  /** Says how much time is left, behind `said`. */
  protected callTime(_call: TimeCall, left: number, said: string): void {
    const { shared } = this.words();
    const isLong = left >= 120;
    const count = isLong ? Math.round(left / 60) : left;
    const plural = isLong ? shared.minutes : shared.seconds;
    const time = counted(plural, count, shared.lang, (value) => this.number(value));
    this.said = said === '' ? time : `${said}. ${time}`;
  }

  /** The clock, where there is one to show. */
  protected clock(): TemplateResult | typeof nothing {
    if (this.left === undefined) return nothing;
    const { timeLeft } = this.words().shared;
    const face = clockFace(this.left, (count) => this.number(count));
    return html`<span class="timer" role="timer"><span class="unseen">${timeLeft}</span> <span dir="ltr">${face}</span></span>`;
  }

  /** The language of the element's own words: the room's, before it is known the element's or the page's. */
  protected language(): string {
    const around = this.closest('[lang]:not(dalil-room, dalil-room-teacher, dalil-room-screen)');
    return this.shownView()?.lang ?? (this.lang || around?.getAttribute('lang') || 'ar');
  }

  protected words(): Pick<RoomWords, Used | 'shared'> {
    return this.vocabulary.words(this.language());
  }

  /** Fetches the words of the room's language, unless they are here. */
  protected async learn(lang: LanguageCode): Promise<void> {
    await this.vocabulary.learn(lang);
    this.requestUpdate();
  }

  /** Focuses the first thing that `selector` names, once it is drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (target === null) return;
    if (!target.matches('input, button, a, select, textarea, summary')) target.setAttribute('tabindex', '-1');
    target.focus();
  }

  /** Whether the reader's focus is in this element, or nowhere, so that it may be moved with what is shown. */
  protected mayMoveFocus(): boolean {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body || activeElement === this;
  }

  /** The live region, in every state of an element the same. */
  protected status(): TemplateResult {
    return html`<p class="unseen" role="status">${this.said}</p>`;
  }
}
