// <dalil-room-screen>: what a class room's projector shows. It is looked at, not used.
import { html, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import type { ScreenView } from '../../questions/rooms/views.ts';
import type { Farewell } from '../../questions/rooms/wire.ts';
import { baseStyles } from '../base-styles.ts';
import { numeralsOf } from '../numerals.ts';
import { receiptStyles } from '../receipts/receipt-styles.ts';
import { isKey } from './key-shelf.ts';
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

/** The projector's element. Attributes: those of `RoomElement`. Its key is a property, so that it never stands in a page's source. */
export class DalilRoomScreen extends RoomElement<'screen' | 'first' | 'receipts'> {
  static override styles = [baseStyles, unsafeCSS(receiptStyles), spreadStyles, screenStyles];
  static override properties: PropertyDeclarations = { showing: { state: true } };

  declare showing: Showing;
  protected override readonly vocabulary = screenWords;
  #key = '';
  #isAwake = false;

  constructor() {
    super();
    this.showing = { phase: 'no-key' };
  }

  /** Shows the room that `key` is for. */
  show(key: string): void {
    this.#key = isKey(key) ? key : '';
    this.#enter();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', () => void this.#stayAwake(), {
      signal: this.leaving.signal,
    });
    if (this.hasUpdated) this.#enter();
  }

  #enter(): void {
    this.hangUp();
    this.showing = { phase: this.#key === '' ? 'no-key' : 'entering' };
    if (this.#key !== '' && this.room !== '') this.connect(this.#key);
  }

  protected override heard(message: Heard): void {
    if (message.type === 'farewell') this.showing = { phase: 'out', reason: message.reason };
    if (message.type !== 'view') return;
    const view = projected(message, new URL(`/room/${this.room}`, this.src || location.href).href);
    const before = this.shownView();
    if (view === undefined || (before !== undefined && view.revision < before.revision)) return;
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
