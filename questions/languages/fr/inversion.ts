// French questions as the press writes them: « Quand la pétition a-t-elle été remise ? » The subject stays before its verb and a
// pronoun of its gender and number follows, where both are sure.
import { genderOfMany, genderOfOne } from './noun-gender.ts';

const determined: Readonly<Record<string, 'm' | 'f'>> = {
  le: 'm',
  un: 'm',
  ce: 'm',
  cet: 'm',
  la: 'f',
  une: 'f',
  cette: 'f',
};

const many =
  /^(?:les|ces|plusieurs|quelques|certains|certaines|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d[\d ]*)$/;

/** Adjectives before a noun behind « l' » or a plural article. */
const fronted =
  /^(?:ancien(?:ne)?s?|nouve(?:l|aux?|lles?)|premi(?:er|ère)s?|derni(?:er|ère)s?|grande?s?|petite?s?|jeunes?|autres?|principa(?:le?s?|ux)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/;

/** Singular verbs in -ent. */
const singularEnt = /^(?:.*[vt]ient|(?:res|con|pres)?sent|(?:dé)?ment|repent)$/;

/** Verb forms behind which a pronoun stands without more, or with « -t- ». */
const thirdPerson = /^(?:(?:s'|se |y |l'|en )?)(\p{L}*[eaidt])$/u;

/**
 * Returns `subject` and `verb` with the pronoun behind it, or `undefined` where the gender or the number of the subject is not
 * sure. `named` is the gender of somebody named, `rest` what follows the verb.
 */
export function inverted(
  subject: string,
  verb: string,
  rest: string,
  named: 'm' | 'f' | undefined,
): string | undefined {
  const finite = thirdPerson.exec(verb)?.[1];
  // « le maire de Korsk, Pavel Dusan, a-t-il … »: the aside is closed again.
  const aside = /^[^,]+, \p{Lu}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+){0,3}(,?)$/u.exec(subject);
  if (finite === undefined || / et (?!\d)/u.test(subject) || (aside === null && subject.includes(',')))
    return undefined;
  const isPlural = /(?:ent|ont)$/.test(finite) && !singularEnt.test(finite);
  const pronoun = pronounOf(subject, isPlural, named ?? shownBy(finite, rest));
  if (pronoun === undefined) return undefined;
  // « a-t-elle », « ouvre-t-il »; « fait-il », « prend-elle » need no letter between.
  const link = /[ea]$/.test(finite) ? '-t-' : /[dt]$/.test(finite) ? '-' : undefined;
  return link === undefined
    ? undefined
    : `${subject}${aside?.[1] === '' ? ',' : ''} ${verb}${link}${pronoun}`;
}

function pronounOf(subject: string, isPlural: boolean, gender: 'm' | 'f' | undefined): string | undefined {
  const words = subject.replaceAll('’', "'").toLowerCase().split(' ');
  const [first = ''] = words;
  if (isPlural) {
    if (!many.test(first)) return undefined;
    const head = words.slice(1).find((word) => !fronted.test(word) && !many.test(word));
    const found = gender ?? (head === undefined ? undefined : genderOfMany(head.replace(/^d'/, '')));
    return found === undefined ? undefined : found === 'f' ? 'elles' : 'ils';
  }
  const own = determined[first];
  if (own !== undefined) return own === 'f' ? 'elle' : 'il';
  if (first.startsWith("l'")) {
    const bare = first.slice(2);
    const head = fronted.test(bare) ? (words[1] ?? '') : bare;
    const found = gender ?? genderOfOne(head);
    return found === undefined ? undefined : found === 'f' ? 'elle' : 'il';
  }
  if (first === 'm.') return 'il';
  if (/^m(?:me|lle)$/.test(first)) return 'elle';
  // A name alone: its bearer's gender, where a list tells it.
  if (gender === undefined || !/^\p{Lu}/u.test(subject)) return undefined;
  return gender === 'f' ? 'elle' : 'il';
}

/** « a été fondé », « seront remises »: the participle of a passive agrees with its subject. */
function shownBy(finite: string, rest: string): 'm' | 'f' | undefined {
  const isBeing = /^(?:est|était|fut|sera|sont|étaient|furent|seront)$/.test(finite);
  const participle = (isBeing ? /^(\p{L}+)/u : /^été (\p{L}+)/u).exec(rest)?.[1];
  if (participle === undefined) return undefined;
  if (/(?:ée|ie|ue|ise|ite|rte)s?$/.test(participle)) return 'f';
  return /(?:é|i|u|is|it|rt)s?$/.test(participle) ? 'm' : undefined;
}
