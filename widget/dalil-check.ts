// <dalil-check>: holds a reader's statement against the article of a set and shows what the article says about it, with the
// sentences that decide; beneath it the article's claims, where its publisher shows them.
import { html, nothing, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import type { StatementVerdict } from '../questions/statement-wire.ts';
import type { PublicSet } from '../questions/wire.ts';
import { baseStyles } from './base-styles.ts';
import { type ArticleClaim, fetchClaims, judge, statementLength } from './check-client.ts';
import { type CheckMessages, checkMessagesFor } from './check-messages/index.ts';
import { claimList, outcomeWords, placeOf, type SourceContext, statementReceipt } from './check-receipt.ts';
import { checkStyles } from './check-styles.ts';
import { type FailureReason, fetchSet } from './client.ts';
import { tell } from './events.ts';
import { articleOf, pageUrl } from './host-page.ts';
import { receiptStyles } from './receipts/receipt-styles.ts';
import { SetElement } from './set-element.ts';

/** How far from the limit the count of characters appears, in UTF-16 units. */
const nearLimit = 100;

/** How the article came. */
type Loading =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: FailureReason }
  | { readonly phase: 'ready'; readonly set: PublicSet };

/** What became of the statement that was sent last. */
type Judging =
  | { readonly phase: 'none' }
  | { readonly phase: 'asked' }
  | { readonly phase: 'judging' }
  | { readonly phase: 'failed'; readonly reason: FailureReason }
  | { readonly phase: 'judged'; readonly statement: string; readonly verdict: StatementVerdict };

/**
 * The check element.
 *
 * Attributes: those of `SetElement`, and `lang` (of the element's own words; the set's language when left out). Its children
 * show until the article is there. The statement is sent to the service and nowhere else.
 */
export class DalilCheck extends SetElement {
  static override styles = [baseStyles, unsafeCSS(receiptStyles), checkStyles];
  static override properties: PropertyDeclarations = {
    lang: { type: String, reflect: true },
    loading: { state: true },
    judging: { state: true },
    statement: { state: true },
    claims: { state: true },
  };

  /** How the article came. */
  declare loading: Loading;
  /** What became of the statement. */
  declare judging: Judging;
  /** What stands in the box; only the reader changes it. */
  declare statement: string;
  /** What the article says; empty where its publisher does not show it. */
  declare claims: readonly ArticleClaim[];
  /** Whether each quote shown stands on the page, by its place. */
  #onPage = new Map<string, boolean>();

  constructor() {
    super();
    this.loading = { phase: 'loading' };
    this.judging = { phase: 'none' };
    this.statement = '';
    this.claims = [];
  }

  /** Fetches the article's set again, and then what the article says; the statement stays. */
  override async load(): Promise<void> {
    this.loading = { phase: 'loading' };
    this.judging = { phase: 'none' };
    this.claims = [];
    this.light([]);
    const [id, service, { signal }] = [this.set, this.src, this.leaving];
    const isLeft = () => signal.aborted || id !== this.set || service !== this.src;
    const fetched = await fetchSet(service, id, pageUrl(), signal);
    if (isLeft()) return;
    if (!fetched.ok) {
      this.loading = { phase: 'failed', reason: fetched.reason };
      tell(this, 'check-failed', { reason: fetched.reason });
      return;
    }
    this.loading = { phase: 'ready', set: fetched.value };
    const coming = fetchClaims(service, fetched.value.id, signal);
    await this.anchor();
    this.#lookUp();
    const claims = await coming;
    if (isLeft()) return;
    this.claims = claims;
    this.#lookUp();
  }

  protected override back(): void {
    if (this.loading.phase === 'failed') void this.load();
    else if (this.judging.phase === 'failed' && this.judging.reason === 'offline') void this.#submit();
  }

  async #submit(): Promise<void> {
    const { loading, judging, statement } = this;
    const messages = this.#messages();
    if (loading.phase !== 'ready' || judging.phase === 'judging') return;
    if (statement.trim() === '') {
      this.judging = { phase: 'asked' };
      this.said = messages.writeFirst;
      return;
    }
    if (statement.length > statementLength) {
      this.said = messages.over(statement.length - statementLength);
      return;
    }
    this.judging = { phase: 'judging' };
    this.said = messages.comparing;
    const { signal } = this.leaving;
    const judged = await judge(this.src, loading.set.id, statement, signal);
    if (signal.aborted || this.loading !== loading) return;
    if (!judged.ok) {
      this.judging = { phase: 'failed', reason: judged.reason };
      this.said = messages.failures[judged.reason];
      tell(this, 'check-failed', { reason: judged.reason });
      return;
    }
    const { outcome, reasons } = judged.value;
    this.judging = { phase: 'judged', statement, verdict: judged.value };
    this.said = `${outcomeWords(outcome, messages)}. ${messages.automatic}.`;
    this.#lookUp();
    tell(this, 'check-judged', { set: loading.set.id, outcome, reasons: reasons.map(({ code }) => code) });
  }

  /** Looks up what is shown on the page, in one reading of it. */
  #lookUp(): void {
    const { loading, judging } = this;
    if (loading.phase !== 'ready' || this.anchoring === undefined) return;
    const quotes = [
      ...(judging.phase === 'judged' ? judging.verdict.evidence : []),
      ...this.claims.map(({ evidence }) => evidence),
    ].filter(({ source }) => source === this.articleId());
    const found = this.anchoring.areOnPage(articleOf(this.article), quotes);
    this.#onPage = new Map(quotes.map((quote, index) => [placeOf(quote), found[index] === true]));
    this.requestUpdate();
  }

  protected override articleId(): string {
    return this.loading.phase === 'ready' ? this.loading.set.article.id : '';
  }

  protected override litWords(): string {
    return this.#messages().lit;
  }

  #messages(): CheckMessages {
    const set = this.loading.phase === 'ready' ? this.loading.set.lang : '';
    return checkMessagesFor(this.lang || set || this.closest('[lang]')?.getAttribute('lang') || 'ar');
  }

  protected override render(): TemplateResult {
    const { loading } = this;
    const messages = this.#messages();
    if (loading.phase === 'loading') {
      return html`<slot></slot><div class="check waiting" lang=${messages.lang} dir=${messages.dir} aria-busy="true"><p role="status">${messages.loading}</p></div>`;
    }
    if (loading.phase === 'failed') {
      return html`<slot></slot><div class="notice" role="alert" lang=${messages.lang} dir=${messages.dir}><p>${messages.failures[loading.reason]}</p>
        <button class="plain" type="button" @click=${() => this.load().then(() => this.focusOn('textarea, .notice'))}>${messages.retry}</button></div>`;
    }
    const { judging, claims } = this;
    const context = this.#context(loading.set, messages);
    return html`<section class="check" part="check" lang=${messages.lang} dir=${messages.dir} aria-label=${messages.check}>
      ${this.#form(loading.set, messages)}
      ${judging.phase === 'judged' ? statementReceipt(judging.statement, judging.verdict, context) : nothing}
      ${claims.length === 0 ? nothing : claimList(claims, context)}
      <p class="unseen" role="status">${this.said}</p>
    </section>`;
  }

  #form(set: PublicSet, messages: CheckMessages): TemplateResult {
    const { judging, statement } = this;
    const left = statementLength - statement.length;
    const isBusy = judging.phase === 'judging';
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#submit();
    };
    const submitByKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
    };
    const notice =
      judging.phase === 'asked'
        ? messages.writeFirst
        : judging.phase === 'failed'
          ? messages.failures[judging.reason]
          : undefined;
    return html`<form @submit=${submit}>
      <label for="statement">${messages.statement}</label>
      <p class="hint" id="hint">${messages.hint}</p>
      <textarea id="statement" part="input" rows="3" lang=${set.lang} dir=${statement === '' ? set.dir : 'auto'} autocomplete="off"
        aria-describedby="hint count keys" aria-invalid=${left < 0 ? 'true' : nothing} .value=${statement}
        @input=${(event: Event) => this.#write((event.target as HTMLTextAreaElement).value)} @keydown=${submitByKey}></textarea>
      <p class="small count ${left < 0 ? 'over' : ''}" id="count">${left < 0 ? messages.over(-left) : left <= nearLimit ? messages.left(left) : nothing}</p>
      ${notice === undefined ? nothing : html`<p class="notice">${notice}</p>`}
      <div class="actions"><button class="main" part="button" aria-disabled=${isBusy}>${isBusy ? messages.comparing : messages.compare}</button>
        <span class="small" id="keys">${messages.keys}</span></div>
    </form>`;
  }

  #write(statement: string): void {
    const isOver = statement.length > statementLength;
    if (isOver && this.statement.length <= statementLength)
      this.said = this.#messages().over(statement.length - statementLength);
    this.statement = statement;
    if (this.judging.phase === 'asked') this.judging = { phase: 'none' };
  }

  #context(set: PublicSet, messages: CheckMessages): SourceContext {
    return {
      messages,
      lang: set.lang,
      dir: set.dir,
      labels: [set.article, ...set.sources],
      anchoring: this.anchoring,
      isOwn: (quote) => quote.source === set.article.id,
      isOnPage: (quote) => this.#onPage.get(placeOf(quote)),
      show: (quote) => void this.show(quote),
    };
  }
}
