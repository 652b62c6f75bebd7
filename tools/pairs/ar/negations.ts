// Arabic negation added and removed: «زار» → «لم يزر», «يزور» → «لا يزور», «سيزور» → «لن يزور», and back.

import { isSureVerb, verbFormOf } from '../../../questions/languages/ar/verb-forms.ts';
import { furtherVerbs, verbs } from '../../../questions/languages/ar/verbs.ts';
import { languages } from '../../../questions/languages/languages.ts';
import { fold } from '../../../questions/text/fold.ts';
import type { Token } from '../../../questions/text/tokens.ts';
import type { Edit } from '../minimal-pair.ts';
import { mentionAt, type Scene } from '../scene.ts';
import { wordSet } from '../word-set.ts';
import { jussiveOf, pastOfJussive, unvowelled } from './verb-changes.ts';

/** Words behind which a verb is denied already, is no statement, or takes another form. */
const notBehind = wordSet(
  'لم لن لا ما ليس ليست قد لقد وقد فقد أن ألا كي لكي حتى إن إذا لو كما حسبما مثلما عندما بعدما حين حينما منذ كلما لكن غير سوى إلا يكاد كاد كان كانت وكان وكانت ثم أو أيضا سوف وسوف بدأ بدأت هل من إما سواء',
);

/** Helping verbs that are denied like any other, with their present. */
const helping: ReadonlyMap<string, { readonly past: string; readonly present: string }> = new Map([
  ['كان', { past: 'كان', present: 'يكون' }],
  ['كانت', { past: 'كان', present: 'تكون' }],
  ['تم', { past: 'تم', present: 'يتم' }],
  ['تمت', { past: 'تم', present: 'تتم' }],
]);

/** Written like verbs, and nouns or particles here: «فقد أثبت», «وأمن المطارات», «وصوت الشعب». */
const noVerbs = wordSet('فقد وقد لقد قد وأمن وصوت أمن صوت وأثر');

/** Folded pasts that begin like a present: «تحدث» is «spoke» as often as «she updates». */
const doubtful: ReadonlySet<string> = new Set(
  [...verbs, ...furtherVerbs].map(({ past }) => fold(past)).filter((past) => past.startsWith('ت')),
);

/** Behind a relative pronoun or at the head of its clause a verb that can be nothing else is one. */
const heads = wordSet('الذي التي حيث فيما بينما');

/** Words that only a denial carries: without it they say nothing. */
const deniedOnly = wordSet(
  'إلا سوى بعد قط أبدا أي أحد سيما بل فقط أيا بتاتا إطلاقا مطلقا غير لكن ولكن ولا ولم ولن',
);

/** Returns the sentence with one verb denied, or with one denial taken back. */
export function arabicNegations(scene: Scene): Edit[][] {
  return [...addedDenials(scene), ...removedDenials(scene)];
}

function addedDenials(scene: Scene): Edit[][] {
  const mains = new Set(
    languages.ar
      .findClauses(scene.sentence, scene.text)
      .flatMap(({ verb, fragment }) => (fragment ? [] : [verb.start])),
  );
  return scene.tokens.flatMap((token, at) => {
    const before = scene.tokens[at - 1];
    if (token.kind !== 'word' || (before !== undefined && isDenied(before.norm))) return [];
    if (mentionAt(scene, token) !== undefined) return [];
    const isFirst = at === 0;
    const isMain = mains.has(token.start) || mains.has(token.start + 1);
    const isHead = before !== undefined && heads.has(before.norm);
    const follows = before?.norm === ',' && /^[وف]/.test(token.norm);
    if (!isMain && !isFirst && !isHead && !follows) return [];
    const edit = deny(token, isMain);
    return edit === undefined ? [] : [[edit]];
  });
}

const isDenied = (norm: string): boolean => notBehind.has(norm) || notBehind.has(norm.replace(/^[وف]/, ''));

function deny(token: Token, isMain: boolean): Edit | undefined {
  const joined = /^[وف]/.test(token.norm) ? token.text.charAt(0) : '';
  const put = (text: string, connective = '') => ({
    start: token.start,
    end: token.end,
    text: connective + text,
  });
  const bare = joined === '' ? token.norm : token.norm.slice(1);
  const helper = helping.get(token.norm) ?? (joined === '' ? undefined : helping.get(bare));
  if (helper !== undefined) {
    const jussive = jussiveOf(helper.present, helper.past);
    return jussive === undefined ? undefined : put(`لم ${jussive}`, helping.has(token.norm) ? '' : joined);
  }
  const form = verbFormOf(token.norm);
  if (noVerbs.has(token.norm)) return undefined;
  if (form?.tense === 'present' && doubtful.has(bare)) return undefined;
  if (form === undefined || form.verb.class === 'help' || (!isMain && !isSureVerb(token.norm)))
    return undefined;
  // «بدا» is not «بدأ», though the fold makes them one.
  if (/أ$/.test(form.verb.past) && /ا$/.test(token.text)) return undefined;
  const present = unvowelled(form.gender === 'f' ? form.verb.presentF : form.verb.present);
  if (form.tense === 'present') return put(`لا ${present}`, form.connective);
  if (form.tense === 'future') return put(`لن ${present}`, form.connective);
  const jussive = jussiveOf(present, form.verb.past);
  return jussive === undefined ? undefined : put(`لم ${jussive}`, form.connective);
}

/** Words before a denial that make a condition or a question of it. */
const conditions = wordSet('إن ما إذا لو أن مما كي حتى ولو');

function removedDenials(scene: Scene): Edit[][] {
  return scene.tokens.flatMap((token, at) => {
    const [, joined = '', denial] = /^([وف]?)(لم|لن|لا|ليس هناك|ليست|ليس)$/.exec(token.norm) ?? [];
    const verb = scene.tokens[at + 1];
    const before = scene.tokens[at - 1];
    if (denial === undefined || verb === undefined || mentionAt(scene, verb) !== undefined) return [];
    if (before !== undefined && conditions.has(before.norm)) return [];
    if (scene.tokens.slice(at + 1).some(({ norm }) => deniedOnly.has(norm))) return [];
    const told = toldAfter(denial, verb, scene.tokens[at + 2]);
    if (told === undefined) return [];
    return [[{ start: token.start, end: verb.end, text: joined + told }]];
  });
}

/** What is told where `denial` is taken from before `verb`. */
function toldAfter(denial: string, verb: Token, next: Token | undefined): string | undefined {
  if (denial === 'ليس' || denial === 'ليست') {
    return /^(?:من|في|لدي|هناك|علي)$/.test(verb.norm) && next?.norm !== 'المقرر' ? verb.text : undefined;
  }
  if (denial === 'لم') {
    const past = pastOfJussive.get(verb.norm);
    return past === undefined ? undefined : unvowelled(past);
  }
  const form = verbFormOf(verb.norm);
  if (form?.tense !== 'present' || form.connective !== '' || /^[يت]زال$/.test(verb.norm)) return undefined;
  return denial === 'لن' ? `س${verb.text}` : verb.text;
}
