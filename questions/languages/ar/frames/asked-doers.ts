// «مَن أشرف على …؟», «أي شركة أطلقت …؟»: who did it.
import type { NameMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { prepositions } from '../function-words.ts';
import { arNames } from '../names.ts';
import { type Complement, type Frame, mentionOver, type Predicate } from './frame.ts';
import { bodies } from './frame-words.ts';

/** «مَن أشرف على …؟», «أي شركة أطلقت …؟»: the doer asked for by a word of his own gender. */
export function doerComplement(predicate: Predicate): Complement | undefined {
  const { frame, text } = predicate;
  const { doer, form } = frame;
  if (doer === undefined) return undefined;
  const { mention } = doer;
  if (lacksObject(frame, doer.asideEnd)) return undefined;
  if (doer.called !== undefined)
    return {
      mention,
      start: doer.start,
      end: doer.asideEnd,
      opening: `أي ${doer.called}`,
      asks: 'who',
      name: 'who-called',
      answerText: mention.name,
      allows: ['text'],
    };
  if (carriers.has(mention.sort) || goesOn(mention, doer.end, frame)) return undefined;
  if (mention.type === 'organisation' && !isAskable(mention, doer.end)) return undefined;
  const opening = doerOpening(mention, form.gender === 'f', text);
  if (opening === undefined) return undefined;
  return {
    mention,
    start: doer.start,
    end: doer.asideEnd,
    opening: opening.words,
    asks: 'who',
    name: `who-${mention.type}`,
    answerText: mention.name,
    ...(opening.head === undefined ? {} : { head: opening.head }),
    allows:
      opening.head !== undefined || (mention.type === 'person' && isKnown(mention, predicate))
        ? ['choice', 'text']
        : ['choice'],
  };
}

/** «التقى فلان في المقر»: whom he met was read as part of his name, or cut off. */
function lacksObject({ form, behind }: Frame, end: number): boolean {
  const next = behind.find((token) => token.start >= end);
  return next !== undefined && prepositions.has(next.norm) && withObject.has(fold(form.verb.past));
}

/** Verbs that tell nothing without their object. */
const withObject: ReadonlySet<string> = new Set(
  'اوقف التقي استقبل زار منح ارسل اغلق افتتح دشن باع اشتري اصدر اقال عين دفع خفض رفع رفض الغي قدم اجري حقق سجل احرز نقل وزع جمع نشر نفذ مول ادان انتقد'.split(
    ' ',
  ),
);

/** «فلان الذي صمّم كذا»: the person whom a relative clause tells of. */
export function toldComplement(predicate: Predicate): Complement | undefined {
  const { moved, pattern, form, said } = predicate.frame;
  const [mention] = moved?.mentions ?? [];
  if (!pattern.startsWith('ar-frame-relative') || mention?.type !== 'person' || said !== undefined)
    return undefined;
  if (moved?.words !== mention.name || mention.gender !== form.gender || !isKnown(mention, predicate))
    return undefined;
  return {
    mention,
    start: mention.start,
    end: mention.end,
    opening: 'مَن',
    asks: 'who',
    name: 'who-person',
    answerText: mention.name,
    allows: ['choice', 'text'],
  };
}

/** Neither known to everybody, who would guess it from what was done, nor named with an adjective that the key would lack. */
function isAskable({ sort, sureness, end }: NameMention, endOfName: number): boolean {
  return endOfName === end && (sureness < 1 || sort === 'club');
}

/** «أي هيئة بدأت في تطوير المطارات؟»: bodies of a state are called after what they do. */
const ofState = /^(?:هيئة|وزارة|وكالة|مديرية|أمانة)$/;

function doerOpening(
  mention: NameMention,
  feminine: boolean,
  text: string,
): { words: string; head?: string } | undefined {
  if (mention.type === 'person') return mention.sort === 'leader' ? undefined : { words: 'مَن' };
  // Who leads a country is known without reading, and which country it was is guessed at.
  if (mention.type === 'place') return undefined;
  const first = mention.name.split(' ')[0] ?? '';
  const noun =
    bodies[fold(first)] ??
    bodies[fold(text.slice(mention.titleStart, mention.start).trim())] ??
    (mention.sort === 'club' && !feminine ? 'نادٍ' : undefined);
  if (noun !== undefined && ofState.test(noun)) return undefined;
  if (noun !== undefined && /ة$/.test(noun) === feminine)
    return { words: `أي ${noun}`, head: bodies[fold(first)] === undefined ? noun : first };
  return feminine ? { words: 'ما الجهة التي' } : undefined;
}

/** Sorts of bodies that tell what others did. */
export const carriers: ReadonlySet<string> = new Set(['news-agency', 'newspaper', 'broadcaster']);

/** A name on a list, met more than once, or one that shows it is Arabic («طارق بن سليمان»): any other may be misspelled, and is no typed key. */
export function isKnown(
  { sureness, entity, start, type, name }: NameMention,
  { reading }: Pick<Predicate, 'reading'>,
): boolean {
  return (
    sureness === 1 ||
    (type === 'person' &&
      arNames.givenNames.has(fold(name.split(' ')[0] ?? '')) &&
      / (?:ال.{3,}|بن |عبد |آل )/.test(name)) ||
    reading.entities.some((other) => 'entity' in other && other.entity === entity && other.start !== start)
  );
}
/** «شركة الرافدين للنقل»: what a body is for is part of its name, which was read without it. */
export function goesOn({ type }: NameMention, end: number, { behind, sentence }: Frame): boolean {
  const next = behind.find((token) => token.start >= end);
  if (type !== 'organisation' || next === undefined) return false;
  // «مديرية الزراعة في اللاذقية»
  return /^لل.{2,}/.test(next.norm) || placeBehind(next, behind, sentence);
}

/** Whether a place with «في» or «ب» begins at the token. */
function placeBehind(next: Token, behind: readonly Token[], { mentions }: SentenceReading): boolean {
  const from = behind.indexOf(next);
  const words = behind.slice(from, from + 3);
  const isLed = next.norm === 'في' || next.norm.startsWith('ب');
  return isLed && words.some((token) => mentionOver(token, mentions)?.type === 'place');
}
