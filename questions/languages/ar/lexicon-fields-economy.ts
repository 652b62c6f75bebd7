// Closed sets of Arabic words: economy, energy, materials. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

export const economyFields: readonly FieldRow[] = [
  ['fuel m', 'm', 'singular', 'noun', 'closed', 'نفط|غاز|فحم|بنزين|ديزل'],
  ['metal m', 'm', 'singular', 'noun', 'closed', 'ذهب|نحاس|حديد|ألمنيوم|نيكل|زنك'],
  ['crop m', 'm', 'singular', 'noun', 'closed', 'قمح|شعير|أرز|قطن|تبغ|زيتون'],
  ['period m', 'm', 'singular', 'adjective', 'closed', 'يومي|أسبوعي|شهري|سنوي'],
  ['period f', 'f', 'singular', 'adjective', 'closed', 'يومية|أسبوعية|شهرية|سنوية'],
  ['periodically', 'm', 'singular', 'fixed', 'closed', 'يومياً|أسبوعياً|شهرياً|سنوياً'],
];
