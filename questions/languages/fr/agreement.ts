// What a French predicate shows of its subject: number by the verb, gender by the participle or the noun after « être ».

const pluralVerb = /^(?:(?:ne|n'|se|s'|y|en|l'|les|la|le|lui) ?)*\p{L}+(?:ent|ont)(?![\p{L}'-])/u;
const pluralForms: ReadonlySet<string> = new Set([
  'sont',
  'ont',
  'vont',
  'font',
  'étaient',
  'seront',
  'furent',
  'eurent',
]);

/** Adverbs between auxiliary and participle. */
const between = String.raw`(?:(?:pas|déjà|également|aussi|ensuite|finalement|toujours|encore|longtemps|\p{L}+ment) )*`;
const carried = new RegExp(
  String.raw`^(?:(?:ne|n'|se|s'|y|en) ?)*(?:(?:a|avait|aura|ayant) ${between}été|est|était|fut|sera) ${between}(?:(?:un|une|le|la|l') ?)?(\p{L}+)`,
  'u',
);

/** Returns what the predicate shows of its subject; `none` where it fits any. */
export function predicateGender(predicate: string): 'm' | 'f' | 'none' | 'plural' {
  const first = predicate.split(' ')[0] ?? '';
  if (pluralForms.has(first) || pluralVerb.test(predicate)) return 'plural';
  if (/ être \p{L}+(?:ée|ie|ue)s?(?!\p{L})/u.test(predicate)) return 'f';
  const words = carried.exec(predicate);
  const word = words?.[1];
  if (word === undefined) return 'none';
  if (/ (?:une|la) /.test(` ${words?.[0] ?? ''} `)) return 'f';
  if (/(?:ée|ie|ue|ise|ite|rte|inte|euse|rice|ière|onne|enne|ive|elle|ale)s?$/.test(word)) return 'f';
  return /(?:é|i|u|is|it|rt|int|eur|ier|on|en|if|el|al)s?$/.test(word) ? 'm' : 'none';
}
