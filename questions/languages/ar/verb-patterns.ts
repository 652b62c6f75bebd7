// How the forms of an Arabic verb follow from its past, third person masculine singular: the feminine always, present and verbal
// noun by the pattern of the word. The lists give a form only where it does not follow.

/** Returns the feminine past: «وصل» → «وصلت», «بنى» → «بنت». */
export function feminineOf(past: string): string {
  return /[ىا]$/.test(past) ? `${past.slice(0, -1)}ت` : `${past}ت`;
}

/** Returns the feminine of a present form: «يصل» → «تصل». */
export function femininePresentOf(present: string): string {
  return `ت${present.slice(1)}`;
}

/** Returns the present that the past's pattern asks for: «دخل» → «يدخل», «أعلن» → «يعلن», «استعاد» → «يستعيد». */
export function presentOf(past: string): string {
  if (past.startsWith('ت') && past.length > 3) return `ي${past}`;
  if (past.length === 3) return `ي${past.replace(/^و/, '').replace(/ى$/, 'ي').replace(/ا$/, 'و')}`;
  if (hollow.test(past)) return `ي${past.slice(1, -2)}ي${past.slice(-1)}`;
  const rest = isDoubled(past) ? past.replace(/^أ/, 'ؤ') : past.replace(/^[أا]/, '');
  return `ي${rest.replace(/ى$/, 'ي')}`;
}

/** Returns the verbal noun that the past's pattern asks for: «وقّع» → «توقيع», «غادر» → «مغادرة», «استقبل» → «استقبال». */
export function masdarOf(past: string): string {
  if (past.startsWith('ت')) return past.replace(/ى$/, 'ي');
  if (hollow.test(past)) return `${past.replace('أ', 'إ')}ة`;
  if (isDoubled(past))
    return past.endsWith('ى') ? `ت${past[0]}${past[1]}ية` : `ت${past[0]}${past[1]}ي${past.slice(3)}`;
  if (/^(?:أ...|ا....)/.test(past))
    return drawnOut(past.replace(/^أو/, 'إي').replace(/^استو/, 'استي').replace('أ', 'إ'));
  if (past[1] === 'ا' && past.length > 3) return `م${past.replace(/ى$/, 'ا')}ة`;
  return past;
}

/** «أعاد», «استعاد»: the middle letter of the root is weak. */
const hollow = /^(?:أ|است).ا.$/;

/** «وقّع»: the second letter of the root is written double. */
const isDoubled = (past: string): boolean => past.length === 4 && past[2] === '\u0651';

/** «احتشد» → «احتشاد», «اعتلى» → «اعتلاء», «احتلّ» → «احتلال». */
function drawnOut(stem: string): string {
  if (stem.endsWith('ى')) return `${stem.slice(0, -1)}اء`;
  return stem.endsWith('\u0651')
    ? `${stem.slice(0, -1)}ا${stem.slice(-2, -1)}`
    : `${stem.slice(0, -1)}ا${stem.slice(-1)}`;
}
