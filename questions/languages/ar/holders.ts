// Who «الوزير» and «الهيئة» are: a bare office or body means the one the article names in full, where it names only one.
import type { NameMention } from '../../reading/mention.ts';
import type { Reading } from '../../reading/reading.ts';
import { tokenize } from '../../text/tokens.ts';

/** The one bearer of a noun, or `several` where the noun does not tell who is meant. */
type Holder = NameMention | 'several';

const known = new WeakMap<Reading, ReadonlyMap<string, Holder>>();

/** Returns the bearer of the definite noun `norm` (folded, with its article) if the article names exactly one before `offset`. */
export function holderOf(norm: string, offset: number, reading: Reading): NameMention | undefined {
  const holder = holdersOf(reading).get(norm);
  return holder === undefined || holder === 'several' || holder.start >= offset ? undefined : holder;
}

function holdersOf(reading: Reading): ReadonlyMap<string, Holder> {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const holders = new Map<string, Holder>();
  for (const mention of reading.entities) {
    if (mention.type === 'date' || mention.type === 'number' || mention.type === 'place') continue;
    const head = headOf(mention, reading);
    if (head === undefined) continue;
    const noun = head.startsWith('ال') ? head : `ال${head}`;
    const other = holders.get(noun);
    if (other === undefined) holders.set(noun, mention);
    else if (other !== 'several' && other.entity !== mention.entity) holders.set(noun, 'several');
  }
  known.set(reading, holders);
  return holders;
}

/** The noun a name is borne with: the title before a person, the first word of an organisation of several. */
function headOf(mention: NameMention, reading: Reading): string | undefined {
  if (mention.type === 'organisation') {
    const [first, second] = tokenize(mention.name);
    return second === undefined ? undefined : first?.norm;
  }
  if (mention.titleStart === mention.start) return undefined;
  const sentence = reading.sentences.find(({ start, end }) => start <= mention.start && end >= mention.end);
  return sentence?.tokens.find((token) => token.end > mention.titleStart)?.norm.replace(/^[وف](?=ال)/, '');
}
