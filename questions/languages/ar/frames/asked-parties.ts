// «برئاسة مَن», «إلى أي نادٍ»: the person or the body that stands in a predicate.
import type { NameMention } from '../../../reading/mention.ts';
import { fold } from '../../../text/fold.ts';
import { arNames } from '../names.ts';
import { carriers, goesOn, isKnown } from './asked-doers.ts';
import type { Complement, Frame, Predicate } from './frame.ts';
import { bodies, giving } from './frame-words.ts';
import { asked, companyBefore, endBehind, headBefore, type Led, ledFrom } from './led-phrases.ts';
import { joining } from './verb-lists.ts';

export function personComplement(
  person: NameMention,
  { frame, text, offices, reading }: Predicate,
): Complement | undefined {
  const from = offices.find(({ holder }) => holder === person)?.start ?? person.titleStart;
  const led = ledFrom(from, frame, text) ?? companyBefore(from, frame);
  const end = endBehind(person, frame, text);
  if (led === undefined || end === undefined || end.adjective !== '') return undefined;
  // «من», «عن» and «ب» run into «مَن».
  if (led.preposition === 'من' || led.preposition === 'عن' || led.preposition === 'ب') return undefined;
  if (led.preposition === 'ل' && !giving.has(frame.form.verb.past)) return undefined;
  const opening = led.preposition === 'ل' ? 'لِمَن' : `${led.opening} مَن`;
  return {
    mention: person,
    start: led.start,
    end: end.to,
    opening,
    ...(led.isTied === true ? { isTied: true as const } : {}),
    asks: 'who',
    name: 'whom',
    answerText: person.name,
    allows: isKnown(person, { reading }) ? ['choice', 'text'] : ['choice'],
  };
}

/** «انضم لليفربول»: a town that lends its name to a club is the club where somebody joins it. */
export function clubComplement(place: NameMention, at: number, predicate: Predicate): Complement | undefined {
  const { form, moved, doer } = predicate.frame;
  const isPerson = (doer?.mention ?? moved?.mentions[0])?.type === 'person';
  if (!joining.has(form.verb.past) || !isPerson || arNames.clubWords?.has(fold(place.name)) !== true)
    return undefined;
  return bodyComplement({ ...place, type: 'organisation', sort: 'club', gender: 'm' }, at, predicate);
}

export function bodyComplement(
  body: NameMention,
  at: number,
  { frame, text }: Predicate,
): Complement | undefined {
  const first = body.name.split(' ')[0] ?? '';
  const before = body.titleStart < body.start ? undefined : headBefore(frame.behind[at - 1], bodies);
  const noun =
    bodies[fold(first)] ??
    before?.noun ??
    bodies[fold(text.slice(body.titleStart, body.start).trim())] ??
    (body.sort === 'club' ? 'نادٍ' : undefined);
  if (noun === undefined || carriers.has(body.sort) || goesOn(body, body.end, frame)) return undefined;
  const from = before?.start ?? body.titleStart;
  const led = ledFrom(from, frame, text) ?? companyBefore(from, frame) ?? objectAt(from, frame);
  const end = endBehind(body, frame, text);
  if (led === undefined || end === undefined) return undefined;
  // «اللجنة بأمانة كذا»: the body is where the noun before it belongs.
  if (led.preposition === 'ب') return undefined;
  const opening = led.preposition === 'ل' ? asked(led, frame) : led.opening;
  if (opening === undefined) return undefined;
  return {
    mention: body,
    start: led.start,
    end: end.to,
    opening: `${opening} أي ${noun}${end.adjective}`.trim(),
    asks: 'what',
    name: `which-${body.sort}`,
    answerText: body.name,
    head: bodies[fold(first)] === undefined ? noun : first,
    allows: ['choice', 'text'],
  };
}

/** «سيترأس فلان لجنة كذا»: the name is what the verb is done to. */
function objectAt(from: number, { behind, doer, moved }: Frame): Led | undefined {
  const first = behind.find((token) => token.start >= (doer?.asideEnd ?? 0));
  if (first?.start !== from || (doer === undefined && moved === undefined)) return undefined;
  return { start: from, opening: '', preposition: '' };
}
