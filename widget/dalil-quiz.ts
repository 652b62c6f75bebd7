// <dalil-quiz>: fetches a set, asks one question after another, and shows a receipt for every answer.
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Answer, PublicSet } from '../questions/wire.ts';
import { baseStyles } from './base-styles.ts';
import { checkAnswer, type FailureReason, type Fetched, fetchSet } from './client.ts';
import { drawnAnswer, takeDrawn } from './drawn-field.ts';
import { earlyChecks } from './early-check.ts';
import { tell } from './events.ts';
import { givenSet } from './given-set.ts';
import { articleOf, pageUrl } from './host-page.ts';
import { type InterfaceLanguage, interfaceLanguage } from './messages/interface-language.ts';
import { firstWords, isKnown, learn } from './messages/known.ts';
import { numeralsOf } from './numerals.ts';
import { PartedElement } from './parted-element.ts';
import { failedView, loadingView, quizView } from './quiz-view.ts';
import { askedWords, failureWords, unsentWords } from './quiz-words.ts';
import { type Happening, nextSession, type Quiz, type Session, scoreOf } from './session.ts';
import { hasKept } from './shelf.ts';
import { styles } from './styles.ts';
import { whenNear } from './when-near.ts';

/** Milliseconds after a press within which what comes may still move the page: what comes later keeps to its place. */
const atOnce = 400;

/**
 * The quiz element.
 *
 * Attributes: those of `SetElement`; `lang` (of the element's own words; the set's language when left out); `numerals` (a Unicode
 * numbering system; as the article writes them when left out); `keep` (`"no"`: nothing is remembered on this device). Its children
 * show until the questions are there.
 */
export class DalilQuiz extends PartedElement {
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    lang: { type: String, reflect: true },
    numerals: { type: String },
    keep: { type: String },
    session: { state: true },
    isNear: { state: true },
  };

  declare numerals: string;
  declare keep: string;
  /** Where the reader is. */
  declare session: Session;
  /** Whether the quiz was near the viewport: the connection to the service is then made. */
  declare isNear: boolean;
  /** Id of the question whose verdict came so late that it keeps to its place. */
  late = '';
  #early = earlyChecks((question, answer) => this.#ask(question, answer, true));
  /** What the reader chose or typed in what a server drew. */
  #drawn = '';

  constructor() {
    super();
    this.numerals = '';
    this.keep = '';
    this.session = { phase: 'loading' };
    this.isNear = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stop = whenNear(this, () => {
      this.isNear = true;
    });
    this.leaving.signal.addEventListener('abort', stop);
    this.leaving.signal.addEventListener('abort', this.#early.stop);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#drawn = takeDrawn(this.shadowRoot);
    return super.createRenderRoot();
  }

  override async load(): Promise<void> {
    this.#happen({ type: 'load' });
    this.#early.stop();
    const [id, service, { signal }] = [this.set, this.src, this.leaving];
    const isLeft = () => signal.aborted || id !== this.set || service !== this.src;
    let set = givenSet(this, id);
    if (set === undefined) {
      const [fetched] = await Promise.all([fetchSet(service, id, pageUrl(), signal), learn(this.language())]);
      if (isLeft()) return;
      if (!fetched.ok) {
        this.#happen({ type: 'load-failed', reason: fetched.reason });
        tell(this, 'quiz-failed', { reason: fetched.reason });
        return;
      }
      set = fetched.value;
    }
    // Without anything to wait for, a set that came with the page is drawn at once.
    const kept = this.keep !== 'no' && hasKept(set.id);
    if (kept || !isKnown(this.language(set))) {
      await Promise.all([learn(this.language(set)), kept ? this.needMore(this.language(set)) : undefined]);
      if (isLeft()) return;
    }
    this.#begin(set, kept ? this.more?.keptQuiz(set) : undefined);
  }

  #begin(set: PublicSet, kept: Quiz | undefined): void {
    this.#happen(kept === undefined ? { type: 'loaded', set } : { type: 'resumed', quiz: kept });
    if (kept !== undefined) this.said = this.more?.words.resumed ?? '';
    const drawn = drawnAnswer(this.#drawn, set.questions[0]);
    if (drawn !== undefined && kept === undefined) this.#give(drawn);
    this.#drawn = '';
    tell(this, 'quiz-loaded', { set: set.id, questions: set.questions.length });
    this.#prepare();
  }

  #happen(happening: Happening): void {
    this.session = nextSession(this.session, happening);
    const { session } = this;
    if (session.phase === 'quiz' && this.keep !== 'no' && !this.leaving.signal.aborted)
      this.receipts?.keepSession(session);
  }

  protected override back(): void {
    const { session } = this;
    if (session.phase === 'failed') void this.load();
    if (session.phase !== 'quiz') return;
    for (const [at, { failure }] of session.items.entries()) if (failure === 'offline') void this.submit(at);
  }

  /** Fetches what lights sentences; a verdict that was quicker is lit then. */
  async #lightLate(): Promise<void> {
    if (this.anchoring !== undefined) return;
    await this.anchor();
    const { session } = this;
    if (session.phase !== 'quiz' || this.leaving.signal.aborted) return;
    this.light(session.items[session.at]?.verdict?.evidence ?? []);
    this.requestUpdate();
  }

  #ask(question: string, answer: Answer, isAhead: boolean): Promise<Fetched<unknown>> {
    const set = this.session.phase === 'quiz' ? this.session.set.id : '';
    const request = { set, question, answer, ...(isAhead ? { ahead: true } : {}) };
    return checkAnswer(this.src, request, this.leaving.signal);
  }

  #give(answer: Answer): Promise<boolean> {
    this.#happen({ type: 'give', answer });
    const { session } = this;
    const item = session.phase === 'quiz' ? session.items[session.at] : undefined;
    const isChosen = answer.kind === 'choice' || answer.kind === 'boolean';
    if (item?.state === 'open' && isChosen) this.#early.plan(item.question.id, answer);
    return this.updateComplete;
  }

  /** Checks what was given to the question at index `at`, by default to the one that is shown. */
  async submit(at = this.session.phase === 'quiz' ? this.session.at : 0): Promise<void> {
    if (this.session.phase !== 'quiz' || this.session.items[at]?.state !== 'open') return;
    this.#happen({ type: 'submit', at });
    const { session } = this;
    const item = session.items[at];
    if (item?.asked === true) this.said = askedWords(session, this.#words(), this.more);
    if (item?.state !== 'checking' || item.given === undefined) return;
    const { id } = item.question;
    const pressed = performance.now();
    const early = this.#early.take(id, item.given);
    const coming = this.#ask(id, item.given, false);
    // What was checked early is shown as soon as it is here; the request of the press is the one that counts.
    let checked = early;
    if (checked === undefined || checked instanceof Promise || this.receipts === undefined)
      [checked] = await Promise.all([early ?? coming, this.needReceipts()]);
    if (!checked.ok) checked = await coming;
    if (this.leaving.signal.aborted) return;
    if (!checked.ok) return this.#fail(id, checked.reason);
    if (this.receipts === undefined) return this.#fail(id, navigator.onLine ? 'network' : 'offline');
    const verdict = checked.value;
    if (!this.receipts.isVerdict(verdict)) return this.#fail(id, 'unreadable');
    const { outcome, score } = verdict;
    // A quiz begun again, or another set, waits for no verdict.
    const waiting: Session = this.session;
    if (
      waiting.phase !== 'quiz' ||
      !waiting.items.some((one) => one.question.id === id && one.state === 'checking')
    )
      return;
    this.late = performance.now() - pressed > atOnce ? id : '';
    this.#happen({ type: 'checked', verdict });
    tell(this, 'quiz-answered', { set: session.set.id, question: id, outcome, score });
    const now: Session = this.session;
    if (now.phase === 'quiz' && now.items[now.at]?.question.id === id) {
      this.light(verdict.evidence);
      await this.#focus('.verdict h3');
    }
    // What is not needed before the first verdict comes once that is painted.
    requestAnimationFrame(() => setTimeout(() => Promise.all([this.#lightLate(), this.needMore()])));
  }

  #fail(question: string, reason: FailureReason): void {
    this.#happen({ type: 'check-failed', question, reason });
    this.said = unsentWords(reason, this.#words(), this.receipts);
    tell(this, 'quiz-failed', { reason });
  }

  /** Shows the question at index `to`, or after the last one the result. */
  async goTo(to: number): Promise<void> {
    const { session } = this;
    if (session.phase !== 'quiz') return;
    const isResult = to === session.items.length;
    if (isResult) await this.needMore();
    this.said = '';
    this.late = '';
    this.#happen({ type: 'go', to });
    this.#prepare();
    this.light(session.items[to]?.verdict?.evidence ?? []);
    if (isResult) tell(this, 'quiz-finished', { set: session.set.id, ...scoreOf(session.items) });
    await this.#focus(isResult ? '.result' : 'legend, .notice');
  }

  /** Begins again, with the questions in an order drawn from `seed`. */
  async restart(seed = String(Math.random())): Promise<void> {
    const { session } = this;
    await this.needMore();
    if (session.phase !== 'quiz' || this.more === undefined) return;
    this.#early.stop();
    this.#happen({ type: 'resumed', quiz: this.more.begunAgain(session.set, seed) });
    this.light([]);
    await this.#focus('legend, .notice');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.setAttribute('tabindex', '-1');
    target?.focus();
  }

  protected override language(
    set = this.session.phase === 'quiz' ? this.session.set : undefined,
  ): InterfaceLanguage {
    const around = this.closest('[lang]:not(dalil-quiz)')?.getAttribute('lang');
    return interfaceLanguage(this.lang || set?.lang || around || '');
  }

  #words() {
    return firstWords(this.language());
  }

  /** What was answered or withdrawn needs the words of receipts, fields of several parts need more than that. */
  #prepare(): void {
    const { session } = this;
    const item = session.phase === 'quiz' ? session.items[session.at] : undefined;
    if (item?.question.kind === 'order' || item?.question.kind === 'match') void this.needMore();
    else if (session.phase === 'quiz' && session.items.some(({ state }) => state !== 'open'))
      void this.needReceipts();
  }

  #failure(reason: FailureReason): string {
    return failureWords(reason, this.#words(), this.receipts);
  }

  protected override articleId(): string {
    return this.session.phase === 'quiz' ? this.session.set.article.id : '';
  }

  protected override litWords(): string {
    return this.receipts?.words.card.lit ?? '';
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const words = this.#words();
    if (session.phase === 'loading') return loadingView(words);
    if (session.phase === 'failed')
      return failedView(words, this.#failure(session.reason), () => this.load());
    const { set, items, at } = session;
    return quizView({
      quiz: session,
      words,
      receipts: this.receipts,
      more: this.more,
      number: numeralsOf(set, this.numerals),
      said: this.said,
      asked: askedWords(session, words, this.more),
      isLate: this.late !== '' && items[at]?.question.id === this.late,
      warm: this.isNear ? this.src : '',
      service: this.src,
      signal: this.leaving.signal,
      anchoring: this.anchoring,
      isOnPage: (quote) =>
        quote.source === set.article.id
          ? this.anchoring?.areOnPage(articleOf(this.article), [quote])[0]
          : false,
      show: (quote) => void this.show(quote),
      give: (answer) => this.#give(answer),
      submit: () => this.submit(),
      goTo: (to) => this.goTo(to),
      restart: () => this.restart(),
      failure: (reason) => this.#failure(reason),
      touch: () => void this.needReceipts(),
      needMore: () => void this.needMore(),
      say: (said) => {
        this.said = said;
      },
    });
  }
}
