// Works that an article calls by a title in quotation marks: «فيلم «كذا»», «الفيلم الروماني «كذا»».
import type { NameMention } from '../../../reading/mention.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';

/** Works, folded and without their article → as they are told. */
const works: Readonly<Record<string, string>> = {
  فيلم: 'فيلم',
  روايه: 'رواية',
  كتاب: 'كتاب',
  مسرحيه: 'مسرحية',
  مسلسل: 'مسلسل',
  اغنيه: 'أغنية',
  البوم: 'ألبوم',
  قصيده: 'قصيدة',
  ديوان: 'ديوان',
  لوحه: 'لوحة',
};

/** Most words of a title. */
const longest = 7;

/** A work with its title; token indices of its noun and of the token behind its closing mark. */
export interface Titled {
  /** «فيلم». */
  readonly work: string;
  /** Without its marks. */
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets of the title with its marks. */
  readonly start: number;
  readonly end: number;
}

/** Returns the titled work whose noun is the token at `at`, if one is. */
export function titledAt(tokens: readonly Token[], at: number, text: string): Titled | undefined {
  const norm = tokens[at]?.norm ?? '';
  const work = works[norm.replace(/^(?:[وبلف]?ال|لل|[وبلف](?=.{4}))/, '')];
  if (work === undefined) return undefined;
  let open = at + 1;
  if (/^ال.{2,}يه?$/.test(tokens[open]?.norm ?? '')) open++;
  if (tokens[open]?.norm !== '"') return undefined;
  const close = tokens.findIndex((token, index) => index > open && token.norm === '"');
  const first = tokens[open + 1];
  const last = tokens[close - 1];
  if (close < open + 2 || close - open - 1 > longest || first === undefined || last === undefined)
    return undefined;
  return {
    work,
    title: text.slice(first.start, last.end),
    from: at,
    to: close + 1,
    start: tokens[open]?.start ?? first.start,
    end: tokens[close]?.end ?? last.end,
  };
}

/** Returns the titles of the `work`s that the article names, each once. */
export function titlesOf(work: string, { sentences }: Reading, text: string): string[] {
  const found = sentences.flatMap(({ tokens }) =>
    tokens.flatMap((_, at) => {
      const titled = titledAt(tokens, at, text);
      return titled?.work === work ? [titled.title] : [];
    }),
  );
  return [...new Set(found)];
}

/** A phrase that is asked for though it is no name of a list: a title, a prize, a rank. */
export function asMention(
  text: string,
  sort: string,
  { start, end }: { start: number; end: number },
): NameMention {
  return {
    type: 'organisation',
    sort,
    name: text,
    entity: `${sort} ${text}`,
    gender: 'unknown',
    number: 'singular',
    start,
    end,
    titleStart: start,
    text,
    from: 0,
    to: 0,
    aliases: [],
    sureness: 1,
  };
}
