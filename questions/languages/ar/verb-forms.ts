// Arabic verbs by their written forms: which word is a verb, of which gender and tense, and of which lemma.
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { masdars } from './masdars.ts';
import { furtherVerbs, type Verb, verbs } from './verbs.ts';

/** A written form of a verb, third person singular: news has no other. */
export interface VerbForm {
  readonly verb: Verb;
  readonly gender: 'm' | 'f';
  readonly tense: 'past' | 'present' | 'future';
  /** What stood before the verb in the same word: «و» or «ف», or nothing. */
  readonly connective: '' | 'و' | 'ف';
}

const byPast = new Map<string, Verb>();

/** Forms that are nearly always another word: «بين» is «between», «ودعت» is «and called». */
const otherWords: ReadonlySet<string> = new Set(['بين', 'ودعت', 'ودعا']);

/** Short pasts that are nouns, names or prepositions as often as verbs. */
const nouns: ReadonlySet<string> = new Set(
  'حكم عدل علم طلب حل مال حال دار مثل سبق ظن جمع جذب شرح نظر نقص حفظ رسم قبل مر عبر ولد خص عم نص رد سد شغل صرف حلم قصد سكن شك ضمن طبع عكس كسر غلب فهم قلب قلق لحق مس مهر درج ذهب رمز رزق بسط حمل قدر هدف شعر عرف صعب تبع بحر لزم لمس لمع نبع نجم نشط نطق نفع وسم ورث خلص رجع ذبل فرق خاف فكر قسم سجن شكر هم قاس كره ندم ملك نسي فصل قرا هان وقي طار كلم نظم خدم حسب حرم جرح بكي قوي حفر عم جسر ردف سقي سال قيد جهد كثف وفد بث خف حد صد فر جر ضر نقد نزع خطب فقر وقف سمع بلد فرد ربط بعث جني شرع اسهم اقدم ابرز اضعف اقوي اعلي اغني اقصي ابعد اشبه افضل اكمل اسرع اوضع احكم اوسط اشهر دعم نقل بحث عرض طرح منح دفع درس شكل شمل'.split(
    ' ',
  ),
);

const forms: ReadonlyMap<string, VerbForm> = buildForms();

function buildForms(): Map<string, VerbForm> {
  const index = new Map<string, VerbForm>();
  const add = (form: string, entry: Omit<VerbForm, 'connective'>) => {
    const norm = fold(form);
    // Two verbs may be written alike without vowels; the first of the list is the commoner one.
    if (!otherWords.has(norm) && !index.has(norm)) index.set(norm, { ...entry, connective: '' });
  };
  for (const verb of [...verbs, ...furtherVerbs]) {
    const { past, pastF, present, presentF } = verb;
    if (!byPast.has(past)) byPast.set(past, verb);
    // «حكم», «تطور», «قبل»: without vowels these pasts are nouns and prepositions as well.
    if (verb.masdar !== '' || verb.class === 'help' || !isNounToo(fold(past)))
      add(past, { verb, gender: 'm', tense: 'past' });
    add(pastF, { verb, gender: 'f', tense: 'past' });
    add(present, { verb, gender: 'm', tense: 'present' });
    add(presentF, { verb, gender: 'f', tense: 'present' });
    add(`س${present}`, { verb, gender: 'm', tense: 'future' });
    add(`س${presentF}`, { verb, gender: 'f', tense: 'future' });
  }
  return index;
}

/** Whether the folded past is another word as well: a noun in three letters, or the verbal noun of its own verb («تطور»). */
function isNounToo(norm: string): boolean {
  return norm.length <= 2 || nouns.has(norm) || norm.startsWith('ت');
}

/** Returns the verb whose past, third person masculine singular, is `past` as the lists write it. */
export function verbOfPast(past: string): Verb | undefined {
  return byPast.get(past);
}

/** Written like a verb, and hardly ever one: «إثر», «وإثر», «فساد» with a «ف» of its own. */
const seldomVerbs: ReadonlySet<string> = new Set(['اثر', 'واثر', 'فاثر', 'فساد', 'فيصل', 'فيهم']);

/** Returns the verb form that the folded word `norm` is, or `undefined`. A word that is a verb whole is never split. */
export function verbFormOf(norm: string): VerbForm | undefined {
  const form = forms.get(norm) ?? joinedForm(norm);
  return form === undefined || seldomVerbs.has(norm) ? undefined : form;
}

/** «وأعلن»: a verb with the conjunction written to it. */
function joinedForm(norm: string): VerbForm | undefined {
  const connective = norm.charAt(0);
  if (connective !== 'و' && connective !== 'ف') return undefined;
  const form = forms.get(norm.slice(1));
  return form === undefined ? undefined : { ...form, connective };
}

/** Endings of the plural and of object pronouns by their last letter, longest first. */
const verbEndings: ReadonlyMap<string, readonly string[]> = new Map([
  ['ا', ['هما', 'وا', 'تا', 'ها', 'نا']],
  ['ن', ['ون', 'ين', 'ان', 'هن', 'ن']],
  ['م', ['هم']],
  ['ه', ['ه']],
]);

/** Shortest listed form that an ending may be taken from: «كانه» is «كأنه». */
const shortestStem = 4;

/** Whether the folded word is a listed verb in any form, with plural endings and object pronouns: «يشعرون», «تزعمه». */
export const isVerb: (norm: string) => boolean = remembered((norm) => {
  if (verbFormOf(norm) !== undefined) return true;
  const endings = verbEndings.get(norm[norm.length - 1] ?? '');
  if (endings === undefined) return false;
  return endings.some(
    (ending) =>
      norm.endsWith(ending) &&
      norm.length - ending.length >= shortestStem &&
      verbFormOf(norm.slice(0, -ending.length)) !== undefined,
  );
});

/** Whether the folded word can only be a verb: no verbal noun is written like it, with or without a pronoun. */
export const isSureVerb: (norm: string) => boolean = remembered((norm) => {
  if (!isVerb(norm)) return false;
  const bare = norm.replace(/^[وف](?=.{3})/, '');
  return !nouns.has(bare) && !masdars.has(bare) && !masdars.has(bare.replace(/(?:هما|ها|هم|نا|ه)$/, ''));
});
