// <dalil-verify>: says of a pasted receipt whether it is genuine, and what it states. The receipt never leaves the browser; what is fetched
// is the public keys.
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type ReceiptClaims, ReceiptKeys, receiptLimits } from '../../questions/rooms/receipt.ts';
import { baseStyles } from '../base-styles.ts';
import { type ReceiptReading, readReceipt, receiptIn } from './read-receipt.ts';
import { receiptCard } from './receipt-card.ts';
import { verifyStyles } from './verify-styles.ts';
import { type ReceiptFault, type VerifyWords, verifyWordsFor } from './words/index.ts';

/** The languages of the page, each in its own words. */
const spoken = [
  { lang: 'ar', dir: 'rtl', own: 'العربية' },
  { lang: 'en', dir: 'ltr', own: 'English' },
  { lang: 'fr', dir: 'ltr', own: 'Français' },
] as const;

/** How far the receipt in the box is. */
type Verifying =
  | { readonly phase: 'none' | 'verifying' }
  | { readonly phase: 'genuine'; readonly claims: ReceiptClaims }
  | { readonly phase: 'fault'; readonly fault: ReceiptFault; readonly iss?: string | undefined };

/**
 * The element of `/verify`. The page is its own: it sets the page's language and title.
 *
 * Attributes: `lang` (the browser's language when left out), and `keys`, the address of the published keys. A receipt in the fragment of the
 * page's address is verified at once, and again when the fragment changes.
 */
export class DalilVerify extends LitElement {
  static override styles = [baseStyles, verifyStyles];
  static override properties: PropertyDeclarations = {
    lang: { type: String, reflect: true },
    keys: { type: String },
    verifying: { state: true },
    text: { state: true },
    ownKeys: { state: true },
  };

  declare keys: string;
  declare verifying: Verifying;
  /** What stands in the box. */
  declare text: string;
  /** Keys as they were pasted; where there are any, none are fetched. */
  declare ownKeys: string;
  #leaving = new AbortController();
  /** Grows with every verification, so that an earlier one that ends later shows nothing. */
  #turn = 0;

  constructor() {
    super();
    this.keys = '/.well-known/dalil-keys.json';
    this.verifying = { phase: 'none' };
    this.text = '';
    this.ownKeys = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    addEventListener('hashchange', () => this.#readFragment(), { signal: this.#leaving.signal });
    this.#readFragment();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  #readFragment(): void {
    const receipt = location.hash.slice(1);
    if (receipt === '') return;
    this.text = receipt.slice(0, receiptLimits.length * 2);
    void this.verify();
  }

  /** Verifies what stands in the box. */
  async verify(): Promise<void> {
    const turn = ++this.#turn;
    if (receiptIn(this.text) === '') {
      this.verifying = { phase: 'fault', fault: this.text.trim() === '' ? 'empty' : 'unreadable' };
      return;
    }
    this.verifying = { phase: 'verifying' };
    const keys = this.ownKeys.trim() === '' ? await this.#published() : keysIn(this.ownKeys);
    const reading: ReceiptReading | undefined =
      keys === undefined || keys.keys.length === 0 ? undefined : await readReceipt(this.text, keys);
    if (turn !== this.#turn) return;
    if (reading === undefined) this.verifying = { phase: 'fault', fault: 'no_keys' };
    else if (reading.state === 'genuine') this.verifying = { phase: 'genuine', claims: reading.claims };
    else
      this.verifying = {
        phase: 'fault',
        fault: reading.state,
        iss: reading.state === 'unknown_key' ? reading.iss : undefined,
      };
  }

  async #published(): Promise<ReceiptKeys | undefined> {
    try {
      const response = await fetch(this.keys, { signal: this.#leaving.signal });
      return response.ok ? keysIn(await response.text()) : undefined;
    } catch {
      return undefined;
    }
  }

  protected override render(): TemplateResult {
    const words = this.#words();
    const submit = (event: Event) => {
      event.preventDefault();
      void this.verify();
    };
    return html`<section class="verify" lang=${words.lang} dir=${words.dir} aria-labelledby="title">
      <p class="langs">${spoken.map(({ lang, dir, own }) => html`<button class="link" type="button" lang=${lang} dir=${dir} aria-pressed=${lang === words.lang} @click=${() => this.#speak(lang)}>${own}</button>`)}</p>
      <h1 id="title">${words.title}</h1>
      <p>${words.intro}</p>
      <form @submit=${submit}>
        <label for="receipt">${words.receipt}</label>
        <p class="hint" id="hint">${words.receiptHint}</p>
        <textarea id="receipt" rows="5" dir="ltr" spellcheck="false" autocomplete="off" aria-describedby="hint" .value=${this.text}
          @input=${(event: Event) => this.#write((event.target as HTMLTextAreaElement).value)}></textarea>
        <div class="actions"><button class="main">${words.verify}</button></div>
      </form>
      <div role="status">${this.#outcome(words)}</div>
      <details ?open=${this.ownKeys !== ''}><summary>${words.offline}</summary>
        <p class="hint" id="keys-hint">${words.offlineHint} <a href=${this.keys} download="dalil-keys.json">${words.keysFile}</a></p>
        <label for="keys">${words.keys}</label>
        <textarea id="keys" rows="4" dir="ltr" spellcheck="false" autocomplete="off" aria-describedby="keys-hint" .value=${this.ownKeys}
          @input=${(event: Event) => {
            this.ownKeys = (event.target as HTMLTextAreaElement).value;
          }}></textarea>
        ${this.ownKeys.trim() === '' ? nothing : html`<p class="small">${keysIn(this.ownKeys) === undefined ? words.keysUnreadable : words.keysUsed}</p>`}
      </details>
    </section>`;
  }

  #words(): VerifyWords {
    const wished = navigator.languages.find((tag) => spoken.some(({ lang }) => lang === tag.split('-')[0]));
    return verifyWordsFor(this.lang || wished || 'ar');
  }

  #speak(lang: string): void {
    this.lang = lang;
  }

  protected override updated(): void {
    const { lang, dir, title } = this.#words();
    Object.assign(document.documentElement, { lang, dir });
    document.title = title;
  }

  #write(text: string): void {
    this.text = text;
    this.#turn++;
    this.verifying = { phase: 'none' };
  }

  #outcome(words: VerifyWords): TemplateResult | typeof nothing {
    const { verifying } = this;
    switch (verifying.phase) {
      case 'none':
        return nothing;
      case 'verifying':
        return html`<p class="small">${words.verifying}</p>`;
      case 'genuine':
        return receiptCard(verifying.claims, words);
      case 'fault':
        return html`<div class="verdict fault"><h2><span aria-hidden="true">✗</span> ${words.faults[verifying.fault]}</h2>
          ${verifying.iss === undefined ? nothing : html`<p>${words.claimsToBeFrom} <bdi>${verifying.iss}</bdi></p>`}</div>`;
    }
  }
}

/** The keys in a file of keys; those of other kinds are left out. `undefined` where it is none. */
function keysIn(text: string): ReceiptKeys | undefined {
  try {
    const json: unknown = JSON.parse(text);
    const parsed = ReceiptKeys.safeParse(json);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
