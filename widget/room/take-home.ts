// What a teacher takes home: worksheets to print, and the set as a file for the school's own system. Forms, so that a sheet opens in a tab of
// its own and the browser saves a file; the key goes in the body.
import { html, type TemplateResult } from 'lit';
import type { TeacherWords } from './messages/ar.ts';

/** Formats by the names that their systems give them. */
const formats = {
  gift: 'Moodle GIFT',
  'moodle-xml': 'Moodle XML',
  csv: 'CSV',
  markdown: 'Markdown',
  anki: 'Anki',
} as const;

/** Returns the forms. `address` is where they go, `key` the teacher's. */
export function takeHome(address: string, key: string, words: TeacherWords): TemplateResult {
  const hidden = (name: string, value: string) => html`<input type="hidden" name=${name} .value=${value} />`;
  return html`<details class="settings take-home"><summary>${words.takeHome}</summary>
    <form method="post" action=${address} target="_blank">${hidden('key', key)}${hidden('file', 'worksheet')}
      <div class="actions">${words.sheets.map((letter) => html`<button class="plain" name="seed" value=${letter}>${words.sheet(letter)}</button>`)}</div>
      <p class="small">${words.sheetHint}</p></form>
    <form method="post" action=${address} target="_blank">${hidden('key', key)}
      <label>${words.file}<select name="file">${Object.entries(formats).map(([id, name]) => html`<option value=${id}>${name}</option>`)}</select></label>
      <div class="actions"><button class="plain">${words.saveFile}</button></div></form>
  </details>`;
}
