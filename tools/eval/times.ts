// Times of day against the expressions of a public recogniser's specification.
import { type LanguageCode, timesIn } from '../../questions/index.ts';
import { type SpecItem, type SpecResult, specItems } from './specification.ts';

/** Agreement on times of day. */
export interface TimeScore {
  readonly right: number;
  readonly measured: number;
  /** Items of kinds that are not read, by kind. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Line numbers of the items read otherwise than the specification expects. */
  readonly wrong: readonly number[];
}

const hoursEn = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen';
const hoursFr = 'une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|dix-neuf';
const hoursAr = 'واحد|اثنين|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر|أحد';

/** Why items of this wording are not measured. */
const rules: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['English halves of the day in French', /(?=.*\b(?:je|c'est|régler|il|suis|vais)\b).*\d* ?[ap]\.? ?m\b/],
];

const kinds: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['figures without a colon', /^\d{3,4} ?(?:[ap]|مساء|صباح|المساء)/],
  ['short forms', /ish$|^\d[ap]\.?$|^T\d|ampm| h \d|^\d+\.am|\dh\d\d$/i],
  ['hours of work and meals', /lunch|business|الغداء|déjeuner/],
  ['so long from then on', /\bfor \d/],
  [
    'an hour by itself',
    new RegExp(`^(?:at |à |a |peu pr[eè]s (?:[aà] )?)?(?:\\d{1,2}|${hoursEn}|${hoursFr})(?: heures?)?$`),
  ],
  ['an hour by itself', /^(?:ال)[\u0621-\u064a]+ة(?: عشرة?)?$/],
  [
    'as it is spoken',
    new RegExp(`^(?:from )?(?:three mins to )?(?:${hoursEn}) (?:${hoursEn}|twenty|thirty|forty|fifty)`),
  ],
  ['as it is spoken', new RegExp(`^(?:${hoursFr}|vingt-\\S+) (?:${hoursFr}|trente|quarante|cinquante)`)],
  ['as it is spoken', new RegExp(`^(?:من )?(?:${hoursAr})`)],
  [
    'as it is spoken',
    /^(?:\d+|\w+)(?: mins?| minutes?)? (?:past|to) |past \d|et trois quarts|three quarters|ثلاثة أرباع/,
  ],
  [
    'a part of the day',
    /^(?!.*\d)(?!.*(?:الساعة|منتصف الليل|منتصف النهار|midnight|\bnoon$|midday|minuit|o'clock|heures|past|\u0629 ?(?:و|إلا)))/,
  ],
];

/** Returns how many items of the specification's times of day are read with every time, and nothing besides. */
export function scoreTimes(lang: LanguageCode): TimeScore {
  const leftOut = new Map<string, number>();
  const wrong: number[] = [];
  let measured = 0;
  for (const item of specItems('datetime', lang)) {
    if (!/^Time(?:Period)?(?:Parser|Extractor)$/.test(item.spec)) continue;
    const reason = reasonOf(item, lang);
    if (reason !== undefined) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    else {
      measured++;
      if (!isRight(item, lang)) wrong.push(item.line);
    }
  }
  return { right: measured - wrong.length, measured, leftOut, wrong };
}

function reasonOf({ input, results }: SpecItem, lang: LanguageCode): string | undefined {
  if (lang === 'fr' && rules.some(([, pattern]) => pattern.test(input.toLowerCase()))) return rules[0]?.[0];
  for (const { text } of results) {
    const found = kinds.find(([, pattern]) => pattern.test(text.trim().toLowerCase()));
    if (found !== undefined) return found[0];
  }
  return undefined;
}

function isRight(item: SpecItem, lang: LanguageCode): boolean {
  const found = timesIn(item.input, lang);
  const over = ({ start, end }: SpecResult) =>
    found.filter((time) => start === null || end === null || (time.start < end && time.end > start));
  return (
    found.length <= item.results.length &&
    item.results.every((result) => {
      const times = over(result);
      if (item.spec.endsWith('Extractor')) return times.length > 0;
      const expected = result.value?.FutureResolution ?? {};
      const [low, high] = [expected.time ?? expected.startTime, expected.endTime];
      return times.some(
        ({ value, until }) =>
          clock(value) === low && (until === undefined ? undefined : clock(until)) === high,
      );
    })
  );
}

function clock(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}
