// <dalil-quiz>: fetches a set, asks one question after another, and shows a receipt for every answer.
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Evidence, PublicSet } from '../questions/wire.ts';
import { checkAnswer, fetchSet } from './client.ts';
import { tell } from './events.ts';
import { fetchAnchoring } from './fetch-anchoring.ts';
import { field, isArranged } from './field.ts';
import { articleOf, pageUrl } from './host-page.ts';
import { type Messages, messagesFor } from './messages/index.ts';
import { receipt, signs } from './receipt.ts';
import { receiptStyles } from './receipt-styles.ts';
import {
  answerOf,
  type Given,
  type Happening,
  type Item,
  marksOf,
  nextSession,
  type Session,
  scoreOf,
} from './session.ts';
import { SetElement } from './set-element.ts';
import { styles } from './styles.ts';

/** The quiz element, with the attributes of `SetElement`. Its children show until the questions are there. */
export class DalilQuiz extends SetElement {
  static override styles = [receiptStyles, styles];
  static override properties: PropertyDeclarations = { session: { state: true } };

  /** Where the reader is. */
  declare session: Session;

  constructor() {
    super();
    this.session = { phase: 'loading' };
  }

  override async load(): Promise<void> {
    this.#happen({ type: 'load' });
    const [id, service] = [this.set, this.src];
    const fetched = await fetchSet(service, id, pageUrl(), this.leaving.signal);
    if (this.leaving.signal.aborted || id !== this.set || service !== this.src) return;
    if (fetched.ok) {
      this.#happen({ type: 'loaded', set: fetched.value });
      tell(this, 'quiz-loaded', { set: fetched.value.id, questions: fetched.value.questions.length });
      await this.#anchor();
    } else {
      this.#happen({ type: 'load-failed', reason: fetched.reason });
      tell(this, 'quiz-failed', { reason: fetched.reason });
    }
  }

  #happen(happening: Happening): void {
    this.session = nextSession(this.session, happening);
  }

  protected override back(): void {
    const { session } = this;
    if (session.phase === 'failed') void this.load();
    else if (session.phase === 'quiz' && session.items[session.at]?.failure === 'offline')
      void this.#submit();
  }

  async #submit(): Promise<void> {
    this.#happen({ type: 'submit' });
    const { session } = this;
    if (session.phase !== 'quiz') return;
    const item = session.items[session.at];
    if (item?.asked === true) this.said = this.#askedFor(item);
    if (item?.state !== 'checking' || item.given === undefined) return;
    const { id } = item.question;
    const checked = await checkAnswer(
      this.src,
      session.set.id,
      id,
      answerOf(item.given),
      this.leaving.signal,
    );
    if (this.leaving.signal.aborted) return;
    if (!checked.ok) {
      this.#happen({ type: 'check-failed', question: id, reason: checked.reason });
      this.said = this.#messages().failures[checked.reason];
      tell(this, 'quiz-failed', { reason: checked.reason });
      return;
    }
    const { outcome, score } = checked.value;
    this.#happen({ type: 'checked', verdict: checked.value });
    this.light(checked.value.evidence);
    tell(this, 'quiz-answered', { set: session.set.id, question: id, outcome, score });
    await this.#focus('.verdict h3');
  }

  async #go(to: number): Promise<void> {
    const { session } = this;
    if (session.phase !== 'quiz') return;
    this.said = '';
    this.#happen({ type: 'go', to });
    this.light(session.items[to]?.verdict?.evidence ?? []);
    if (to === session.items.length)
      tell(this, 'quiz-finished', { set: session.set.id, ...scoreOf(session.items) });
    await this.#focus(to === session.items.length ? '.result' : 'legend, .verdict h3, .notice');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.setAttribute('tabindex', '-1');
    target?.focus();
  }

  #messages(): Messages {
    const set = this.session.phase === 'quiz' ? this.session.set.lang : '';
    return messagesFor(this.lang || set || this.closest('[lang]')?.getAttribute('lang') || 'ar');
  }

  #askedFor({ question }: Item): string {
    const { answerFirst, completeFirst } = this.#messages();
    return isArranged(question) ? completeFirst : answerFirst;
  }

  /** Fetches what lights sentences, after the questions are there; a verdict that was quicker is lit then. */
  async #anchor(): Promise<void> {
    this.anchoring ??= await fetchAnchoring();
    const { session } = this;
    if (session.phase !== 'quiz' || this.leaving.signal.aborted) return;
    this.light(session.items[session.at]?.verdict?.evidence ?? []);
    this.requestUpdate();
  }

  protected override articleId(): string {
    return this.session.phase === 'quiz' ? this.session.set.article.id : '';
  }

  protected override litWords(): string {
    return this.#messages().lit;
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const messages = this.#messages();
    if (session.phase === 'loading') {
      return html`<slot></slot><div class="quiz waiting" aria-busy="true"><p>${messages.loading}</p></div>`;
    }
    if (session.phase === 'failed') {
      return html`<slot></slot><div class="notice" role="alert"><p>${messages.failures[session.reason]}</p>
        <button class="plain" type="button" @click=${() => this.load()}>${messages.retry}</button></div>`;
    }
    const { set, items, at } = session;
    const item = items[at];
    return html`<section class="quiz" part="quiz" lang=${set.lang} dir=${set.dir} aria-label=${messages.quiz}>
      ${items.length === 0 ? html`<p class="notice">${messages.empty}</p>` : this.#top(items, at, messages)}
      ${item === undefined ? (items.length === 0 ? nothing : this.#result(items, messages)) : this.#question(item, set, messages)}
      <p class="unseen" role="status">${this.said}</p>
    </section>`;
  }

  #top(items: readonly Item[], at: number, messages: Messages): TemplateResult {
    const marks = [...marksOf(items)];
    return html`<div class="top"><span>${at < items.length ? messages.progress(at + 1, items.length) : messages.finish}</span>
      <ol class="marks">${marks.map(
        (mark, index) => html`<li><button type="button" aria-current=${index === at ? 'step' : nothing}
          aria-label=${labelOf(items[index], index, items.length, messages)} @click=${() => this.#go(index)}>${mark}</button></li>`,
      )}</ol></div>`;
  }

  #question(item: Item, set: PublicSet, messages: Messages): TemplateResult {
    const text = { messages, lang: set.lang, dir: set.dir };
    const withdrawn = item.verdict === undefined ? item.question.withdrawn : undefined;
    const give = (answer: Given) => this.#happen({ type: 'give', answer });
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#submit();
    };
    if (withdrawn !== undefined) {
      return html`<p class="notice"><strong>${signs.withdrawn} ${item.question.stem}</strong><br />${withdrawn.note}
        <time datetime=${withdrawn.at}>${withdrawn.at.slice(0, 10)}</time></p>${this.#onward(messages)}`;
    }
    const isBusy = item.state === 'checking';
    return html`<form @submit=${submit}>
      ${field(item, { ...text, give })}
      ${item.asked === true ? html`<p class="notice">${this.#askedFor(item)}</p>` : nothing}
      ${item.failure === undefined ? nothing : html`<p class="notice">${messages.failures[item.failure]}</p>`}
      ${
        item.verdict === undefined
          ? html`<div class="actions"><button class="main" aria-disabled=${isBusy}>${isBusy ? messages.checking : item.failure === undefined ? messages.check : messages.retry}</button></div>`
          : nothing
      }
    </form>
    ${item.verdict === undefined ? nothing : html`${receipt(item.verdict, { ...text, isOnPage: (quote) => this.#isOnPage(quote, set), show: (quote) => this.show(quote) })}${this.#onward(messages)}`}`;
  }

  #isOnPage(quote: Evidence, set: PublicSet): boolean | undefined {
    if (quote.source !== set.article.id) return undefined;
    return this.anchoring?.areOnPage(articleOf(this.article), [quote])[0];
  }

  #onward(messages: Messages): TemplateResult | typeof nothing {
    const { session } = this;
    if (session.phase !== 'quiz') return nothing;
    const next = session.at + 1;
    const words = next === session.items.length ? messages.finish : messages.next;
    return html`<div class="actions"><button class="main" type="button" @click=${() => this.#go(next)}>${words}</button></div>`;
  }

  #result(items: readonly Item[], messages: Messages): TemplateResult {
    const { points, of } = scoreOf(items);
    const words = of === 0 ? messages.nothingCounted : messages.result(pointsText(points), of);
    return html`<p class="result">${words}</p><p class="big" aria-hidden="true">${marksOf(items)}</p><p class="small">${messages.resultHint}</p>
      <div class="actions">
        <button class="main" type="button" @click=${() => this.#restart()}>${messages.again}</button>
        <button class="plain" type="button" @click=${() => this.#share(items)}>${messages.share}</button>
      </div>`;
  }

  async #restart(): Promise<void> {
    this.#happen({ type: 'restart' });
    this.light([]);
    await this.#focus('legend');
  }

  /** Copies the row of marks, which tells no answer. */
  async #share(items: readonly Item[]): Promise<void> {
    const title = this.session.phase === 'quiz' ? this.session.set.title : '';
    const { points, of } = scoreOf(items);
    const messages = this.#messages();
    await navigator.clipboard.writeText(
      `${title}\n${messages.result(pointsText(points), of)}\n${marksOf(items)}\n${pageUrl()}`,
    );
    this.said = messages.shared;
  }
}

/** Half points are written with a half sign, which reads the same in every script; other parts to one decimal. */
function pointsText(points: number): string {
  const tenths = Math.round(points * 10) / 10;
  const whole = Math.floor(tenths);
  return tenths - whole === 0.5 ? `${whole === 0 ? '' : whole}½` : String(tenths);
}

function labelOf(item: Item | undefined, index: number, of: number, messages: Messages): string {
  const outcome = item?.state === 'withdrawn' ? 'withdrawn' : item?.verdict?.outcome;
  return `${messages.progress(index + 1, of)}${outcome === undefined ? '' : ` – ${messages.outcomes[outcome]}`}`;
}
