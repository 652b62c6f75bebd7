// Arabic as the route uses it.

import { readDates } from '../../reading/dates.ts';
import { inOrder, withLoose, withoutLoose } from '../../reading/loose-dates.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import { readNumbers } from '../../reading/numbers.ts';
import { withoutOverlaps } from '../../reading/overlaps.ts';
import { readTimes } from '../../reading/times.ts';
import { readUnmarkedNames } from '../../reading/unmarked-names.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import type { Language } from '../language.ts';
import { wordSet } from '../words.ts';
import { arAnswers } from './answers.ts';
import { draftQuestions } from './asking.ts';
import { findArabicAttributions } from './attributions.ts';
import { findClauses } from './clauses.ts';
import { withoutClitics } from './clitics.ts';
import { isInCompound, isPlaceFree } from './compounds.ts';
import { countsUnknown } from './counts-unknown.ts';
import { arDates } from './dates.ts';
import { isDisputed } from './disputes.ts';
import { tellsLooseTime } from './dropped-times.ts';
import { draftFrames } from './frames/index.ts';
import { stateFrames } from './frames/statements.ts';
import { arabicJudging } from './judging/arabic-judging.ts';
import { sensitiveWords } from './lexicon-sensitive.ts';
import { isHeavy } from './lifted-words.ts';
import { arNames } from './names.ts';
import { neighbours, powers, regionOf, spelledLike } from './neighbours.ts';
import { arNumbers } from './numbers.ts';
import { findOffices } from './offices.ts';
import { arOrder } from './order-words.ts';
import { tellsOfSpeaker } from './own-voice.ts';
import { ownedClaim } from './owned-claims.ts';
import { hangsInPast, plainPast } from './plain-past.ts';
import { quotedStretches } from './quoted-stretches.ts';
import { retoldClause } from './retold-clause.ts';
import { saidAlone } from './said-alone.ts';
import { hasSlip } from './slips.ts';
import { draftSpeech, findSpoken } from './speech.ts';
import { spellInFull } from './spelling.ts';
import { standingStretches } from './standing-alone.ts';
import { arTimes } from './times.ts';
import { verbFormOf } from './verb-forms.ts';
import { writerWords } from './writer-words.ts';
import { monthStyleOf, writtenDate } from './written-date.ts';
import { writtenNumber } from './written-number.ts';

const sensitive = wordSet(sensitiveWords);

/** Towns of the Strip, which goes by the name of one of them. */
const inGaza = wordSet('رفح|خان يونس|خانيونس|دير البلح|جباليا|بيت لاهيا|بيت حانون|النصيرات');
const isGaza = /^(?:قطاع )?غزه$/;

/** Arabic. */
export const arabic: Language = {
  code: 'ar',
  dir: 'rtl',
  abbreviations: wordSet('د|أ|م|ق|هـ|ص|ج|ت|ط|بي|جي|جيه|دي|سي|إم|إف|إتش|آر|إل|دبليو|كيه'),
  findMentions(tokens, text, published) {
    const dates = readDates(tokens, text, arDates, published);
    const amounts = withoutOverlaps(readNumbers(tokens, text, arNumbers), dates);
    const numbers = withoutOverlaps(amounts, readTimes(tokens, text, arTimes));
    const quantities = inOrder<Mention>(withoutLoose(dates), numbers);
    const names = readUnmarkedNames(tokens, text, arNames, quantities);
    return withLoose(inOrder(quantities, names), dates);
  },
  dayOfWriting: (_tokens, _text, published) => published,
  findTimes: (tokens, text) => readTimes(tokens, text, arTimes),
  findAttributions: findArabicAttributions,
  findClauses,
  standingStretches,
  quotedStretches,
  ownedClaim,
  draftQuestions: (claim, told) => draftQuestions(claim, told.text, monthStyleOf(told.reading.entities)),
  draftFrames,
  stateFrames,
  draftSpeech,
  findSpoken,
  tellsOfSpeaker,
  isDisputed,
  findOffices: (sentence, told) => findOffices(sentence, told.text, told.reading),
  stateClaim: (claim, told, changes) =>
    `${retoldClause(claim, { text: told.text, style: monthStyleOf(told.reading.entities), changes })}.`,
  writeDate: (value, told) => writtenDate(value, monthStyleOf(told.reading.entities)),
  writeNumber: writtenNumber,
  countsUnknown,
  isInCompound,
  hasSlip,
  hangsInPast,
  isHeavy,
  // Who it was is known by the office beside the gap, and a day beside made-up ones by the day of the news; both are better asked in words.
  isPoorGap: (mention) =>
    mention.type === 'person' ||
    mention.type === 'date' ||
    (mention.type === 'number' && mention.unitKind === 'percent' && !/\d/.test(mention.amount)),
  fitsInPlace: ({ type, sort, start }, _, text) =>
    type !== 'place' || (isPlaceFree(text, start) && !(sort === 'capital' && isBehindVerb(text, start))),
  neighbours: nearestNames,
  liesIn(a, b) {
    const [first, second] = [fold(a), fold(b)];
    return (inGaza.has(first) && isGaza.test(second)) || (inGaza.has(second) && isGaza.test(first));
  },
  tellsCountry(norm, code) {
    const bare = norm.replace(/^[وبلك]?ال/, '');
    return (
      arNames.nationalities.get(bare) === code ||
      [norm, norm.replace(/^[وفبلك]/, '')].some((word) =>
        arNames.listed.get(word)?.some(({ sort, country }) => sort === 'country' && country === code),
      )
    );
  },
  writerWords,
  isSensitive: remembered(
    (norm) =>
      sensitive.has(norm) ||
      sensitive.has(norm.replace(/^[وف]/, '')) ||
      // «من الإبادة», «للمجزرة»
      sensitive.has(withoutClitics(norm)) ||
      /^[وفبل]?(?:ال)?(?:قتلوا|قتلت|قتل|مقتل|قتيل|ذبح|اغتصاب|اغتصب|انتحار|جثث|جثه|تعذيب)/.test(norm),
  ),
  tellsLooseTime,
  order: arOrder,
  saidAlone,
  answers: arAnswers,
  judging: arabicJudging,
  phrases: {
    trueOrFalse: (statement) => `صح أم خطأ: ${plainPast(statement)}`,
    fillGap(words) {
      const told = plainPast(spellInFull(words));
      // Two words of «بحسب» in one stem are one too many.
      return `أكمل الجملة ${/(?:^|\s)و?بحسب\s/.test(told) ? 'من' : 'بحسب'} المقال: ${told}`;
    },
    accordingTo: (statement) => `بحسب المقال: ${statement}`,
    earliest: 'أيّ هذه الأحداث هو الأقدم بحسب المقال؟',
    earliestIs: (event, date) => `أقدم هذه الأحداث بحسب المقال: ${event} (${date}).`,
    order: 'رتّب الأحداث التالية من الأقدم إلى الأحدث بحسب المقال.',
    orderIs: (dates) => `الترتيب بحسب المقال: ${dates.join('، ثم ')}.`,
    match: 'صِل كل قول بقائله بحسب المقال.',
    matchIs: (speakers) => `أصحاب الأقوال بالترتيب بحسب المقال: ${speakers.join('، ثم ')}.`,
    says({ name, gender }, { text, isQuoted, by }) {
      const words = isQuoted ? `«${text}»` : text;
      if (by === undefined) return `${gender === 'f' ? 'قالت' : 'قال'} ${name}: ${words}.`;
      return `${gender === 'f' ? by.feminine : by.masculine} ${name} ${by.that} ${words}.`;
    },
    saidBy(introduced, { type, gender, name }) {
      const who = type !== 'person' ? 'صاحب القول' : gender === 'f' ? 'القائلة' : 'القائل';
      // «مديرتها فلانة»: whose she is stands in another sentence.
      return `${who} بحسب المقال: ${/.{2}(?:ها|هم|نا|[^ة]ه) /.test(introduced) ? name : introduced}.`;
    },
    whatIs: ({ holder }) => `ما صفة ${holder.name} بحسب المقال؟`,
    holds: ({ holder, gender }, { words }) =>
      `${holder.name} ${gender === 'f' ? 'هي' : 'هو'} ${words} بحسب المقال.`,
    held: (offices) =>
      `بحسب المقال، ${offices.map(({ holder, gender, words }) => `${holder.name} ${gender === 'f' ? 'هي' : 'هو'} ${words}`).join('، و')}.`,
    matchOffices: 'صِل كل شخص بصفته بحسب المقال.',
    didYouMean: (name) => `هل تقصد «${name}»؟`,
    yes: 'صح',
    no: 'خطأ',
    sentenceChanged: 'سُحب هذا السؤال لأن الجملة التي يستند إليها تغيّرت.',
  },
};

/** «أعلنت القاهرة أنها …»: right behind a verb a capital is its government. */
const isBehindVerb = (text: string, start: number): boolean =>
  verbFormOf(fold(text.slice(0, start).trimEnd().split(/\s/).at(-1) ?? '')) !== undefined;

/** Most neighbours that are handed on; a question needs three. */
const mostNeighbours = 24;

/** Neighbours of a name: the same sort in the same country; of countries and capitals those of the region, then any. */
function nearestNames(mention: NameMention): readonly string[] {
  const country = mention.country ?? '';
  const region = regionOf.get(country) ?? '';
  const isPower = powers.has(country);
  const keys =
    mention.type === 'person'
      ? // A minister of another country can be ruled out, and beside somebody whom no list knows any known name.
        mention.sureness < 1
        ? []
        : [`${country} ${mention.sort} ${mention.gender}`]
      : mention.sort === 'capital'
        ? [...(isPower ? ['capital power'] : []), `capital ${region}`, 'capital']
        : mention.sort === 'region'
          ? [`${country} region`]
          : mention.type === 'organisation'
            ? [`${country} ${mention.sort}`, `${mention.sort} ${mention.gender}`]
            : [
                ...(isPower && mention.sort === 'country' ? ['country power'] : []),
                `${country} ${mention.sort}`,
                ...(mention.sort === 'country' ? [`country ${region}`, 'country'] : []),
              ];
  const own = new Set([mention.name, ...mention.aliases]);
  const names = new Set<string>();
  for (const key of keys) {
    for (const name of neighbours.get(key) ?? []) {
      const spelled = mention.type === 'organisation' ? spelledLike(name, mention.name) : name;
      if (spelled !== undefined && !own.has(spelled)) names.add(spelled);
      if (names.size >= mostNeighbours) return [...names];
    }
  }
  return [...names];
}
