// People in a script without capitals: a given name with what may follow it, a father's name («أبو …»), a word behind a
// title, or two foreign words side by side. A border in doubt makes no mention, or one that is less sure.
import type { Token } from '../text/tokens.ts';
import type { NameMention } from './mention.ts';
import {
  isForeign,
  isGivenAt,
  leadBefore,
  type NameLead,
  type NameScene,
  type WordReading,
  withoutArticle,
} from './name-scene.ts';
import { closesName, isObjectBehind, isServant, isWomanBehindVerb, surnamesBehind } from './surnames.ts';

/** How sure a name is, by what shows that it is one. */
const sureness = { full: 0.9, announced: 0.75, single: 0.6, alone: 0.5 } as const;

/** Returns the person whose name begins at token `at`; `joined` says that another's name ends right before it. */
export function personAt(scene: NameScene, at: number, joined: boolean): NameMention | undefined {
  const first = scene.word(at);
  if (first === undefined || scene.words.isFunctionWord(first.text)) return undefined;
  const reading = startOf(scene, at, first, joined);
  if (reading === undefined) return undefined;
  const { words } = scene;
  const lead = reading.cut === 0 || joined ? leadBefore(scene, at) : undefined;
  if (words.particles.has(scene.tokens[at - 1]?.norm ?? '') && scene.next(at) !== undefined) return undefined;
  if (isNamesake(scene, at, lead)) return undefined;
  const isGiven = givenGender(scene, at, reading) !== undefined;
  const from = at + (isServant(scene, at, reading.norm) || isFather(scene, at, reading) ? 2 : 1);
  const { to, surnames } = surnamesBehind(scene, from, {
    given: isGiven ? reading.norm : '',
    lead,
    first: at,
  });
  const certainty = surenessOf(scene, at, reading, { to, from, surnames, lead, isGiven, joined });
  if (certainty === undefined) return undefined;
  return mentionOf(scene, at, to, reading, lead, certainty);
}

interface Shape {
  readonly from: number;
  readonly to: number;
  readonly surnames: number;
  readonly lead: NameLead | undefined;
  readonly isGiven: boolean;
  readonly joined: boolean;
}

/** The reading of the first word that can begin a name. */
function startOf(scene: NameScene, at: number, first: Token, joined: boolean): WordReading | undefined {
  const { words } = scene;
  const given = scene
    .readingsAt(at)
    .find(
      (reading) =>
        isServant(scene, at, reading.norm) ||
        isFather(scene, at, reading) ||
        ((reading.cut === 0 ||
          isBehindClitic(scene, first, reading) ||
          isJoinedGiven(scene, at, reading, joined)) &&
          isGivenAt(scene, at, reading.norm, reading.cut)),
    );
  if (given !== undefined) return given;
  // «والدكتور حامد»: the name begins behind its title.
  if (scene.readingsAt(at).some(({ norm }) => words.callings.has(withoutArticle(norm, words))))
    return undefined;
  const whole = { norm: first.norm, cut: 0 };
  const rest = first.norm.slice(1);
  // «وكافو» right behind another name is «و» and «كافو».
  if (joined && first.norm.startsWith('و') && isForeign(first, words, rest)) return { norm: rest, cut: 1 };
  if (isForeign(first, words)) return whole;
  // «وأضاف المالكي»: the surname of somebody listed, where only a speaker may stand.
  if (words.surnames.has(first.norm) && !words.endsName(first.norm, first.text))
    return leadBefore(scene, at)?.sure === true && closesName(scene, at + 1) ? whole : undefined;
  // «وزير الدفاع ليام دوبريتش»: behind a title the first name may look like a word, if the second doesn't.
  const second = scene.next(at + 1);
  const isNamed = second !== undefined && isForeign(second, words) && !words.endsName(first.norm, first.text);
  if (!isNamed || first.norm.startsWith(words.article) || second.norm.startsWith('و')) return undefined;
  // «وزير التجهيز والماء نزار المرابط»: the office goes on.
  if (first.norm.startsWith(`و${words.article}`)) return undefined;
  // «وطالبت منسقته ديما القيسون»: a word with its pronoun is an office, and the name begins behind it.
  if (/(?:ه|ها|هم)$/.test(first.text) && words.isExplained(first.norm)) return undefined;
  return /title|say|nisba/.test(leadBefore(scene, at)?.by ?? '') ? whole : undefined;
}

/** «بيان» is not «ب» and «يان», «بديلا» not «ب» and «ديلا»: what is a word as it stands hides no short or foreign name. */
function isBehindClitic({ words }: NameScene, first: Token, { norm }: WordReading): boolean {
  if (norm.length <= 3) return false;
  return words.isExplained(norm) || !words.isExplained(first.norm, true);
}

/** «وأحمد حسن ويوسف حمدي»: a given name written to «و» right behind another person, with a name behind it. */
function isJoinedGiven(scene: NameScene, at: number, { norm, cut }: WordReading, joined: boolean): boolean {
  if (!joined || cut !== 1 || norm.length < 3 || !scene.tokens[at]?.norm.startsWith('و')) return false;
  if (scene.words.givenNames.has(scene.tokens[at]?.norm ?? '')) return false;
  return scene.next(at + 1) !== undefined;
}

function givenGender(scene: NameScene, at: number, reading: WordReading): NameMention['gender'] | undefined {
  if (isServant(scene, at, reading.norm)) return 'm';
  if (isFather(scene, at, reading)) return 'm';
  return scene.words.givenNames.get(reading.norm);
}

/** «أبو حمزة», «أبي أيوب»: a father is called by his child. */
function isFather(scene: NameScene, at: number, { norm }: WordReading): boolean {
  const { words } = scene;
  if (!words.fathers.has(norm)) return false;
  const child = scene.next(at + 1);
  if (child === undefined || words.isFunctionWord(child.text) || words.isVerb(child.norm)) return false;
  return words.givenNames.has(child.norm) || !words.endsName(child.norm, child.text);
}

/** How sure the name is, or `undefined` where it is none. */
function surenessOf(scene: NameScene, at: number, reading: WordReading, shape: Shape): number | undefined {
  const { words } = scene;
  const { lead, isGiven, surnames, from, to, joined } = shape;
  if (isGiven) {
    if (surnames > 0) {
      // «معالي أمين العاصمة»: an office behind a word of courtesy.
      const mayBePhrase = lead?.start === undefined || words.callings.has(reading.norm);
      if (mayBePhrase && lead?.by !== 'kin' && isPhrase(scene, at, from, reading)) return undefined;
      return sureness.full;
    }
    if (from > at + 1) {
      // «السلطان عبد العزيز», «تولى عبد الله رئاسة …»: a servant of God goes by no other name.
      if (isFather(scene, at, reading)) return sureness.single;
      if (!closesName(scene, to)) return undefined;
      return lead === undefined ? sureness.alone : sureness.single;
    }
    if (to > from) return lead === undefined ? undefined : sureness.announced;
    if (words.everydayNames.has(reading.norm)) {
      // «نجم يزيد احتمالات …»
      if (words.isVerb(reading.norm) && !closesName(scene, to)) return undefined;
      const isSpeaker = lead?.sure === true && closesName(scene, to);
      return lead?.by === 'title' || isSpeaker ? sureness.single : undefined;
    }
    if (lead !== undefined) return sureness.single;
    return (closesName(scene, to) || isObjectBehind(scene, at, to)) &&
      !words.isVerb(scene.tokens[at]?.norm ?? '')
      ? sureness.alone
      : undefined;
  }
  if (surnames === 0) {
    if (lead !== undefined || (joined && reading.cut > 0)) return sureness.single;
    return isSubjectPlace(scene, at) && closesName(scene, to) ? sureness.alone : undefined;
  }
  if (lead !== undefined) return sureness.announced;
  // Two foreign words may be a thing's name or a body's; behind a verb they are most often its subject.
  return isSubjectPlace(scene, at) ? sureness.single : sureness.alone;
}

/** «زار رافاران», «إن شافيز»: right behind a verb or an opener of a clause stands who it speaks of. */
function isSubjectPlace(scene: NameScene, at: number): boolean {
  const { words } = scene;
  const before = scene.word(at - 1);
  if (before === undefined || scene.next(at) === undefined) return false;
  return words.isVerb(before.norm) || words.clauseOpeners.has(before.norm);
}

/** Whether the title before a name follows a type noun, so that a place or an institution bears it. */
function isNamesake(scene: NameScene, at: number, lead: NameLead | undefined): boolean {
  const { words } = scene;
  const bears = (index: number) =>
    scene.word(index) !== undefined &&
    scene
      .readingsAt(index)
      .some(
        ({ norm }) =>
          words.placeHeads.has(norm) || words.organisationHeads.has(norm) || words.namesakes.has(norm),
      );
  if (scene.next(at) !== undefined && bears(at - 1)) return true;
  if (lead?.start === undefined) return false;
  const { start } = lead;
  for (let index = at - 1; index > 0; index--) {
    const token = scene.tokens[index];
    if (token !== undefined && token.start <= start)
      return scene.next(index) !== undefined && bears(index - 1);
  }
  return false;
}

/**
 * «حسن الجوار», «علي حساب»: an everyday word with a word behind it that is no name by itself makes a phrase. A writer who
 * tells «على» from «علي» means the name.
 */
function isPhrase(scene: NameScene, at: number, second: number, { norm: given }: WordReading): boolean {
  const { words, tokens } = scene;
  if (!words.everydayNames.has(given)) return false;
  const token = scene.next(second);
  const next = token?.norm ?? '';
  if (isGivenAt(scene, second, next, 0) || words.particles.has(next) || words.servants.has(next))
    return false;
  if (words.surnames.has(next)) return false;
  // «أمين الأحساء» is an officer of a place.
  if (words.listed.get(next.slice(words.article.length))?.some(({ type }) => type === 'place') === true)
    return true;
  if (words.listed.get(next)?.some(({ type }) => type === 'place') === true) return true;
  const homograph = words.homographs.get(given);
  if (homograph !== undefined) return !tokens.some(({ text }) => text === homograph);
  // «صالح العجيري»: of a definite word that nothing explains, or of one of origin, nobody makes a phrase.
  // «فايز السعيد»: a given name with the article is a family's.
  if (next.startsWith(words.article))
    return (
      words.isExplained(next) && !/ي$/.test(next) && !words.givenNames.has(next.slice(words.article.length))
    );
  if (token === undefined || isForeign(token, words)) return false;
  // «استقبلت ليلى خوري …», «قال سعيد خوري إن»: the verb asks for its subject.
  if (isWomanBehindVerb(scene, at, given)) return false;
  const verb = scene.next(at) === undefined ? undefined : words.verbGender(tokens[at - 1]?.norm ?? '');
  return !(verb === 'm' && closesName(scene, second + 1));
}

function mentionOf(
  scene: NameScene,
  at: number,
  to: number,
  reading: WordReading,
  lead: NameLead | undefined,
  certainty: number,
): NameMention {
  const { tokens, text } = scene;
  const start = (tokens[at]?.start ?? 0) + reading.cut;
  const end = tokens[to - 1]?.end ?? start;
  const name = text.slice(start, end);
  const given = givenGender(scene, at, reading) ?? 'unknown';
  return {
    type: 'person',
    start,
    end,
    text: name,
    from: at,
    to,
    sort: 'person',
    name,
    entity: `person:${[reading.norm, ...tokens.slice(at + 1, to).map((token) => token.norm)].join(' ')}`,
    gender: given === 'unknown' ? (lead?.gender ?? 'unknown') : given,
    number: 'singular',
    titleStart: reading.cut === 0 ? (lead?.start ?? start) : start,
    ...(lead?.country === undefined ? {} : { country: lead.country }),
    aliases: [],
    sureness: certainty,
  };
}
