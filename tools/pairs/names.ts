// Another name of the same type and sort in the place of a name: one of the article's own first, then neighbours from the lists.

import { mentionsIn } from '../../questions/index.ts';
import type { NameMention } from '../../questions/reading/mention.ts';
import { fold } from '../../questions/text/fold.ts';
import { tokenize } from '../../questions/text/tokens.ts';
import type { Alteration, Edit } from './minimal-pair.ts';
import type { PairLanguage } from './pair-language.ts';
import { areApart, holds, type Scene, wordsAround } from './scene.ts';

/** Most names of the article, and of all, that are put in one place. */
const mostOwn = 6;
const mostNames = 9;

/** Returns the sentence's names, each exchanged for others that mean somebody or something else. */
export function changedNames(scene: Scene, language: PairLanguage): Alteration[] {
  return scene.sentence.mentions.flatMap((mention) => {
    if (mention.type === 'date' || mention.type === 'number' || isInLongerName(scene, mention)) return [];
    // «في حديثه» is no town of that spelling.
    if (mention.text.endsWith('ه') && mention.name.endsWith('ة')) return [];
    const own = namesOfArticle(scene)
      .filter((other) => areLike(mention, other))
      .map(({ text }) => text);
    const names = [...own.slice(0, mostOwn), ...scene.language.neighbours(mention)];
    const edits = new Map<string, Edit>();
    for (const name of names) {
      if (edits.size === mostNames) break;
      const edit = namePut(scene, language, mention, name);
      if (edit !== undefined && isOther(scene, mention, name)) edits.set(edit.text, edit);
    }
    return [...edits.values()].map((edit) => ({ change: 'name' as const, edits: [edit] }));
  });
}

/** Returns `name` as an edit in the place of `mention`, or `undefined` where the words around it would have to change. */
export function namePut(
  scene: Scene,
  language: PairLanguage,
  mention: NameMention,
  name: string,
): Edit | undefined {
  if (!scene.language.fitsInPlace(mention, name, scene.text)) return undefined;
  const before = scene.text.slice(0, mention.start);
  // « A. Montebourg »: the initial is the old name's. «جزيرة كريت»: no second type noun.
  if (/(?<!\p{L})\p{Lu}\.\s?$/u.test(before)) return undefined;
  const [word] = wordsAround(scene, mention.start, mention.end);
  if (word !== '' && word.replace(/^[وفبل]/, '') === tokenize(name)[0]?.norm) return undefined;
  return language.fitted(scene, { start: mention.start, end: mention.end, text: name });
}

/** Whether the name is but a part of a longer one where it stands. */
export function isInLongerName(scene: Scene, mention: NameMention): boolean {
  return scene.language.isInCompound(mention, scene.sentence.tokens);
}

/** Whether the name stands in `text` as it is written alone: in «للهيئة» its alef is lost behind a letter like the next. */
export function isWrittenOut({ start, text: written }: NameMention, text: string): boolean {
  return start === 0 || text[start - 1] !== written[0];
}

/** Every name of the article in its longest written form, in order of appearance. */
export function namesOfArticle({ told }: Scene): NameMention[] {
  const longest = new Map<string, NameMention>();
  for (const mention of told.reading.entities) {
    if (mention.type === 'date' || mention.type === 'number') continue;
    if (!isWrittenOut(mention, told.text)) continue;
    const known = longest.get(mention.entity);
    if (known === undefined || known.text.length < mention.text.length) longest.set(mention.entity, mention);
  }
  return [...longest.values()];
}

/** Whether two names can stand in each other's place: a person for a person, a town for a town, of one gender and number. */
export function areLike(a: NameMention, b: NameMention): boolean {
  return (
    a.type === b.type &&
    (a.sort === b.sort || a.type === 'person') &&
    a.gender === b.gender &&
    a.number === b.number &&
    a.entity !== b.entity
  );
}

/** Whether `name` surely means another than `mention`, and nobody the sentence tells of. */
export function isOther(scene: Scene, mention: NameMention, name: string): boolean {
  const { language, sentence } = scene;
  if (holds(scene, name)) return false;
  const told = sentence.mentions.filter((other) => other.type !== 'date' && other.type !== 'number');
  for (const { text, name: full, aliases } of [mention, ...told])
    for (const form of [text, full, ...aliases])
      if (!areApart(form, name) || isInitials(form, name) || isInitials(name, form)) return false;
  // A town that goes by two names is found under one of them in the lists.
  const entities = new Set(entitiesIn(name, scene));
  if ([mention, ...told].some(({ entity }) => entities.has(entity))) return false;
  if (
    [mention.name, ...mention.aliases].some((form) =>
      entitiesIn(form, scene).some((entity) => entities.has(entity)),
    )
  )
    return false;
  // «غزة» and a town in it; a country and its part; a town whose name its country or state has as well.
  if (language.liesIn(mention.name, name)) return false;
  if (mention.type === 'place' && mention.sort !== 'country' && namesOfMore.test(fold(name))) return false;
  if (isContested.test(fold(name)) && isContested.test(fold(mention.name))) return false;
  return !partsOfKingdom.test(fold(name)) || !partsOfKingdom.test(fold(mention.name));
}

/** What the lists know `name` for. */
function entitiesIn(name: string, { lang }: Scene): string[] {
  return mentionsIn(name, lang).flatMap((found) =>
    found.type === 'date' || found.type === 'number' ? [] : [found.entity],
  );
}

/** The Kingdom and its countries, which one name stands for as often as the other. */
const partsOfKingdom =
  /^(?:the )?(?:united kingdom|uk|(?:great )?britain|england|scotland|wales|northern ireland|royaume-uni|grande-bretagne|angleterre|ecosse|pays de galles|المملكه المتحده|بريطانيا|انجلترا|انكلترا|اسكتلندا|ويلز|ايرلندا الشماليه|irlande du nord)$/;

/** Folded. Towns that share their name with the country or state that other towns lie in: «في تونس» is true of Sfax. */
const namesOfMore =
  /^(?:تونس|الجزاير|الكويت|جيبوتي|سنغافوره|لوكسمبورغ|لكسمبورغ|بنما|موناكو|غواتيمالا|المكسيك|سان مارينو|واشنطن|نيويورك|tunis|kuwait|koweit|djibouti|singapore|singapour|luxembourg|panama|monaco|guatemala|mexico|san marino|saint-marin|washington|new york)/;

/** Of these two one side says that the one lies in the other. */
const isContested = /^(?:اسراييل|فلسطين|israel|palestine)$/;

/** Whether `short` is made of the first letters of the words of `long`. */
function isInitials(short: string, long: string): boolean {
  const letters = fold(short).replaceAll('.', '');
  const initials = fold(long)
    .split(/[\s'-]+/)
    .filter((word) => !/^(?:the|of|and|for|de|des|du|la|le|les|l|d|et|pour)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  return letters.length > 1 && letters === initials;
}
