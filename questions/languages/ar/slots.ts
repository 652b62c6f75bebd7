// Which phrases of an Arabic clause may be asked for, and whether each surely belongs to the clause's verb.
import type { Slot } from '../../reading/clause.ts';
import { type DateMention, type Mention, type NameMention, phraseStart } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClauseShape } from './clauses.ts';
import { frames, prepositions } from './function-words.ts';
import { masdars } from './masdars.ts';
import { verbFormOf } from './verb-forms.ts';

/** Returns the askable phrases in order. Embedded speech has none: it is asked as speech. */
export function findSlots(shape: ClauseShape): Slot[] {
  const slots: Slot[] = [...leadSlots(shape)];
  const subject = shape.subject;
  if (subject?.mention !== undefined && !subject.coordinated) {
    slots.push({
      role: 'who',
      mention: subject.mention,
      start: subject.start,
      end: subject.end,
      preposition: '',
      attached: true,
    });
  }
  for (const mention of shape.mentions) {
    if (shape.embeddedFrom !== undefined && mention.start >= shape.embeddedFrom) break;
    if (mention === subject?.mention) continue;
    const slot = slotOf(shape, mention);
    if (slot !== undefined) slots.push(slot);
  }
  return slots;
}

/** A dated phrase before the comma («في عام 2019، …») belongs to the verb by its place. */
function leadSlots(shape: ClauseShape): Slot[] {
  const first = shape.lead[0];
  const last = shape.lead.at(-1);
  if (first === undefined || last === undefined) return [];
  const date = shape.sentence.mentions.find(
    (mention): mention is DateMention => mention.type === 'date' && mention.end === last.end,
  );
  if (date === undefined) return [];
  const opening = shape.lead.filter((token) => token.start < date.leadStart);
  const words = opening.map((token) => token.norm.replace(/^و/, ''));
  if (words.length > 1 || (words[0] !== undefined && words[0] !== 'في' && words[0] !== 'منذ')) return [];
  return [
    {
      role: 'when',
      mention: date,
      start: first.start,
      end: last.end,
      preposition: words[0] ?? '',
      attached: true,
    },
  ];
}

function slotOf(shape: ClauseShape, mention: Mention): Slot | undefined {
  const start = phraseStart(mention);
  const before = shape.inside.findLast((token) => token.end <= start);
  if (before === undefined) return undefined;
  switch (mention.type) {
    case 'date':
      return dateSlot(shape, mention, before);
    case 'number':
      return {
        role: 'howMany',
        mention,
        start,
        end: mention.end,
        preposition: prepositions.has(before.norm) ? before.norm : '',
        attached: isNear(shape, start) && !isCoordinated(shape, mention),
      };
    case 'place':
    case 'person':
    case 'organisation':
      return nameSlot(shape, mention, before);
  }
}

function dateSlot(shape: ClauseShape, mention: DateMention, before: Token): Slot | undefined {
  // «لشهر يوليو»: the preposition is written to the date and would be left behind.
  const { leadStart } = mention;
  if (shape.inside.some((token) => token.start < leadStart && token.end > leadStart)) return undefined;
  const preposition = prepositions.has(before.norm) ? before.norm : '';
  const start = preposition === '' ? mention.leadStart : before.start;
  // «لعام 2013»: a bare year or month after a noun tells of the noun, not of the deed.
  const isLed =
    preposition !== '' || mention.leadStart < mention.start || mention.value.granularity === 'day';
  return {
    role: 'when',
    mention,
    start,
    end: mention.end,
    preposition,
    attached: isLed && isNear(shape, start),
  };
}

function nameSlot(shape: ClauseShape, mention: NameMention, before: Token): Slot | undefined {
  if (mention.type !== 'place') return undefined;
  const preposition = prepositions.has(before.norm) ? before.norm : '';
  if (preposition === '') return undefined;
  const head =
    mention.titleStart < mention.start ? shape.text.slice(mention.titleStart, mention.start).trim() : '';
  return {
    role: 'where',
    mention,
    start: before.start,
    end: mention.end,
    preposition,
    ...(head === '' ? {} : { head }),
    attached: isNear(shape, before.start) && !isCoordinated(shape, mention) && !isExplained(shape, mention),
  };
}

/** Words of time that may follow a place without belonging to it. */
const timeWords: ReadonlySet<string> = new Set(
  'يوم عام سنه شهر صباح مساء فجر ظهر ليل ليله امس اليوم مطلع اواخر اوائل منتصف بعد قبل عقب خلال منذ اثر بحضور بمشاركه لمده بهدف ضمن برفقه بسبب'.split(
    ' ',
  ),
);

/** «دكا عاصمة بنغلاديش», «اللاذقية الساحلية»: a noun or adjective that explains the place would be left behind. */
function isExplained(shape: ClauseShape, mention: NameMention): boolean {
  const next = shape.inside.find((token) => token.start >= mention.end);
  if (next === undefined || next.kind !== 'word') return false;
  const isPhrase =
    prepositions.has(next.norm) ||
    frames.has(next.norm) ||
    timeWords.has(next.norm) ||
    /^[لبو].{2,}/.test(next.norm);
  const isMention = shape.mentions.some(
    (other) => phraseStart(other) <= next.start && other.end > next.start,
  );
  return !isPhrase && !isMention;
}

/**
 * Whether nothing between the verb and `start` could have taken the phrase for itself: no second verb, no temporal or
 * causal frame («إثر سقوط حكمه في…»), no complementizer.
 */
function isNear(shape: ClauseShape, start: number): boolean {
  if (shape.embeddedFrom !== undefined && start >= shape.embeddedFrom) return false;
  for (const token of shape.inside.slice(1)) {
    if (token.start >= start) return true;
    if (frames.has(token.norm) && token.end < start) return false;
    if (token.norm === '"') return false;
    const covered = shape.mentions.some(
      (mention) => phraseStart(mention) <= token.start && mention.end >= token.end,
    );
    if (!covered && verbFormOf(token.norm)?.connective === '') return false;
    if (isParallel(shape, token, start)) return false;
    // «اشترطت … عودة المنظمات إلى السودان»: a noun of action takes the direction for its own.
    if (!covered && masdars.has(token.norm.replace(/^(?:[وبلك]?ال|ب|ل)/, '')) && isDirection(shape, start))
      return false;
  }
  return true;
}

function isDirection(shape: ClauseShape, start: number): boolean {
  const norm = shape.inside.find((token) => token.start >= start)?.norm;
  return norm === 'الي' || norm === 'من' || norm === 'عن';
}

/** «البحرية في طرطوس والجوية في حميميم»: an adjective with «و» right before the phrase shares its noun with another. */
function isParallel(shape: ClauseShape, token: Token, start: number): boolean {
  if (!token.norm.startsWith('وال')) return false;
  return shape.inside.find((next) => next.start >= token.end)?.start === start;
}

/** Whether the phrase is one member of a list with «و», of which no member is a fair answer. */
function isCoordinated(shape: ClauseShape, mention: Mention): boolean {
  const next = shape.inside.find((token) => token.start >= mention.end);
  if (next?.norm.startsWith('و') === true && next.norm.length > 1 && verbFormOf(next.norm) === undefined)
    return true;
  return shape.text[phraseStart(mention) - 1] === 'و' || shape.text[mention.start - 1] === 'و';
}
