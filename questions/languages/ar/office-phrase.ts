// «وزير الصحة», «المتحدث باسم الوزارة», «مصدر أمني»: who speaks behind a verb of saying without a name.
import type { Token } from '../../text/tokens.ts';
import { complementizers, relatives } from './function-words.ts';
import { arNames } from './names.ts';
import { isVerb } from './verb-forms.ts';

/** Most words of an office; a longer one is two. */
const mostWords = 7;

/** Words of courtesy before an office, which are no part of it. */
const courtesies: ReadonlySet<string> = new Set(
  'معالي سعاده سمو فضيله صاحب السيد السيده الدكتور الدكتوره'.split(' '),
);

/** Nouns whose bearer wants not to be named. */
const anonymous: ReadonlySet<string> = new Set(
  'مصدر مصادر مسوول مسوولون مسوولين شهود شاهد ناشطون نشطاء سكان خبراء محللون تقارير وسائل مراقبون'.split(' '),
);

/** Prepositions and adverbs behind which an office ends. */
const ends: ReadonlySet<string> = new Set(
  'في الي علي عن خلال عبر امس اليوم ان قائلا قائله بان عقب بعد قبل اثناء لدي من مع حول بشان ردا تعليقا ايضا كذلك'.split(
    ' ',
  ),
);

/** Returns the office behind the cue at token `at`, as token indices, and whether it hides who speaks. */
export function officeBehind(
  tokens: readonly Token[],
  at: number,
): { from: number; to: number; isAnonymous: boolean } | undefined {
  let from = at + 1;
  while (courtesies.has(tokens[from]?.norm ?? '')) from++;
  const first = tokens[from]?.norm ?? '';
  const isAnonymous = anonymous.has(first);
  if (!isAnonymous && !isOffice(first)) return undefined;
  let to = from + 1;
  while (to < tokens.length && to - from < mostWords && goesOn(tokens[to], to - from)) to++;
  // An office that only began here is nobody's name.
  const next = tokens[to];
  if (next !== undefined && to - from === mostWords && next.kind === 'word') return undefined;
  return { from, to, isAnonymous };
}

function isOffice(norm: string): boolean {
  const bare = norm.startsWith('ال') ? norm.slice(2) : norm;
  return (
    arNames.titles.has(norm) ||
    arNames.titles.has(bare) ||
    arNames.organisationHeads.has(norm) ||
    arNames.organisationHeads.has(bare)
  );
}

function goesOn(token: Token | undefined, index: number): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const { norm } = token;
  if (ends.has(norm) || complementizers.has(norm) || relatives.has(norm) || isVerb(norm)) return false;
  // «أمين العاصمة رئيس اللجنة»: a second office is the same man's.
  if (index > 1 && arNames.titles.has(norm)) return false;
  return !/^[ل](?:ال|ـ)?$/.test(norm) && !/^و(?!ال)/.test(norm);
}
