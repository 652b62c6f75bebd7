// The languages of the elements' own words, apart from those that questions are made in.

/** Codes of the languages that have a message file; the first is spoken where none of them is asked for. */
export const interfaceLanguages = ['ar', 'en', 'fr', 'he', 'fa', 'ur', 'tr', 'es', 'de'] as const;

/** A language of the elements' own words. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Returns the language for a tag such as `ar-SY`; Arabic where the language is not spoken. */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  const code = tag.toLowerCase().split('-')[0];
  return interfaceLanguages.find((language) => language === code) ?? 'ar';
}
