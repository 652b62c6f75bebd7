// Number keys: a figure in any script chooses the option of its number.

/** Chooses the option of the figure that was typed, unless the reader is writing. */
export function chooseByNumber(event: KeyboardEvent): void {
  const { target, key, ctrlKey, altKey, metaKey, currentTarget } = event;
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return;
  if (target.matches('[type=text], textarea, select')) return;
  // In all three scripts a figure's value is the low four bits of its code point.
  const figure = /^[1-9\u0661-\u0669\u06f1-\u06f9]$/.test(key) ? key.charCodeAt(0) & 15 : 0;
  const radios = (currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('[type=radio]');
  const chosen = figure === 0 ? undefined : radios[figure - 1];
  chosen?.focus();
  chosen?.click();
}
