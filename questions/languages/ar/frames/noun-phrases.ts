// The noun that a relative clause or a participle tells of: the nearest phrase before it that agrees with it and is told in full.
import type { Mention, NameMention } from '../../../reading/mention.ts';
import { phraseStart } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { toldInFull } from '../antecedents.ts';
import { isExplained } from '../explained-words.ts';
import { attributors, complementizers, prepositions, relatives } from '../function-words.ts';
import { arNames } from '../names.ts';
import { isSureVerb, verbFormOf } from '../verb-forms.ts';
import { isName, type Moved, mentionOver } from './frame.ts';
import { namesIn, standsAlone } from './predicates.ts';

/** Most tokens of the phrase. */
const longest = 9;

/** Whom or what the pronoun or the relative means: a man or a masculine thing, a feminine one or things, people. */
export type Agreement = 'm' | 'f' | 'people';

/**
 * Returns the phrase that ends before token `to` and agrees, or `undefined` where none is sure. `mayLean` takes a noun that only the
 * headline tells, for those who look after its owner.
 */
export function phraseBefore(
  sentence: SentenceReading,
  to: number,
  agreement: Agreement,
  told: Told,
  mayLean = false,
): Moved | undefined {
  const { tokens, mentions } = sentence;
  // «المشروع الذي», «الورشة، التي»: a noun that the headline has, where the asker looks after whose it is.
  const bare = mayLean ? bareBefore(sentence, to, agreement) : undefined;
  if (bare !== undefined) return bare;
  let end = to;
  if (tokens[end - 1]?.norm === ',') end--;
  // «فلان (59 سنة) الذي»
  if (tokens[end - 1]?.norm === ')') return undefined;
  for (let at = end - 1; at >= Math.max(0, end - longest - 1); at--) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const over = mentionOver(token, mentions);
    const isInside = over !== undefined && isName(over) && over.start < token.start;
    const isBorder =
      !isInside &&
      ((token.kind === 'mark' && token.norm !== '"') ||
        relatives.has(token.norm) ||
        complementizers.has(token.norm) ||
        prepositions.has(token.norm) ||
        attributors.has(token.norm) ||
        /^(?:مع|بعد|قبل|خلال|عبر|ضد|حول|هو|هي|هما)$/.test(token.norm) ||
        startsAnew(token, tokens[at + 1], at + 1 < end, mentions) ||
        (over === undefined &&
          (isSureVerb(token.norm) || (token.text.endsWith('ى') && verbFormOf(token.norm) !== undefined))));
    if (isBorder) {
      const found = phraseOf(tokens.slice(at + 1, end), 0, sentence, agreement, told);
      if (found !== undefined) return isShared(tokens, at, sentence, agreement) ? undefined : found;
      if (!prepositions.has(token.norm)) return undefined;
      continue;
    }
    // «تكرّم الإدارة الروائية فلانة التي …»: a person's name is a phrase by itself.
    if (over?.type === 'person' && over.start === token.start && over.end === tokens[end - 1]?.end) {
      const found = phraseOf(tokens.slice(at, end), 0, sentence, agreement, told);
      if (found !== undefined) return found;
    }
    const cut = isInside ? 0 : joined(token, over);
    if (cut > 0) {
      const found = phraseOf(tokens.slice(at, end), cut, sentence, agreement, told);
      if (found !== undefined) return found;
    }
    if (at === 0) return phraseOf(tokens.slice(0, end), 0, sentence, agreement, told);
  }
  return undefined;
}

/** «الدراسة», «الجولة الأولى», «أعمال الحفر»: definite words behind a verb, a mark or a preposition, which no noun before may share. */
function bareBefore(
  { tokens, mentions }: SentenceReading,
  to: number,
  agreement: Agreement,
): Moved | undefined {
  const end = tokens[to - 1]?.norm === ',' ? to - 1 : to;
  let from = end;
  while (from > 0 && isDefinite(tokens[from - 1]) && end - from < 3) from--;
  if (from === end || agreement === 'people') return undefined;
  const agrees = ({ text }: Token) => (/(?:ة|ات)$/.test(text) ? 'f' : 'm') === agreement;
  const first = tokens[from];
  const before = tokens[from - 1];
  if (
    first === undefined ||
    tokens.slice(from, end).some((token) => mentionOver(token, mentions) !== undefined)
  )
    return undefined;
  // «أعمال الحفر التي»: of two nouns that agree either may be meant.
  const isOwned =
    before?.kind === 'word' &&
    !isSureVerb(before.norm) &&
    !prepositions.has(before.norm) &&
    !complementizers.has(before.norm) &&
    !/^[وف]?(?:ال|لل)/.test(before.norm);
  // «حضر العمدة المباراة التي …»: behind the noun only its adjectives.
  const isOne = tokens.slice(from + 1, end).every(({ norm }) => adjectival.test(norm));
  // «الإيرادات الضائعة»: accounts belong to somebody.
  const isAccount = /^ال(?:ايرادات|عايدات|ارباح|خساير|ديون|نفقات|اصول|مبيعات|ميزانيه|موازنه)$/.test(
    first.norm,
  );
  if (isOwned || isAccount || !isOne || !agrees(first)) return undefined;
  const isBehindPreposition = prepositions.has(before?.norm ?? '');
  const nouns = tokens.slice(Math.max(0, from - 4), Math.max(0, from - 1));
  if (
    isBehindPreposition &&
    nouns.some((token) => token.kind === 'word' && !isSureVerb(token.norm) && agrees(token))
  )
    return undefined;
  const own = tokens.slice(from, end);
  return { words: own.map(({ text }) => text).join(' '), tokens: own, mentions: [] };
}

/** Adjectives of origin, ranks, and a few that set a thing apart, folded. */
const adjectival =
  /^ال(?:.{2,}(?:ي|يه)|اول|ثان|ثالثه?|رابعه?|خامسه?|سادسه?|سابعه?|ثامنه?|تاسعه?|عاشره?|جديده?|قديمه?|كبيره?|صغيره?|اخيره?|م[^ا]{3,}ه?|ضايعه?|عامه?|خاصه?)$/;

const isDefinite = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^ال.{3,}/.test(token.norm) && !relatives.has(token.norm);

/** «الشراكة مع مصر التي استمرت»: a noun before the preposition agrees as well, and a place or person alone is seldom meant. */
function isShared(
  tokens: readonly Token[],
  at: number,
  { mentions }: SentenceReading,
  agreement: Agreement,
): boolean {
  if (!prepositions.has(tokens[at]?.norm ?? '') && tokens[at]?.norm !== 'مع') return false;
  const next = mentionOver(tokens[at + 1], mentions);
  if (next === undefined || next.type !== 'place') return false;
  const nouns = tokens
    .slice(Math.max(0, at - 3), at)
    .filter(({ kind, norm }) => kind === 'word' && !isSureVerb(norm));
  return nouns.some(({ text }) => /(?:ة|ات)$/.test(text) === (agreement === 'f'));
}

/** «زار الوفد [قصر …]»: behind a definite noun an indefinite one, or a name that is no person's, begins a phrase of its own. */
function startsAnew(
  token: Token,
  next: Token | undefined,
  isInside: boolean,
  mentions: readonly Mention[],
): boolean {
  if (!isInside || next?.kind !== 'word' || !/^(?:[وفبلك]?ال|لل)/.test(token.norm)) return false;
  if (mentionOver(token, mentions) !== undefined || prepositions.has(next.norm)) return false;
  const over = mentionOver(next, mentions);
  return over === undefined ? !/^(?:[وفبلك]?ال|لل)/.test(next.norm) : isName(over) && over.type !== 'person';
}

/** How many letters of the token are a particle written to the noun. */
function joined({ norm, start }: Token, over: Mention | undefined): number {
  if (over !== undefined && isName(over)) return Math.max(0, over.start - start);
  if (/^(?:[وفبل]ال|لل).{2,}/.test(norm)) return 1;
  const rest = norm.slice(1);
  return /^[بلو]/.test(norm) && (arNames.organisationHeads.has(rest) || isDescriptive(rest)) ? 1 : 0;
}

const isDescriptive = (noun: string): boolean =>
  /^(?:برنامج|مشروع|قانون|مدرسه|مهرجان|مبادره|حمله|مسابقه|بطوله|معرض|فيلم|كتاب|مسبار|مركبه|سفينه|صاروخ|نموذج|نجم|بركان|فعاليه|جولة|مجله)$/.test(
    noun,
  );

function phraseOf(
  own: readonly Token[],
  cut: number,
  { mentions }: SentenceReading,
  agreement: Agreement,
  told: Told,
): Moved | undefined {
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined || own.length > longest) return undefined;
  const start = first.start + cut;
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= last.end);
  if (agreementOf(first, cut, inside) !== agreement) return undefined;
  const name = inside.find(
    (mention): mention is NameMention =>
      isName(mention) && phraseStart(mention) <= start && mention.end === last.end,
  );
  if (name !== undefined) {
    const words =
      name.type === 'person' ? name.name : told.text.slice(name.titleStart, name.start) + name.name;
    return { words, tokens: own, mentions: [name], isNamed: true };
  }
  const written = told.text.slice(start, last.end);
  const words = written.startsWith('لل')
    ? `ال${written.slice(2)}`
    : /^ل(?!ل)/.test(written) && cut === 1
      ? written
      : written;
  if (own.length === 1) {
    const edit = fullEdit(first, told);
    return edit === undefined ? undefined : { words: edit, tokens: own, mentions: [] };
  }
  // «فلان لفالنسيا»: a second phrase begins inside.
  const isTwo = own
    .slice(1)
    .some((token) => inside.some((mention) => mention.start > token.start && mention.start < token.end));
  if (
    isTwo ||
    (own.some(({ norm }) => norm === '"') && own.filter(({ norm }) => norm === '"').length % 2 === 1)
  )
    return undefined;
  const isNamed = namesIn(own, inside) > 0 || isBody(own, cut) || isCalled(own, cut);
  return isNamed &&
    standsAlone(own, mentions) &&
    !isPerson(first.norm.slice(cut)) &&
    /^ال|^[^وفبكل]|^(?:بنك|بلد|لجن|وزار|وكال|ولا|كلي|برنامج|بطول|بعث)/.test(words)
    ? { words, tokens: own, mentions: inside, isNamed: true }
    : undefined;
}

/** «البلدة» as the article told it before. */
function fullEdit(token: Token, { reading }: Told): string | undefined {
  const edit: Edit | undefined = toldInFull(token, reading);
  return edit?.with.replace(/^[وفبك](?=ال)/, '').replace(/^لل/, 'ال');
}

/** «هيئة كبار العلماء»: a body's type noun with a definite word behind it. */
function isBody(own: readonly Token[], cut: number): boolean {
  const noun = own[0]?.norm.slice(cut) ?? '';
  return arNames.organisationHeads.has(noun) && own.slice(1).some(({ norm }) => norm.startsWith('ال'));
}

/** «مدرسة تركمانشاتز»: a type noun with a word that is no Arabic one. */
export function isCalled(own: readonly Token[], cut: number): boolean {
  const second = own[1];
  return (
    isDescriptive(own[0]?.norm.slice(cut) ?? '') &&
    second?.kind === 'word' &&
    !second.norm.startsWith('ال') &&
    !isExplained(second.norm)
  );
}

/** «مدير البنك الذي …»: who is told of, the head or the bank, is not known. */
const isPerson = (noun: string): boolean =>
  !isDescriptive(noun) && (arNames.titles.has(noun) || arNames.titles.has(noun.replace(/^ال/, '')));

function agreementOf(first: Token, cut: number, inside: readonly Mention[]): Agreement {
  const name = inside.find(
    (mention): mention is NameMention => isName(mention) && phraseStart(mention) <= first.start + cut,
  );
  if (name !== undefined) return name.gender === 'f' ? 'f' : 'm';
  const norm = first.norm.slice(cut).replace(/^ال/, '');
  const head = arNames.organisationHeads.get(norm);
  if (head !== undefined) return head.gender === 'f' ? 'f' : 'm';
  if (/^(?:شركات|دول|مدن|مشاريع|مراكز|مباريات|طائرات)$/.test(norm)) return 'f';
  return /(?:ة|ات)$/.test(first.text) ? 'f' : 'm';
}
