// Names against sentences that others tagged: exact spans, F1 by type and over all.
import { mentionsIn } from '../../questions/index.ts';
import { dataLines } from './data.ts';

interface TaggedSentence {
  readonly tokens: readonly string[];
  /** One tag a token, or several where entities are nested. */
  readonly tags: readonly (string | readonly string[])[];
}

/** Their types → ours; the others (miscellaneous, occupations, dates) are not measured. */
const types: Readonly<Record<string, string>> = {
  PERS: 'person',
  ORG: 'organisation',
  LOC: 'place',
  GPE: 'place',
};

/** Type nouns and clitics that one guideline counts as part of a name and another doesn't: both sides are cut alike. */
const heads = new Set(
  'مدينة محافظة ولاية قرية بلدة قطاع نهر شركة صحيفة جريدة مجلة وكالة قناة حركة حزب جماعة منظمة نادي الملك الرئيس الأمير الشيخ السيد غرب شرق شمال جنوب إقليم'.split(
    ' ',
  ),
);

/** Counts of one type. */
export interface Score {
  readonly type: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Returns the scores on `file`, by type and for all. */
export function scoreNames(file: string): Score[] {
  const counts = new Map<string, { hits: number; found: number; gold: number }>();
  for (const { tokens, tags } of dataLines<TaggedSentence>(file)) {
    const gold = goldSpans(tokens, tags);
    const found = foundSpans(tokens);
    for (const type of new Set(Object.values(types))) {
      const count = counts.get(type) ?? { hits: 0, found: 0, gold: 0 };
      const ofType = (spans: ReadonlySet<string>) => [...spans].filter((span) => span.startsWith(type));
      count.gold += ofType(gold).length;
      count.found += ofType(found).length;
      count.hits += ofType(found).filter((span) => gold.has(span)).length;
      counts.set(type, count);
    }
  }
  const all = { hits: 0, found: 0, gold: 0 };
  for (const count of counts.values()) {
    all.hits += count.hits;
    all.found += count.found;
    all.gold += count.gold;
  }
  return [...counts, ['all', all] as const].map(([type, { hits, found, gold }]) => ({
    type,
    precision: hits / found,
    recall: hits / gold,
    f1: (2 * hits) / (found + gold),
  }));
}

/** `type from to` of each entity, in tokens, without the type noun it may begin with. */
function goldSpans(tokens: readonly string[], tags: TaggedSentence['tags']): Set<string> {
  const spans = new Set<string>();
  const tagsAt = (index: number) => [tags[index] ?? []].flat() as string[];
  for (let from = 0; from < tags.length; from++) {
    for (const tag of tagsAt(from)) {
      const type = tag.startsWith('B-') ? types[tag.slice(2)] : undefined;
      if (type === undefined) continue;
      let to = from + 1;
      while (tagsAt(to).includes(`I-${tag.slice(2)}`)) to++;
      spans.add(spanOf(type, tokens, from, to));
    }
  }
  return spans;
}

function foundSpans(tokens: readonly string[]): Set<string> {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += token;
  }
  const spans = new Set<string>();
  for (const mention of mentionsIn(text, 'ar')) {
    if (mention.type === 'date' || mention.type === 'number') continue;
    const from = starts.findLastIndex((start) => start <= mention.start);
    const to = starts.findIndex((start) => start >= mention.end);
    spans.add(spanOf(mention.type, tokens, from, to < 0 ? tokens.length : to));
  }
  return spans;
}

function spanOf(type: string, tokens: readonly string[], from: number, to: number): string {
  let start = from;
  while (to - start > 1 && heads.has((tokens[start] ?? '').replace(/^[ولبف](?=.{3,})/, ''))) start++;
  return `${type} ${start} ${to}`;
}
