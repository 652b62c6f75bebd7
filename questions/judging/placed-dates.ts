// The reading that questions are made from, with every weekday and yearless date where its verb puts it: «سيلتقي الطرفان الاثنين» is
// the Monday to come. A day that may as well be to come is at odds with itself, and nothing is asked or told of it.
import type { Language } from '../languages/language.ts';
import type { DateMention, Mention } from '../reading/mention.ts';
import type { Reading, SentenceReading, Surroundings } from '../reading/reading.ts';
import { knownIn, namesOf } from './article-names.ts';
import { datesAhead } from './dates-ahead.ts';
import { readUnits } from './read-units.ts';
import { type DateUnit, isVerbUnit, type Unit } from './unit.ts';

const noNames = namesOf([]);

/** Returns `reading` with its dates put in place. */
export function withPlacedDates(reading: Reading, language: Language): Reading {
  const placed = new Map<Mention, Mention>();
  for (const sentence of reading.sentences)
    for (const [found, date] of placedIn(sentence, reading.published, language)) placed.set(found, date);
  if (placed.size === 0) return reading;
  const inPlace = (mention: Mention) => placed.get(mention) ?? mention;
  const sentences: SentenceReading[] = [];
  // What is worked out once for an article hangs on its surroundings: all sentences share them.
  const around: Surroundings = { title: new Set(), headline: [], ...reading.sentences[0]?.around, sentences };
  for (const sentence of reading.sentences)
    sentences.push({ ...sentence, around, mentions: sentence.mentions.map(inPlace) });
  return { ...reading, sentences, entities: reading.entities.map(inPlace) };
}

/** The dates of a sentence that stand elsewhere than they were read, each with what it was read as. */
function placedIn(
  { tokens, mentions }: SentenceReading,
  published: string,
  { judging }: Language,
): (readonly [DateMention, DateMention])[] {
  const open = mentions.filter(
    (mention): mention is DateMention => mention.type === 'date' && isOpen(mention),
  );
  if (open.length === 0) return [];
  const units = datesAhead(
    readUnits(tokens, knownIn(tokens, mentions, noNames), judging),
    published,
    judging.sets,
  );
  return open.flatMap((found) => {
    const at = units.findIndex((unit) => unit.kind === 'date' && unit.mention.start === found.start);
    const date = (units[at] as DateUnit | undefined)?.mention;
    if (date === undefined) return [];
    if (date.value.iso !== found.value.iso) return [[found, settled(date)] as const];
    const isUnsure = date.conflict !== found.conflict && !isToldOfPast(units.slice(0, at));
    return isUnsure ? [[found, date] as const] : [];
  });
}

/** The date as its verb says that it is. */
function settled({ conflict: _, ...date }: DateMention): DateMention {
  return { ...date, isPointed: true };
}

/** A weekday alone, or a month or a day without its year, of which nothing else says when it is. */
function isOpen({ back, told, isPointed, conflict }: DateMention): boolean {
  return conflict !== 'month_names' && (back !== undefined || (told === 'yearless' && isPointed !== true));
}

/**
 * «أقر البرلمان، الخميس، قانوناً», « a gagné l'élection de mardi »: the last verb before the day is of the past, and only a joint or « de » parts
 * the two. Without one the day is that of a deed still to be done: «دعت إلى اجتماع الجمعة».
 */
function isToldOfPast(before: readonly Unit[]): boolean {
  const at = before.findLastIndex((unit) => isVerbUnit(unit) || isSmall(unit, 'modal'));
  const verb = before[at];
  if (verb === undefined) return true;
  return (
    isVerbUnit(verb) &&
    (verb.verb.tense === 'past' || verb.verb.tense === 'unknown') &&
    before
      .slice(at)
      .some(
        (unit, index, { length }) =>
          unit.kind === 'break' ||
          isSmall(unit, 'that', 'which', 'and') ||
          (index === length - 1 && unit.kind === 'small' && unit.sense === 'of'),
      )
  );
}

function isSmall(unit: Unit, ...roles: readonly string[]): boolean {
  return unit.kind === 'small' && roles.includes(unit.role);
}
