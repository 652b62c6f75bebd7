// Arabic cues: which word announces somebody's words, in which form, and what has to stand before the «أن» it governs.
import type { CueClass } from '../../reading/attribution.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../words.ts';
import { courtesyParticiples, reportingNouns, reportingVerbs } from './lexicon-reporting.ts';
import { feminineOf, femininePresentOf, presentOf } from './verb-patterns.ts';

/** A word that announces words. */
export interface SayingCue {
  /** Past form of its verb as the list writes it. */
  readonly verb: string;
  readonly class: CueClass;
  /** Folded preposition that the verb takes before «أن», or `''`. */
  readonly governs: string;
  /** `plain` verbs have no object but words; `loose` ones report only before a colon or a quotation. */
  readonly object: 'plain' | 'mixed' | 'loose';
  readonly shape: 'past' | 'present' | 'participle' | 'noun';
  /** Gender of whoever says it; of the first person nothing is known. */
  readonly gender: 'm' | 'f' | 'unknown';
  readonly number: 'singular' | 'dual' | 'plural';
  /** «قلت», «نقول»: the writer speaks. */
  readonly isWriter: boolean;
  /** «قيل», «أشير», «جاء في البيان»: who says it is not its subject. */
  readonly isPassive: boolean;
  /** «و» or «ف» written to it. */
  readonly joined: boolean;
}

type Form = Omit<SayingCue, 'joined'>;

/** Written alike: «بين» is a preposition, «يعد» is «is deemed», «يبلغ» is «amounts to», «تبين» has nobody who says it. */
const notCues: ReadonlySet<string> = wordSet('بين|يعد|تعد|تبين|يتبين|يبلغ|تبلغ|سيبلغ|ستبلغ');

/** Verbs whose object may be written to them: «وصفها بأنها», «أبلغه أن». */
const withObject: ReadonlySet<string> = new Set(['وصف', 'أبلغ', 'أخبر', 'اتّهم', 'طمأن']);

const forms: ReadonlyMap<string, Form> = buildForms();

function buildForms(): Map<string, Form> {
  const index = new Map<string, Form>();
  const add = (written: string, form: Form) => {
    const norm = fold(written);
    if (!notCues.has(norm) && !index.has(norm)) index.set(norm, form);
  };
  for (const [past, written, participle, of, governs, object] of reportingVerbs) {
    const pastF = feminineOf(past);
    const present = written || presentOf(past);
    const common = {
      verb: past,
      class: of,
      governs: fold(governs),
      object,
      isWriter: false,
      isPassive: false,
    };
    const singular = (shape: Form['shape'], gender: Form['gender']): Form => ({
      ...common,
      shape,
      gender,
      number: 'singular',
    });
    add(past, singular('past', 'm'));
    add(pastF, singular('past', 'f'));
    for (const lead of ['', 'س']) {
      add(lead + present, singular('present', 'm'));
      add(lead + femininePresentOf(present), singular('present', 'f'));
    }
    addPlurals(add, common, { past, pastF, present });
    if (participle !== '') addParticiples(add, common, participle);
    if (withObject.has(past))
      for (const pronoun of ['ه', 'ها', 'هم']) {
        add(past + pronoun, singular('past', 'm'));
        add(pastF + pronoun, singular('past', 'f'));
      }
  }
  addNouns(add, index);
  for (const [written, number] of [
    ['قلت', 'singular'],
    ['أقول', 'singular'],
    ['قلنا', 'plural'],
    ['نقول', 'plural'],
  ] as const) {
    const said = index.get('قال');
    if (said !== undefined) add(written, { ...said, gender: 'unknown', number, isWriter: true });
  }
  for (const [written, past] of [
    ['أشير', 'أشار'],
    ['قيل', 'قال'],
    ['يقال', 'قال'],
    ['جاء', 'ذكر'],
    ['ورد', 'ذكر'],
  ] as const) {
    const said = index.get(fold(past));
    if (said !== undefined) add(written, { ...said, gender: 'unknown', isPassive: true });
  }
  return index;
}

type Common = Pick<Form, 'verb' | 'class' | 'governs' | 'object' | 'isWriter' | 'isPassive'>;
type Add = (written: string, form: Form) => void;

/** «قالوا», «نفوا», «يؤكدون», «شددا». */
function addPlurals(
  add: Add,
  common: Common,
  { past, pastF, present }: { past: string; pastF: string; present: string },
): void {
  const form = (shape: Form['shape'], gender: Form['gender'], number: Form['number']): Form => ({
    ...common,
    shape,
    gender,
    number,
  });
  const weak = /[ىا]$/.test(past);
  add(`${weak ? past.slice(0, -1) : past}وا`, form('past', 'm', 'plural'));
  if (!weak) add(`${past}ا`, form('past', 'm', 'dual'));
  add(`${pastF}ا`, form('past', 'f', 'dual'));
  const stem = /[ىيو]$/.test(present) ? present.slice(0, -1) : present;
  add(`${stem}ون`, form('present', 'm', 'plural'));
}

/** «مضيفاً», «مضيفةً», «مضيفين». */
function addParticiples(add: Add, common: Common, participle: string): void {
  const stem = participle.slice(0, -1);
  const form = (gender: Form['gender'], number: Form['number']): Form => ({
    ...common,
    shape: 'participle',
    gender,
    number,
  });
  add(participle, form('m', 'singular'));
  add(`${stem}ة`, form('f', 'singular'));
  add(`${stem}ين`, form('m', 'plural'));
}

/** «قوله», «تأكيدها», «القول», «بالقول». */
function addNouns(add: Add, index: ReadonlyMap<string, Form>): void {
  for (const [noun, past, governs] of reportingNouns) {
    const verb = index.get(fold(past));
    if (verb === undefined) continue;
    const stem = noun.replace(/ة$/, 'ت');
    const form: Form = {
      ...verb,
      governs: fold(governs),
      shape: 'noun',
      gender: 'unknown',
      number: 'singular',
      object: 'mixed',
    };
    for (const lead of ['', 'ب']) {
      add(`${lead}${stem}ه`, { ...form, gender: 'm' });
      add(`${lead}${stem}ها`, { ...form, gender: 'f' });
      add(`${lead}${stem}هم`, { ...form, gender: 'm', number: 'plural' });
      add(`${lead}${stem}هما`, { ...form, gender: 'm', number: 'dual' });
    }
    if (past === 'قال' || past === 'كرّر') for (const lead of ['ال', 'بال']) add(lead + noun, form);
  }
}

/** Returns the cue that the folded word is, or `undefined`. A word that is a cue whole is never split. */
export function cueOf(norm: string): SayingCue | undefined {
  const whole = forms.get(norm);
  if (whole !== undefined) return { ...whole, joined: false };
  const first = norm[0];
  if (first !== 'و' && first !== 'ف') return undefined;
  const rest = forms.get(norm.slice(1));
  return rest === undefined ? undefined : { ...rest, joined: true };
}

/** The cue that the token before `next` is, where its writing tells it from words that fold to the same letters. */
export function cueAt({ norm, text }: Token, next: Token | undefined): SayingCue | undefined {
  // «رجل يدعى فلاناً» is called so; «يدّعي أن» claims.
  if (/^[وف]?[يت]دعي$/.test(norm) && text.endsWith('ى') && !isOpener(next)) return undefined;
  // «وردّ فلان بأن» answers, «وورد في البيان» stands there.
  return norm === 'ورد' && text.includes('\u0651') ? cueOf('فرد') : cueOf(norm);
}

/** Words that open what was said: «إن», «أن», «بأنه», as folded tokens, with «و» before them or not. */
const openers: ReadonlySet<string> = new Set(
  ['', 'و', 'ب', 'وب'].flatMap((lead) =>
    ['ان', 'انه', 'انها', 'انهم', 'انهما', 'انني', 'اننا', 'انك', 'انكم', 'الا'].flatMap((word) =>
      word === 'الا' ? (lead === 'ب' ? ['بالا'] : []) : [lead + word],
    ),
  ),
);

/** Whether the word opens reported words; «آن» is a name or «now». */
export function isOpener(token: Token | undefined): boolean {
  return token !== undefined && openers.has(token.norm) && !token.text.includes('آ');
}

const courtesies: ReadonlySet<string> = new Set(
  courtesyParticiples.split('|').flatMap((word) => {
    const norm = fold(word);
    const stem = norm.slice(0, -1);
    return [norm, `${stem}ه`, `${stem}ين`];
  }),
);

/** Whether the folded word is a participle with which the report of words ends: «مقدماً شكره», «ومعرباً عن». */
export function isCourtesy(norm: string): boolean {
  return courtesies.has(norm) || ((norm[0] === 'و' || norm[0] === 'ف') && courtesies.has(norm.slice(1)));
}
