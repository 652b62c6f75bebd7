// <dalil-room-screen>: what a class room's projector shows. It is looked at, not used.
import { html, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import type { ScreenView } from '../../questions/rooms/views.ts';
import type { Farewell } from '../../questions/rooms/wire.ts';
import { baseStyles } from '../base-styles.ts';
import { tell } from '../events.ts';
import { numeralsOf } from '../numerals.ts';
import { receiptStyles } from '../receipts/receipt-styles.ts';
import { forgetScreen, isKey, keepScreen, keptScreens } from './key-shelf.ts';
import { screenWords } from './lead-words.ts';
import type { Heard } from './line.ts';
import { RoomElement } from './room-element.ts';
import { screenStyles } from './screen-styles.ts';
import { projected, screenView } from './screen-view.ts';
import { spreadStyles } from './spread-styles.ts';

/** Where the projector is. */
type Showing =
  | { readonly phase: 'no-key' | 'entering' }
  | { readonly phase: 'shown'; readonly view: ScreenView }
  | { readonly phase: 'out'; readonly reason: Farewell['reason'] };

/**
 * The projector's element. Attributes: those of `RoomElement`. Its key is told to `show`, so that it never stands in a page's source, or is one that
 * this device keeps.
 */
export class DalilRoomScreen extends RoomElement<'screen' | 'first' | 'receipts'> {
  static override styles = [baseStyles, unsafeCSS(receiptStyles), spreadStyles, screenStyles];
  static override properties: PropertyDeclarations = { showing: { state: true } };

  declare showing: Showing;
  protected override readonly vocabulary = screenWords;
  /** The key that a link had, the one that is tried, and those that opened nothing. */
  #given = '';
  #key = '';
  readonly #refused = new Set<string>();
  #isAwake = false;

  constructor() {
    super();
    this.showing = { phase: 'no-key' };
  }

  /** Shows the room that `key` is for; once it has, the key is kept on this device. */
  show(key: string): void {
    this.#given = isKey(key) ? key : '';
    this.#enter();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', () => void this.#stayAwake(), {
      signal: this.leaving.signal,
    });
    // Whoever leads the room from this device may get another key.
    addEventListener('storage', () => this.#tryAgain(), { signal: this.leaving.signal });
    if (this.hasUpdated) this.#enter();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // A key is that of one room.
    if (changed.get('room')) this.#given = '';
    if (changed.has('room') || changed.has('src')) this.#enter();
  }

  #next(): string | undefined {
    return [this.#given, ...keptScreens(this.room)].find((key) => key !== '' && !this.#refused.has(key));
  }

  #enter(): void {
    this.hangUp();
    const key = this.room === '' ? undefined : this.#next();
    this.showing = { phase: key === undefined ? 'no-key' : 'entering' };
    if (key === undefined) return;
    this.#key = key;
    this.connect(key);
  }

  #tryAgain(): void {
    const { phase } = this.showing;
    if ((phase === 'no-key' || phase === 'out') && this.#next() !== undefined) this.#enter();
  }

  #farewell(reason: Farewell['reason']): void {
    this.#refused.add(this.#key);
    forgetScreen(this.room, this.#key);
    if (reason === 'revoked' && this.#next() !== undefined) this.#enter();
    else this.showing = { phase: 'out', reason };
  }

  protected override heard(message: Heard): void {
    if (message.type === 'farewell') this.#farewell(message.reason);
    if (message.type !== 'view') return;
    const view = projected(message, new URL(`/room/${this.room}`, this.src || location.href).href);
    const before = this.shownView();
    if (view === undefined || (before !== undefined && view.revision < before.revision)) return;
    // What came from this device's shelf stands there.
    if (before === undefined && (this.#key !== this.#given || keepScreen(this.room, this.#key)))
      tell(this, 'room-entered', { room: this.room });
    this.showing = { phase: 'shown', view };
    void this.learn(view.lang);
    void this.#stayAwake();
  }

  /** A projector that goes dark in the middle of a question helps nobody; not every browser can be asked. */
  async #stayAwake(): Promise<void> {
    if (this.#isAwake || document.hidden || !('wakeLock' in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      this.#isAwake = true;
      lock.addEventListener('release', () => {
        this.#isAwake = false;
      });
    } catch {
      // Refused, on battery for example.
    }
  }

  protected override shownView(): ScreenView | undefined {
    return this.showing.phase === 'shown' ? this.showing.view : undefined;
  }

  protected override number(count: number): string {
    const view = this.shownView();
    if (view === undefined) return String(count);
    const questions = view.item === undefined ? [] : [view.item.question];
    return numeralsOf({ title: view.set.title, questions }, '')(count);
  }

  protected override render(): TemplateResult {
    const { showing } = this;
    const words = this.words();
    const { shared, screen } = words;
    return html`<section class="screen" lang=${shared.lang} dir=${shared.dir} aria-label=${screen.title}>
      ${
        showing.phase === 'shown'
          ? screenView({
              view: showing.view,
              words,
              isOff: this.isOff,
              clock: this.clock(),
              number: (count) => this.number(count),
            })
          : html`<div class="thought"><p>${showing.phase === 'out' ? shared.out[showing.reason] : showing.phase === 'entering' ? shared.entering : screen.noKey}</p></div>`
      }
      ${this.status()}
    </section>`;
  }
}
