// What the elements share: the set of a page and its service, fetching that ends with the element, and sentences lit in the article.
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Evidence } from '../questions/wire.ts';
import { type Anchoring, fetchAnchoring } from './chunks.ts';
import { articleOf, originOf } from './host-page.ts';

/**
 * An element that shows something of a set.
 *
 * Attributes: `set` (id of the set; without it the set of this page is looked up), `src` (origin of the service),
 * `article` (selector of the article in which sentences are lit).
 */
export abstract class SetElement extends LitElement {
  static override properties: PropertyDeclarations = {
    set: { type: String },
    src: { type: String },
    article: { type: String },
    said: { state: true },
  };

  declare set: string;
  declare src: string;
  declare article: string;
  /** What the live region says. */
  declare said: string;
  /** Aborted when the element leaves the page. */
  leaving = new AbortController();
  /** What finds and lights sentences, once it has come. */
  anchoring: Anchoring | undefined;

  constructor() {
    super();
    this.set = '';
    this.src = originOf(import.meta.url);
    this.article = '';
    this.said = '';
  }

  /** Fetches the set from the start. */
  abstract load(): Promise<void>;

  /** The connection is back: what failed for want of it is tried again. */
  protected abstract back(): void;

  /** Id of the article whose sentences stand on this page; empty before the set is there. */
  protected abstract articleId(): string;

  /** What the live region says once a sentence is lit. */
  protected abstract litWords(): string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.leaving = new AbortController();
    addEventListener('online', () => this.back(), { signal: this.leaving.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
    this.light([]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('set') || changed.has('src')) void this.load();
  }

  /** Lights those quotes that are the article's, and no others. */
  light(quotes: readonly Evidence[]): void {
    const own = quotes.filter(({ source }) => source === this.articleId());
    this.anchoring?.light(this, articleOf(this.article), own);
  }

  /** Fetches what finds and lights sentences, unless it is here. */
  async anchor(): Promise<void> {
    this.anchoring ??= await fetchAnchoring();
  }

  /** Brings the focus to what `selector` finds, once that is drawn. */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.setAttribute('tabindex', '-1');
    target?.focus();
  }

  /** Lights a quote, brings it into view and says so. */
  protected async show(quote: Evidence): Promise<void> {
    if (this.anchoring === undefined) await this.anchor();
    if (this.anchoring === undefined || this.leaving.signal.aborted) return;
    this.light([quote]);
    this.anchoring.scrollToLit(this);
    this.said = this.litWords();
  }
}
