// Which of the elements' languages a tag asks for.
import type { LanguageCode } from '../../questions/languages/language-code.ts';

/** Returns the language for a tag such as `ar-SY`; Arabic where the language is not spoken. */
export function spoken(tag: string): LanguageCode {
  const code = tag.slice(0, 2).toLowerCase();
  return code === 'en' || code === 'fr' ? code : 'ar';
}
