// The question as a field: native radios or one text input, and after the verdict what was chosen and what was right. What has several
// parts is drawn by what is fetched at the first touch.
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, PublicSet } from '../questions/wire.ts';
import type { Receipts } from './chunks.ts';
import type { FirstMessages, MoreMessages } from './messages/ar.ts';
import type { Item } from './session.ts';

/** What is around a field, in a quiz and in a class room: the set's language, words, and where what was given goes. */
export interface FieldView {
  readonly quiz: { readonly set: Pick<PublicSet, 'lang' | 'dir'> };
  readonly words: Pick<FirstMessages, 'loading' | 'trueWord' | 'falseWord' | 'yourAnswer' | 'hints'>;
  readonly receipts: Pick<Receipts, 'words' | 'inSentence'> | undefined;
  /** What draws fields of several parts, once it is here. */
  readonly more: Arranger | undefined;
  /** Writes a number in the reader's numerals. */
  number(count: number): string;
  give(answer: Answer): Promise<unknown>;
  say(said: string): void;
}

/** What draws fields of several parts. */
export interface Arranger {
  readonly words: MoreMessages;
  arranging(item: Item, view: FieldView, words: MoreMessages): TemplateResult;
}

/** Returns the field of `item`. */
export function field(item: Item, view: FieldView): TemplateResult {
  const { question, state } = item;
  const { more } = view;
  const { lang, dir } = view.quiz.set;
  return html`<fieldset ?disabled=${state !== 'open'} part="question">
    <legend lang=${lang} dir=${dir}>${question.stem}</legend>
    ${
      question.kind === 'text'
        ? typed(item, view)
        : question.kind === 'choice'
          ? question.options?.map(({ id, text }) => row(text, { kind: 'choice', option: id }, id, item, view))
          : question.kind === 'boolean'
            ? [true, false].map((value) =>
                row(
                  value ? view.words.trueWord : view.words.falseWord,
                  { kind: 'boolean', value },
                  String(value),
                  item,
                  view,
                ),
              )
            : (more?.arranging(item, view, more.words) ?? html`<p class="hint">${view.words.loading}</p>`)
    }
  </fieldset>`;
}

function row(text: string, answer: Answer, value: string, item: Item, view: FieldView): TemplateResult {
  const { given, question, verdict } = item;
  const { quiz, receipts, give } = view;
  const isOption = question.kind === 'choice';
  const isChosen = JSON.stringify(given) === JSON.stringify(answer);
  const isRight =
    verdict !== undefined &&
    (isOption ? verdict.correctOption === value : isChosen === (verdict.outcome === 'correct'));
  const state = isRight ? 'right' : verdict !== undefined && isChosen ? 'missed' : '';
  const tag = { right: `✓ ${receipts?.words.right}`, missed: `✗ ${receipts?.words.chosen}`, '': '' }[state];
  return html`<label class="row ${state}" part="option">
    <input type="radio" name="answer" .value=${value} .checked=${isChosen} @change=${() => give(answer)} />
    <span lang=${isOption ? quiz.set.lang : nothing} dir=${isOption ? quiz.set.dir : nothing}>${text}</span>
    ${tag === '' ? nothing : html`<span class="tag">${tag}</span>`}
  </label>`;
}

function typed({ question, given }: Item, { words, quiz, give }: FieldView): TemplateResult {
  const text = given?.kind === 'text' ? given.text : '';
  return html`<label>
    <span class="hint">${words.yourAnswer} – ${words.hints[question.expects ?? 'phrase']}</span>
    <input type="text" part="input" name="answer" lang=${quiz.set.lang} dir=${text === '' ? quiz.set.dir : 'auto'} maxlength="500"
      autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="send"
      inputmode=${question.expects === 'number' ? 'decimal' : 'text'} .value=${text}
      @input=${(event: Event) => give({ kind: 'text', text: (event.target as HTMLInputElement).value })} />
  </label>`;
}
