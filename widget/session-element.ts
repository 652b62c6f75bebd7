// An element with a reader's way through a set: where the reader is, what of it is kept on this device, the words for it, and the parts that
// are fetched when they are first needed: what shows verdicts, and everything else.
import type { PropertyDeclarations } from 'lit';
import { fetchMore, fetchReceipts, type More, type Receipts } from './chunks.ts';
import { call, type FailureReason, type Fetched, posted } from './client.ts';
import { type QuizEvents, tell } from './events.ts';
import type { FirstMessages } from './messages/ar.ts';
import { type InterfaceLanguage, interfaceLanguage } from './messages/interface-language.ts';
import { firstWords } from './messages/known.ts';
import { failureWords } from './quiz-words.ts';
import { type Happening, nextSession, type Session } from './session.ts';
import { SetElement } from './set-element.ts';

/**
 * An element that leads through a set.
 *
 * Attributes: those of `SetElement`; `lang` (of the element's own words; the set's language when left out), `keep` (`"no"`: nothing is
 * remembered on this device), `mode` (`"scored"`: the first answer to each question stays, and verdicts come at the end).
 */
export abstract class SessionElement extends SetElement {
  static override properties: PropertyDeclarations = {
    lang: { type: String, reflect: true },
    keep: { type: String },
    mode: { type: String },
    session: { state: true },
    receipts: { state: true },
    more: { state: true },
  };

  declare keep: string | undefined;
  declare mode: string | undefined;
  /** Where the reader is. */
  declare session: Session;
  /** What shows verdicts, once it is here. */
  declare receipts: Receipts | undefined;
  /** Everything else, once it is here. */
  declare more: More | undefined;
  #comingReceipts: Promise<void> | undefined;
  #comingMore: Promise<void> | undefined;

  constructor() {
    super();
    this.session = { phase: 'loading' };
    this.receipts = undefined;
    this.more = undefined;
  }

  /** Takes the reader one step further. */
  happen(happening: Happening): void {
    this.session = nextSession(this.session, happening);
    const { session } = this;
    if (session.phase === 'quiz' && this.keep !== 'no' && !this.leaving.signal.aborted)
      this.receipts?.keepSession(session, this.mode);
  }

  /** Tells the page what happened. */
  tell<Name extends keyof QuizEvents>(name: Name, detail: QuizEvents[Name]): void {
    tell(this, name, detail as Parameters<typeof tell<Name>>[2]);
  }

  /** Posts `body` to `path` of the service; returns what it answers, if `accepts` takes it. */
  post<Value>(
    path: string,
    body: unknown,
    accepts: (value: unknown) => value is Value,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Fetched<Value>> {
    return call(this.src + path, posted(body, this.leaving.signal, headers), accepts);
  }

  /** Fetches what the question shown needs: what was answered the words of receipts, fields of several parts more than that. */
  protected prepare(): void {
    const { session } = this;
    const item = session.phase === 'quiz' ? session.items[session.at] : undefined;
    if (item?.question.kind === 'order' || item?.question.kind === 'match') void this.needMore();
    else if (session.phase === 'quiz' && session.items.some(({ state }) => state !== 'open'))
      void this.needReceipts();
  }

  /** Fetches what shows verdicts: once, and again where that failed. */
  needReceipts(lang = this.language()): Promise<void> {
    this.#comingReceipts ??= fetchReceipts(lang).then((receipts) => {
      if (receipts === undefined) this.#comingReceipts = undefined;
      receipts?.addReceiptStyles(this.renderRoot);
      this.receipts = receipts;
    });
    return this.#comingReceipts;
  }

  /** Fetches everything else, and what shows verdicts with it. */
  needMore(lang = this.language()): Promise<void> {
    this.#comingMore ??= Promise.all([fetchMore(lang), this.needReceipts(lang)]).then(([more]) => {
      if (more === undefined) this.#comingMore = undefined;
      more?.addMoreStyles(this.renderRoot);
      this.more = more;
    });
    return this.#comingMore;
  }

  protected language(set = this.session.phase === 'quiz' ? this.session.set : undefined): InterfaceLanguage {
    const around = this.closest('[lang]:not(dalil-quiz)')?.getAttribute('lang');
    return interfaceLanguage(this.lang || set?.lang || around || '');
  }

  protected words(): FirstMessages {
    return firstWords(this.language());
  }

  /** What went wrong, in words. */
  protected failure(reason: FailureReason): string {
    return failureWords(reason, this.words(), this.receipts);
  }

  protected override articleId(): string {
    return this.session.phase === 'quiz' ? this.session.set.article.id : '';
  }

  protected override litWords(): string {
    return this.receipts?.words.card.lit ?? '';
  }
}
