// The forms of Arabic verbs that a change needs: the jussive behind «لم», and all forms of a pair of verbs side by side.
import { feminineOf, femininePresentOf, presentOf } from '../../../questions/languages/ar/verb-patterns.ts';
import { furtherVerbs, verbs } from '../../../questions/languages/ar/verbs.ts';
import { fold } from '../../../questions/text/fold.ts';

/**
 * Returns a present form as it stands behind «لم»: a weak last letter falls («يبني» → «يبن»), and so does the long vowel of a
 * hollow verb («يقول» → «يقل»). `undefined` where too little would be left, or a hamza would have to move.
 */
export function jussiveOf(present: string, past: string): string | undefined {
  const bare = past.replaceAll(/[\u064b-\u0652]/g, '');
  if (/[ءئؤ]$/.test(present) || /ا[ءئ]/.test(bare)) return undefined;
  let form = present;
  if (/[يوىا]$/.test(form)) form = form.slice(0, -1);
  else if (isHollow(bare) && /[ويا].$/.test(form)) form = form.slice(0, -2) + form.slice(-1);
  return form.length < 3 ? undefined : form;
}

/** «قال», «أعاد», «استعاد», «اختار», «انهار», and their passives: «أصيب». */
function isHollow(past: string): boolean {
  return /^(?:.ا.|أ.[اي].|است.[اي].|ا.[تدط]ا.|ان.ا.)$/.test(past) && !/^[او]ا/.test(past);
}

/** A verb's past and present in both genders, as far as news writes them. */
export interface VerbPair {
  readonly past: string;
  readonly present: string;
}

/** Returns the forms of a verb in a fixed order, so that two verbs' forms stand side by side. */
export function formsOf({ past, present }: VerbPair): string[] {
  const presentF = femininePresentOf(present);
  return [past, feminineOf(past), present, presentF, `س${present}`, `س${presentF}`];
}

/** Returns a verb of a lexicon's line: its past, and its present if given. */
export function verbOf(entry: string): VerbPair {
  const [past = '', present] = entry.split(' ');
  return { past, present: present ?? presentOf(past) };
}

/** Folded jussive → the past it negates, in the same gender. Jussives that two verbs share are left out. */
export const pastOfJussive: ReadonlyMap<string, string> = buildJussives();

function buildJussives(): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  const add = (jussive: string | undefined, past: string) => {
    if (jussive === undefined) return;
    const norm = fold(jussive);
    const known = found.get(norm);
    if (known !== undefined && fold(known) !== fold(past)) shared.add(norm);
    else found.set(norm, past);
  };
  const all = [...verbs, ...furtherVerbs, { past: 'كان', pastF: 'كانت', present: 'يكون', presentF: 'تكون' }];
  for (const { past, pastF, present, presentF } of all) {
    add(jussiveOf(present, past), past);
    add(jussiveOf(presentF, past), pastF);
  }
  for (const norm of shared) found.delete(norm);
  return found;
}

/** Removes the shadda that the lexicon writes for its patterns; news leaves it out. */
export const unvowelled = (word: string): string => word.replaceAll(/[\u064b-\u0652]/g, '');
