// One question of a worksheet, with room to write.
import { htmlOf } from '../html.ts';
import type { Item } from '../item.ts';
import type { Sheet } from './sheet.ts';

const box = '<span class="box"></span>';

/** Returns the question at `index` (from 0); nothing in it depends on the answer. */
export function questionPart(item: Item, index: number, sheet: Sheet): string {
  const { words, numerals } = sheet;
  return `<li class="question ${item.kind}"><p class="stem"><span class="count">${numerals.write(index + 1)}.</span> ${htmlOf(item.stem)}</p>
<p class="hint">${hintOf(item, sheet)}</p>
${room(item, words)}</li>`;
}

function hintOf({ kind }: Item, { words, numerals }: Sheet): string {
  switch (kind) {
    case 'choice':
      return words.choose;
    case 'boolean':
      return words.decide;
    case 'text':
      return words.type;
    case 'order':
      return words.order(numerals.write(1));
    case 'match':
      return words.match;
  }
}

function room(item: Item, { letters, trueWord, falseWord }: Sheet['words']): string {
  const boxed = (texts: readonly string[]) =>
    `<ul class="options">${texts.map((text) => `<li>${box}<span>${htmlOf(text)}</span></li>`).join('')}</ul>`;
  const lettered = (texts: readonly string[], mark: string) =>
    `<ul class="options">${texts.map((text, at) => `<li>${mark}<span class="letter">${letters[at]}.</span><span>${htmlOf(text)}</span></li>`).join('')}</ul>`;
  switch (item.kind) {
    case 'choice':
      return lettered(item.options, box);
    case 'boolean':
      return `<ul class="options row"><li>${box}<span>${trueWord}</span></li><li>${box}<span>${falseWord}</span></li></ul>`;
    case 'text':
      return '<p class="line"></p><p class="line"></p>';
    case 'order':
      return boxed(item.options);
    case 'match':
      return `<div class="pairs">${boxed(item.rows)}${lettered(item.options, '')}</div>`;
  }
}
