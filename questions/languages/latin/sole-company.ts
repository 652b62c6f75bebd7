// The one company that an article is about: a listed one, or one that the headline names and a noun of companies explains
// (`power company Hydrel`, « le groupe laitier Fermaine », `Arden Foods, the country's largest maker of …`).
import type { NameMention } from '../../reading/mention.ts';
import type { SentenceReading, Surroundings } from '../../reading/reading.ts';
import { unlistedName } from '../../reading/unlisted-name.ts';
import type { Token } from '../../text/tokens.ts';
import type { LatinGrammar } from './grammar.ts';

const companies = new WeakMap<Surroundings, readonly NameMention[]>();

/** The company of the article, if it names one only and before the sentence. */
export function onlyCompany(
  { around, start }: SentenceReading,
  grammar: LatinGrammar,
): NameMention | undefined {
  let all = companies.get(around);
  if (all === undefined) {
    all = companiesOf(around, grammar);
    companies.set(around, all);
  }
  const [only, other] = all;
  return only !== undefined && other === undefined && only.start < start && only.sureness === 1
    ? only
    : undefined;
}

/** Companies as the article first names them; one that only its type noun shows counts as sure where the headline names it. */
function companiesOf(around: Surroundings, grammar: LatinGrammar): readonly NameMention[] {
  const seen = new Map<string, NameMention>();
  const add = (name: NameMention) => {
    const key = firstWord(name.name);
    const known = seen.get(key);
    // `Arden` is `Arden Foods`.
    if (known === undefined || (known.sureness < 1 && name.sureness === 1)) seen.set(key, name);
    else if (known.sureness === 1 && known.sort === 'company' && name.name.length > known.name.length)
      seen.set(key, { ...name, start: known.start });
  };
  for (const sentence of around.sentences) {
    for (const mention of sentence.mentions)
      if (mention.type === 'organisation' && /^(?:company|airline|bank)$/.test(mention.sort))
        add(inTitle(mention, around));
    for (const name of explained(sentence, grammar)) add(inTitle(name, around));
  }
  return [...seen.values()];
}

const firstWord = (name: string) => name.toLowerCase().split(' ')[0] ?? name;

/** Whoever the headline names is whom its article calls the company. */
function inTitle(mention: NameMention, { title }: Surroundings): NameMention {
  return mention.sureness < 1 && title.has(firstWord(mention.name)) ? { ...mention, sureness: 1 } : mention;
}

const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}\p{L}/u.test(token.text);

/** Most words between a company's comma and the noun that says what it is. */
const farthest = 8;

/** Capitals that a noun of companies explains, before them or behind their comma. */
function explained({ tokens, mentions }: SentenceReading, grammar: LatinGrammar): NameMention[] {
  const found: NameMention[] = [];
  const isTaken = ({ start }: Token) =>
    mentions.some(
      (mention) => mention.type !== 'organisation' && mention.start <= start && mention.end > start,
    );
  const isNoun = (token: Token | undefined) =>
    token !== undefined &&
    !isCapital(token) &&
    (grammar.companyNouns.has(token.norm) || makers.test(token.norm));
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || isCapital(tokens[at - 1])) continue;
    let to = at + 1;
    while (isCapital(tokens[to]) && to - at < 3) to++;
    const name = tokens.slice(at, to);
    if (name.some(isTaken) || name.some(({ text }) => /['’]s$/.test(text))) continue;
    const before = headBefore(tokens, at, grammar);
    const isBehind = tokens[to]?.norm === ',' && callsCompany(tokens, to + 1, isNoun, grammar);
    if (!isBehind && !isNoun(before)) continue;
    const [first, last] = [name[0], name.at(-1)];
    if (first === undefined || last === undefined) continue;
    const text = name
      .map((token, index) => (token.spaced && index > 0 ? ` ${token.text}` : token.text))
      .join('');
    found.push(unlistedName(text, { sort: 'company', sureness: 0.7 }, { start: first.start, end: last.end }));
  }
  return found;
}

/** Nouns of those who make or run things, as companies do. */
const makers =
  /^(?:makers?|operator|producer|retailer|brewer|insurer|lender|carrier|exploitant|operateur|producteur|distributeur|enseigne|laboratoire)$/;

/** The noun before a name: right before it, in French with an adjective or « de skis » between. */
function headBefore(
  tokens: readonly Token[],
  at: number,
  { headFirst, companyNouns }: LatinGrammar,
): Token | undefined {
  const [before, second, third] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (!headFirst || companyNouns.has(before?.norm ?? '')) return before;
  if (before?.kind !== 'word') return undefined;
  return /^d(?:e|u|es|['’])$/.test(second?.norm ?? '') ? third : makesName(second) ? second : before;
}

const makesName = (token: Token | undefined) =>
  token?.kind === 'word' && !/^(?:de|du|des|le|la|les|et|par|pour|avec|chez|a|en)$/.test(token.norm);

/** `, the country's second-largest maker of frozen meals,`: an article first, the noun before a preposition or a mark. */
function callsCompany(
  tokens: readonly Token[],
  at: number,
  isNoun: (token: Token | undefined) => boolean,
  grammar: LatinGrammar,
): boolean {
  const opener = tokens[at]?.text.toLowerCase().replace('’', "'") ?? '';
  if (grammar.headFirst ? false : !/^(?:the|an?|its|one)$/.test(opener)) return false;
  for (let index = at + (grammar.headFirst ? 0 : 1); index < at + farthest; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return false;
    if (isNoun(token)) return true;
    const small = grammar.smallWords.get(token.text.toLowerCase());
    if (small !== undefined && small !== 'det') return false;
  }
  return false;
}
