// «قاعة «…» في مصراتة», «وادي «…» بمحافظة الداخلية»: where a thing lies that stands still and that a type noun and a name in marks tell.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { NameMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { mentionOver } from './frame.ts';
import { placeSorts, places } from './frame-words.ts';
import { type Quoted, quotedAt } from './quoted-names.ts';
import { framedClause, wordedDraft } from './told-drafts.ts';

/** Things that stand still: behind their name «في» tells where they lie. Bodies may do something elsewhere. */
const still: ReadonlySet<string> = new Set(
  'حي قريه بلده وادي سهل جبل غابه بحيره واحه شاطي حديقه ساحه شارع قاعه مسرح ملعب استاد متحف مخبر مختبر مدرسه ثانويه معبد قلعه موقع مصنع محطه جسر سد برج فندق ميناء منجم مخيم مزرعه'.split(
    ' ',
  ),
);

/** Returns the questions on where the named things of `sentence` lie. */
export function locatedDrafts(sentence: SentenceReading, claim: Claim, told: Told): Draft[] {
  return sentence.tokens.flatMap((token, at) => {
    if (token.norm !== '"') return [];
    const quoted = quotedAt(sentence.tokens, at);
    const head = quoted === undefined ? undefined : sentence.tokens[quoted.from];
    if (quoted === undefined || head === undefined || quoted.noun.includes(' ')) return [];
    if (!still.has(head.norm) && !still.has(head.norm.replace(/^[بل]/, ''))) return [];
    return draftOf(sentence, quoted, claim, told) ?? [];
  });
}

/** «في مصراتة», «بمحافظة الداخلية» behind the name, with one adjective of the thing between them at most. */
function placeBehind(
  { tokens, mentions }: SentenceReading,
  from: number,
  text: string,
): { place: NameMention; at: number; to: number; noun: string } | undefined {
  const isAdjective = /^ال.{3}/.test(tokens[from]?.norm ?? '');
  const at = isAdjective ? from + 1 : from;
  const led = tokens[at];
  if (led === undefined) return undefined;
  const rest = led.norm === 'في' ? at + 1 : at;
  const next = tokens[rest];
  const place = mentions.find(
    (mention): mention is NameMention =>
      mention.type === 'place' &&
      next !== undefined &&
      mention.start >= next.start &&
      mention.start <= next.end + 1,
  );
  if (place === undefined || next === undefined) return undefined;
  if (rest === at && !led.norm.startsWith('ب')) return undefined;
  // A head right before the name: «بمحافظة الداخلية», «في مدينة كذا».
  const lead = text.slice(next.start, place.start).trim();
  if (lead.includes(' ')) return undefined;
  const noun =
    places[fold(lead).replace(/^ب(?=.{2})/, '')] ?? (lead.length < 2 ? placeSorts[place.sort] : undefined);
  const to = tokens.findIndex(({ start }) => start >= place.end);
  if (noun === undefined || mentionOver(tokens[to], [place]) !== undefined) return undefined;
  // «بمحافظة دهوك وأربيل», «في العاصمة كذا الجديدة»: what goes on is another place, or a part of the name.
  if (/^(?:و|ال)/.test(tokens[to]?.norm ?? '')) return undefined;
  return { place, at, to: to < 0 ? tokens.length : to, noun };
}

function draftOf(sentence: SentenceReading, quoted: Quoted, claim: Claim, told: Told): Draft | undefined {
  const { tokens, mentions } = sentence;
  const found = placeBehind(sentence, quoted.to, told.text);
  if (found === undefined) return undefined;
  const { place, at, to, noun } = found;
  const own: readonly Token[] = tokens.slice(quoted.from, to);
  const [first] = own;
  if (first === undefined) return undefined;
  const adjective = at > quoted.to ? ` ${tokens[quoted.to]?.text ?? ''}` : '';
  const { isFeminine, title } = quoted;
  const type = /^[بل]/.test(first.norm) && !still.has(first.norm) ? first.text.slice(1) : first.text;
  const thing = `${type} «${title}»${adjective}`;
  const verb = isFeminine ? 'تقع' : 'يقع';
  const inside = mentions.filter(({ start, end }) => start >= first.start && end <= place.end);
  return wordedDraft(
    {
      pattern: 'ar-frame-located-where',
      clause: framedClause(own, inside, first, isFeminine ? 'f' : 'm'),
      question: `في أي ${noun} ${verb} ${thing}`,
      statement: `${verb} ${thing} في ${noun === placeSorts[place.sort] ? '' : `${noun} `}${place.name}`,
      asks: 'where',
      answer: place,
      answerText: place.name,
      head: noun,
      mark: { start: place.start, end: place.end },
      names: 2,
      isDated: false,
      allows: ['choice', 'text'],
    },
    claim,
  );
}
