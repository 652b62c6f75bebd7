// <dalil-quiz>: fetches a set, asks one question after another, and shows a receipt for every answer.
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Answer, CheckRequest, PublicSet } from '../questions/wire.ts';
import { baseStyles } from './base-styles.ts';
import { type FailureReason, type Fetched, fetchSet, isRecord } from './client.ts';
import { drawnAnswer, takeDrawn } from './drawn-field.ts';
import { earlyChecks } from './early-check.ts';
import { givenSet } from './given-set.ts';
import { articleOf, pageUrl } from './host-page.ts';
import { isKnown, learn } from './messages/known.ts';
import type { Attempt } from './more/scored.ts';
import { numeralsOf } from './numerals.ts';
import { failedView, loadingView, quizView } from './quiz-view.ts';
import { askedWords, unsentWords } from './quiz-words.ts';
import type { Quiz } from './session.ts';
import { SessionElement } from './session-element.ts';
import { hasKept, scoredMode } from './shelf.ts';
import { styles } from './styles.ts';
import { whenNear } from './when-near.ts';

/**
 * The quiz element.
 *
 * Attributes: those of `SessionElement`; `headline` (for pages without the article); `numerals` (a Unicode numbering system; as the
 * article writes them when left out). Its children show until the questions are there.
 */
export class DalilQuiz extends SessionElement {
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    numerals: { type: String },
    headline: { type: Boolean },
    isNear: { state: true },
  };

  declare numerals: string | undefined;
  /** Whether the headline of the article stands above the questions: for pages where the article does not. */
  declare headline: boolean | undefined;
  /** Whether the quiz was near the viewport: the connection to the service is then made. */
  declare isNear: boolean;
  /** Id of the question whose verdict came so late that it keeps to its place. */
  late = '';
  #early = earlyChecks((question, answer) => this.#ask(question, answer, true));
  /** What the reader chose or typed in what a server drew. */
  #drawn = '';
  /** The scored attempt, where this is one. */
  attempt: Attempt | undefined;

  constructor() {
    super();
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
    this.happen({ type: 'load' });
    this.attempt = undefined;
    this.#early.stop();
    const [id, service, { signal }] = [this.set, this.src, this.leaving];
    const isLeft = () => signal.aborted || id !== this.set || service !== this.src;
    let set = givenSet(this, id);
    if (set === undefined) {
      const [fetched] = await Promise.all([fetchSet(service, id, pageUrl(), signal), learn(this.language())]);
      if (isLeft()) return;
      if (!fetched.ok) return this.#failLoading(fetched);
      set = fetched.value;
    }
    // Without anything to wait for, a set that came with the page is drawn at once.
    const keeps = this.keep !== 'no';
    const kept = keeps && hasKept(set.id, this.mode);
    const isScored = this.mode === scoredMode;
    if (kept || isScored || !isKnown(this.language(set))) {
      const more = kept || isScored ? this.needMore(this.language(set)) : undefined;
      await Promise.all([learn(this.language(set)), more]);
      if (isLeft()) return;
    }
    if (isScored) {
      // Without the part that locks answers there is no scored quiz.
      if (this.more === undefined) return this.#failLoading({ reason: 'network' });
      this.attempt = this.more.scoredAttempt(this, set, keeps);
    }
    this.#begin(set, kept ? this.more?.keptQuiz(set, this.mode, this.receipts) : undefined);
  }

  #failLoading({ reason, problem }: { readonly reason: FailureReason; readonly problem?: unknown }): void {
    this.happen({ type: 'load-failed', reason, problem });
    this.tell('quiz-failed', { reason });
    // More of what went wrong is said once the words for it are here.
    void this.needReceipts();
  }

  #begin(set: PublicSet, kept: Quiz | undefined): void {
    this.happen(kept === undefined ? { type: 'loaded', set } : { type: 'resumed', quiz: kept });
    if (kept !== undefined) this.said = this.more?.words.resumed ?? '';
    const drawn = drawnAnswer(this.#drawn, set.questions[0]);
    if (drawn !== undefined && kept === undefined) this.#give(drawn);
    this.#drawn = '';
    this.tell('quiz-loaded', { set: set.id, questions: set.questions.length });
    this.prepare();
  }

  protected override back(): void {
    const { session } = this;
    if (session.phase === 'failed') void this.load();
    if (session.phase !== 'quiz') return;
    for (const [at, { failure }] of session.items.entries()) if (failure === 'offline') void this.submit(at);
  }

  /**
   * Asks for the verdict on an answer. One that was chosen and not yet submitted is asked about `ahead`, which nobody counts; the press
   * that follows is sent as ever.
   */
  #ask(question: string, answer: Answer, isAhead: boolean): Promise<Fetched<unknown>> {
    const set = this.session.phase === 'quiz' ? this.session.set.id : '';
    const request: CheckRequest = { set, question, answer, ...(isAhead ? { ahead: true } : {}) };
    // Whether it is a verdict that can be shown is looked at by what shows it.
    return this.post(
      '/v1/check',
      request,
      (value): value is object => isRecord(value) && value.question === question,
    );
  }

  #give(answer: Answer): Promise<boolean> {
    this.happen({ type: 'give', answer });
    const { session } = this;
    const item = session.phase === 'quiz' ? session.items[session.at] : undefined;
    const isChosen = answer.kind === 'choice' || answer.kind === 'boolean';
    if (item?.state === 'open' && isChosen && this.mode !== scoredMode)
      this.#early.plan(item.question.id, answer);
    return this.updateComplete;
  }

  /** Checks what was given to the question at index `at`, by default to the one that is shown. */
  async submit(at = this.session.phase === 'quiz' ? this.session.at : 0): Promise<void> {
    if (this.session.phase !== 'quiz' || this.session.items[at]?.state !== 'open') return;
    this.happen({ type: 'submit', at });
    const { session } = this;
    const item = session.items[at];
    this.said = item?.asked === true ? askedWords(session, this.words(), this.more) : '';
    if (item?.state !== 'checking' || item.given === undefined) return;
    const { id } = item.question;
    if (this.attempt !== undefined) return this.attempt.lock(id, item.given);
    const press = {
      question: id,
      pressedAt: performance.now(),
      early: this.#early.take(id, item.given),
      coming: this.#ask(id, item.given, false),
    };
    if (this.receipts === undefined) await this.needReceipts();
    if (this.receipts !== undefined) return this.receipts.settle(this, press);
    const checked = await press.coming;
    if (!this.leaving.signal.aborted)
      this.fail(id, checked.ok ? (navigator.onLine ? 'network' : 'offline') : checked.reason);
  }

  /** Says that the answer to `question` could not be checked. */
  fail(question: string, reason: FailureReason): void {
    this.happen({ type: 'check-failed', question, reason });
    this.said = unsentWords(reason, this.words(), this.receipts);
    this.tell('quiz-failed', { reason });
  }

  /** Shows the question at index `to`, or after the last one the result. */
  async goTo(to: number): Promise<void> {
    const { session } = this;
    if (session.phase !== 'quiz') return;
    const isResult = to === session.items.length;
    if (isResult) await this.needMore();
    this.said = '';
    this.late = '';
    this.happen({ type: 'go', to });
    this.prepare();
    this.light(session.items[to]?.verdict?.evidence ?? []);
    if (isResult) this.more?.tellFinished(this);
    await this.focusOn(isResult ? '.result' : 'legend, .notice');
  }

  /** Begins again, with the questions in an order drawn from `seed`. */
  async restart(seed?: string): Promise<void> {
    await this.needMore();
    this.#early.stop();
    await this.more?.beginAgain(this, seed);
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const words = this.words();
    if (session.phase === 'loading') return loadingView(words);
    if (session.phase === 'failed') {
      const { reason, problem } = session;
      const again = () => this.load().then(() => this.focusOn('legend, .notice'));
      const note = this.receipts?.retraction(problem);
      return failedView(words, this.failure(reason), note, reason === 'retracted' ? undefined : again);
    }
    const { set, items, at } = session;
    return quizView({
      quiz: session,
      words,
      receipts: this.receipts,
      more: this.more,
      number: numeralsOf(set, this.numerals),
      said: this.said,
      headline: this.headline,
      asked: askedWords(session, words, this.more),
      isLate: this.late !== '' && items[at]?.question.id === this.late,
      warm: this.isNear ? this.src : '',
      attempt: this.attempt,
      post: (path, body, accepts, headers) => this.post(path, body, accepts, headers),
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
      failure: (reason) => this.failure(reason),
      touch: () => void this.needReceipts(),
      needMore: () => void this.needMore(),
      say: (said) => {
        this.said = said;
      },
    });
  }
}
