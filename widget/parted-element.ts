// An element that comes in parts: what shows verdicts, and everything else, are fetched when they are first needed.
import type { PropertyDeclarations } from 'lit';
import { fetchMore, fetchReceipts, type More, type Receipts } from './chunks.ts';
import type { InterfaceLanguage } from './messages/interface-language.ts';
import { SetElement } from './set-element.ts';

/** An element of a set whose receipts and further parts come later. */
export abstract class PartedElement extends SetElement {
  static override properties: PropertyDeclarations = {
    receipts: { state: true },
    more: { state: true },
  };

  /** What shows verdicts, once it is here. */
  declare receipts: Receipts | undefined;
  /** Everything else, once it is here. */
  declare more: More | undefined;
  #comingReceipts: Promise<void> | undefined;
  #comingMore: Promise<void> | undefined;

  constructor() {
    super();
    this.receipts = undefined;
    this.more = undefined;
  }

  /** The language of the element's own words. */
  protected abstract language(): InterfaceLanguage;

  /** Fetches what shows verdicts: once, and again where that failed. */
  protected needReceipts(lang = this.language()): Promise<void> {
    this.#comingReceipts ??= fetchReceipts(lang).then((receipts) => {
      if (receipts === undefined) this.#comingReceipts = undefined;
      receipts?.addReceiptStyles(this.renderRoot);
      this.receipts = receipts;
    });
    return this.#comingReceipts;
  }

  /** Fetches everything else, and what shows verdicts with it. */
  protected needMore(lang = this.language()): Promise<void> {
    this.#comingMore ??= Promise.all([fetchMore(lang), this.needReceipts(lang)]).then(([more]) => {
      if (more === undefined) this.#comingMore = undefined;
      more?.addMoreStyles(this.renderRoot);
      this.more = more;
    });
    return this.#comingMore;
  }
}
