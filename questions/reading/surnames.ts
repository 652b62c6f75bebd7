// What may follow a given name in a script without capitals: fathers' names, particles, surnames; and where it ends.
import type { Token } from '../text/tokens.ts';
import { isForeign, isGivenAt, type NameLead, type NameScene } from './name-scene.ts';

/** Most words of a person's name after the given one, particles apart. */
const mostSurnames = 4;

/** What makes a further word of a name: a name itself, a foreign word, a definite or an everyday one. */
type SurnameKind = 'given' | 'foreign' | 'definite' | 'word';

/** The name as read so far. */
interface Beginning {
  /** The given name, folded; `''` where the name began with a foreign word. */
  readonly given: string;
  readonly lead: NameLead | undefined;
  /** Token index of the first word. */
  readonly first: number;
}

/** What goes before the word in question. */
interface Before {
  readonly surnames: number;
  /** A given name that may still be followed by a surname. */
  readonly isGiven: boolean;
  readonly isParticle: boolean;
  /** A father's name stands before it: «أيمن بن إبراهيم». */
  readonly hasFather: boolean;
}

/** «عبد الله» is one given name in two words. */
export function isServant(scene: NameScene, at: number, norm: string): boolean {
  const { words } = scene;
  return words.servants.has(norm) && scene.next(at + 1)?.norm.startsWith(words.article) === true;
}

/** Returns how far the name goes on from token `from`, and how many surnames that makes. */
export function surnamesBehind(
  scene: NameScene,
  from: number,
  beginning: Beginning,
): { to: number; surnames: number } {
  const { words } = scene;
  let to = from;
  // «سعد الدين», «نصر الله»: the second half belongs to the given name.
  if (words.secondHalves.has(scene.next(to)?.norm ?? '')) to++;
  const isKing = beginning.lead?.start !== undefined || isKnownGiven(beginning.given, words);
  const regnal = isKing ? ordinalTo(scene, to) : to;
  if (regnal > to) return { to: regnal, surnames: 1 };
  let surnames = 0;
  let isGiven = beginning.given !== '';
  let hasFather = false;
  while (surnames < mostSurnames) {
    const token = scene.next(to);
    if (token === undefined) break;
    const servant = isServant(scene, to, token.norm);
    if (!servant && isParticleAt(scene, to)) {
      to++;
      continue;
    }
    const isParticle = to > from && words.particles.has(scene.tokens[to - 1]?.norm ?? '');
    const before = { surnames, isGiven, isParticle, hasFather };
    const kind = servant ? 'given' : surnameKind(scene, to, token, beginning, before);
    if (kind === undefined) break;
    to += servant ? 2 : 1;
    surnames++;
    if (words.secondHalves.has(scene.next(to)?.norm ?? '')) to++;
    hasFather ||= isParticle;
    isGiven = kind === 'given';
    // A definite surname closes the name, but for a house behind it («الأحمد الصباح»); so does an everyday word.
    if (kind === 'definite') {
      if (isHouse(scene.next(to), words) || isBehindRank(scene, token, to)) to++;
      break;
    }
    if (kind === 'word' && !isParticle) break;
  }
  while (to > from && words.particles.has(scene.tokens[to - 1]?.norm ?? '')) to--;
  return { to, surnames };
}

/** «ألونسو متسابق فريق …»: an office behind the name. */
function isCalling(token: Token, words: NameScene['words']): boolean {
  const { norm } = token;
  if (norm.startsWith(words.article) || words.surnames.has(norm) || words.givenNames.has(norm)) return false;
  return words.callings.has(norm);
}

/** «ورفض حمدان الإجراءات»: right behind a verb and its subject, a noun of a deed, a plural or a feminine is the verb's object. */
export function isObjectBehind({ words, tokens, next }: NameScene, first: number, at: number): boolean {
  const norm = next(at)?.norm ?? '';
  if (!norm.startsWith(words.article) || !words.isVerb(tokens[first - 1]?.norm ?? '')) return false;
  return /(?:ه|ات|^الا.{2,4}ا.)$/.test(norm) && words.isExplained(norm);
}

/** Whether a name may end before `at`: as `closesName`, or a word that is in no name follows. */
function endsBefore(scene: NameScene, at: number): boolean {
  const token = scene.next(at);
  return closesName(scene, at) || (token !== undefined && scene.words.endsName(token.norm, token.text));
}

/** A given name that is no everyday word. */
function isKnownGiven(given: string, words: NameScene['words']): boolean {
  return words.givenNames.has(given) && !words.everydayNames.has(given);
}

/** «الصباح» behind «صباح الأحمد»: the surname of somebody listed. */
function isHouse(token: Token | undefined, words: NameScene['words']): boolean {
  return token?.norm.startsWith(words.article) === true && words.surnames.has(token.norm);
}

/** «فواز الحاج قدور»: behind a surname that is a rank as well the last name follows, unless one more does, who would be another. */
function isBehindRank(scene: NameScene, rank: Token, at: number): boolean {
  const { words } = scene;
  const last = scene.next(at);
  if (!words.familyTitles.has(rank.norm) || last === undefined || !endsBefore(scene, at + 1)) return false;
  if (closesName(scene, at) || words.endsName(last.norm, last.text) || isCalling(last, words)) return false;
  return words.givenNames.has(last.norm) || isForeign(last, words);
}

/** «عبد الله الثاني», «بنديكت السادس عشر»: the number of a king or pope. */
function ordinalTo(scene: NameScene, from: number): number {
  const { words } = scene;
  if (!words.ordinals.has(scene.next(from)?.norm ?? '')) return from;
  return words.teens.has(scene.next(from + 1)?.norm ?? '') ? from + 2 : from + 1;
}

/** «بن», «دو لا»: a word inside a name, with a word of the name behind it. */
function isParticleAt(scene: NameScene, at: number): boolean {
  const { words } = scene;
  const norm = scene.next(at)?.norm ?? '';
  const before = scene.tokens[at - 1]?.norm ?? '';
  const after = scene.next(at + 1);
  if (after === undefined) return false;
  if (norm === 'لا') return words.particles.has(before);
  if (!words.particles.has(norm) || (words.isFunctionWord(after.text) && after.norm !== 'لا')) return false;
  // «ابن عمه» is a cousin.
  return !(norm === 'ابن' && /[ها]$/.test(after.norm) && !words.givenNames.has(after.norm));
}

function surnameKind(
  scene: NameScene,
  at: number,
  token: Token,
  beginning: Beginning,
  before: Before,
): SurnameKind | undefined {
  const { words } = scene;
  const { norm } = token;
  if (words.isFunctionWord(token.text)) return undefined;
  const isDefinite = norm.startsWith(words.article);
  // «آل ثاني», «بن السعيد»: behind a particle any word is a name.
  if (before.isParticle && (isDefinite || scene.tokens[at - 1]?.norm === words.article)) return 'definite';
  if (isGivenAt(scene, at, norm, 0) && (before.isParticle || !isOffice(scene, at, token))) return 'given';
  if (isForeign(token, words) || isShortForeign(token, scene))
    return isJoinedWord(token, scene) && !before.isParticle ? undefined : 'foreign';
  // «أبي طالب»: a calling may be a father's name.
  const isName = words.callings.has(norm) || !words.endsName(norm, token.text);
  if (before.isParticle) return isName ? 'word' : undefined;
  if (isJoinedWord(token, scene)) return undefined;
  // «فيصل الجامايكي», «أبو حمزة المصري»: where the surname is missing, an adjective of origin is it.
  const isOrigin = isDefinite && /ي$/.test(norm) && words.nationalities.has(norm.slice(words.article.length));
  if (isOrigin && before.isGiven && (before.surnames === 0 || closesName(scene, at + 1))) return 'definite';
  // «العقيد حسان الشيخ الذي …»: a title with no name behind it.
  if (words.familyTitles.has(norm) && before.isGiven && closesName(scene, at + 1)) return 'definite';
  if (words.endsName(norm, token.text) || isCalling(token, words)) return undefined;
  if (!isDefinite) return isWordSurname(scene, at, token, beginning, before) ? 'word' : undefined;
  if (words.surnames.has(norm)) return 'definite';
  if (beginning.given === '' && !before.isGiven) return undefined;
  const isAnnounced = beginning.lead !== undefined || before.surnames > 0;
  if (!isAnnounced && isObjectBehind(scene, beginning.first, at)) return undefined;
  if (before.surnames === 0 || /ي$/.test(norm)) return 'definite';
  return before.isGiven && !words.isExplained(norm) ? 'definite' : undefined;
}

/** «وانغ يي»: a foreign word of two letters inside a foreign name. */
function isShortForeign(token: Token, { words }: NameScene): boolean {
  return (
    token.norm.length === 2 && !words.isFunctionWord(token.text) && !words.endsName(token.norm, token.text)
  );
}

/** «أمين المتحف», «وعد بأن»: an everyday word that is a name too, and here an office or a verb. */
function isOffice(scene: NameScene, at: number, token: Token): boolean {
  const { words } = scene;
  if (!words.everydayNames.has(token.norm)) return false;
  if (words.isVerb(token.norm)) return true;
  const next = scene.next(at + 1)?.norm ?? '';
  return words.callings.has(token.norm) && next.startsWith(words.article) && !words.surnames.has(next);
}

/** Shortest everyday word that is taken for a surname (folded letters). */
const shortestWord = 3;

/** Whether an everyday word may be a surname here: after a given name that is nothing else, or behind a title. */
function isWordSurname(
  scene: NameScene,
  at: number,
  token: Token,
  { given, lead, first }: Beginning,
  { surnames, hasFather, isGiven }: Before,
): boolean {
  const { words } = scene;
  const { norm } = token;
  if (norm.length < shortestWord) return false;
  // «السفير جان دافيد ليفيت», «البلجيكي كزافييه ماليس»: where somebody was announced, the last word before the name is closed is his.
  const closes =
    lead !== undefined &&
    !/^[يتبلك]/.test(norm) &&
    !/(?:[اهت]|ين)$/.test(token.text) &&
    endsBefore(scene, at + 1);
  if (given === '')
    return closes && surnames < 2 && !words.adjectiveEnding.test(norm) && closesName(scene, at + 1);
  // «أيمن بن إبراهيم دبور»: a father's name has the family's behind it.
  if (surnames > 0)
    return (
      !words.adjectiveEnding.test(norm) &&
      ((hasFather && closesName(scene, at + 1)) || (isGiven && closes && !/ه$/.test(norm)))
    );
  if (words.surnames.has(norm)) return true;
  // A present verb, a plural, a word with its pronoun («قوله»), a preposition with its word («بحضور»).
  if (/^[يت]/.test(norm) || words.adjectiveEnding.test(norm) || token.text.endsWith('ه')) return false;
  const isWithParticle = /^[بلك]/.test(norm) && norm.length > 4 && words.isExplained(norm.slice(1), true);
  if (isWithParticle && lead?.by !== 'title' && lead?.by !== 'say') return false;
  // A foreign given name has its surname behind it, whatever word that looks like.
  if (lead !== undefined || !words.isExplained(given) || isWomanBehindVerb(scene, first, given)) return true;
  return !words.everydayNames.has(given) && closesName(scene, at + 1);
}

/** «استقبلت ليلى خوري …»: a woman's name right behind a verb of that gender is its subject. */
export function isWomanBehindVerb({ words, tokens, next }: NameScene, at: number, given: string): boolean {
  if (words.givenNames.get(given) !== 'f' || next(at) === undefined) return false;
  return words.verbGender(tokens[at - 1]?.norm ?? '') === 'f';
}

/** Whether a name may end before `at`: a mark, a particle, a verb, an office or another name follows. */
export function closesName(scene: NameScene, at: number): boolean {
  const { words } = scene;
  const token = scene.next(at);
  if (token === undefined) return true;
  if (words.isFunctionWord(token.text) || words.isVerb(token.norm) || words.callings.has(token.norm))
    return true;
  // «سمير خوري وحسن …»
  return token.norm.startsWith('و') && words.givenNames.has(token.norm.slice(1));
}

/** «ورامي», «والحكومة»: a word that «و» joins to the name before it, unless it is a name as it stands («وليد»). */
function isJoinedWord(token: Token, { words }: NameScene): boolean {
  return token.norm.startsWith('و') && token.norm.length > 3 && !words.givenNames.has(token.norm);
}
