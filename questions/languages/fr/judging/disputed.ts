// French sentences that their neighbours deny, take back or unmask: « La mairie le nie. », « C'est du moins ce qu'il écrit. », « Il a été
// réintégré jeudi. » Read from folded words, since what points back is told by phrases.
import type { Neighbour } from '../../../judging/judging-language.ts';
import { isVerbUnit, type NumberUnit } from '../../../judging/unit.ts';

/** How many sentences before it one may point back to. */
const farthest = 3;

/** « C'est en tout cas ce qu'elle écrit », « Telle est sa version », « Rien de tout cela n'est arrivé »: of all that was told before. */
const unmasks =
  /^(?:(?:c' est|c' etait) (?:du moins |en tout cas |la )+ce qu|tel(?:le)? (?:est|etait)|rien de tout (?:cela|ca|ceci) n'|tout (?:cela|ca|ceci) (?:n' est|est faux))|il s' agissait (?:en (?:fait|realite) )?d' une? (?:exercice|simulation|fiction|canular|blague)/;

/** « C'est ce que soutient l'association », « La mairie le nie », « Faux. »: of the sentence before. */
const denies = new RegExp(
  [
    "^c' (?:est|etait) (?:ce qu|(?:l'|la|une|leur|sa|son) (?:these|hypothese|version|avis|opinion|theorie|explication|analyse)|faux|inexact|un (?:mensonge|canular|poisson))",
    '^(?:faux|inexact|non)(?: |$)',
    "(?:^| )(?:le|la|les|l') (?:nie|nient|conteste|contestent|dement|dementent|refute|refutent|rejette|rejettent|contredit|contredisent)(?: |$)",
    "(?:^| )(?:l'|les) (?:a|ont) (?:pas confirme|(?:dementi|nie|conteste|rejete|refute|contredit)(?:e?s?)(?: |$))",
    "(?:^| )ne (?:l'|les) (?:a|ont) pas confirme",
    "(?:^| )n' y (?:croit|croient) pas",
    ' en (?:est|sont) (?:convaincue?s?|persuadee?s?|certaine?s?|sure?s?)$',
    '^(?:il|elle|ils|elles) (?:nie|nient|dement|dementent)(?: (?:les faits|tout|en bloc)|$)',
    "^(?:le|la|les|l') \\S+(?: \\S+){0,4} (?:nie|nient|dement|dementent)$",
  ].join('|'),
);

const told =
  '(?:cette|ces|cet|ce) (?:information|version|accusation|mesure|chiffre|affirmation|allegation|these|hypothese|rumeur|reproche|critique|analyse|estimation)s?';

/** « L'exploitant conteste ces mesures », « Cette information est fausse ». */
const deniesNamed = new RegExp(
  `(?:contest|dement|nie |nient |rejett|refut|pas confirme|(?:refuse|refusent) de confirmer|infirm).* ${told}(?: |$)|^${told} (?:est|sont|etait|etaient) (?:fausse|faux|inexact|trompeu)`,
);

/** « le prévenu affirme l'avoir utilisé »: another party about the same thing. */
const otherwise =
  /(?:affirme|assure|soutient|dit|jure|pretend|maintient|affirment|assurent|soutiennent|disent) (?:ne pas |n' )?(?:l'|les) (?:avoir|etre)/;

/** « n'a constaté aucun effet ». */
const findsNone =
  / n' (?:a|ont) (?:constate|trouve|observe|releve|demontre) aucune? (?:effet|lien|preuve|trace|impact|difference)/;

/** Words of a party that answers another. */
const answering: ReadonlySet<string> = new Set(['repondre', 'retorquer', 'repliquer', 'riposter']);

/** « Elle a été annulée », « La cour d'appel l'a relaxé », « Il est revenu sur ses déclarations ». */
const undone =
  '(?:annule|reintegre|repeche|relaxe|acquitte|efface|infirme|abroge|retabli|rehabilite|blanchi|innocente|invalide|leve)';
/** What was told of before, or a noun that opens the sentence: « Le choix d'Alvéa ». */
const it =
  "(?:ils?|elles?|(?:cet|cette|ces?|sa|son|ses|leurs?) \\S+|(?:le|la|l'|les) \\S+(?: (?:de|du|des|d') \\S+)?)";
const undoes = new RegExp(
  [
    `^${it} (?:a|ont|avait|avaient) (?:finalement |depuis |ensuite |vite )?ete (?:finalement |depuis |ensuite |vite )?${undone}e?s?(?: |$)`,
    `(?:^| )(?:l'|les) (?:a|ont|avait|avaient) (?:finalement |depuis |ensuite )?${undone}e?s?(?: |$)`,
    `(?:a|ont) (?:annule|retire|efface|infirme|refuse) (?:cette|sa|son|ses|leur) (?:decision|condamnation|choix|demission|phrase|declarations?|depart|suspension|annonce|offre|interdiction|peine|amende|exclusion)`,
    '(?:est|sont) revenue?s? sur (?:sa|son|ses|leur|leurs|cette|ce) ',
    '^(?:il|elle|ils|elles) (?:y )?(?:a|ont|avait|avaient) (?:finalement )?renonce(?: |$)',
    " (?:a|avait) reduit (?:la|l'|cette|sa) (?:peine|amende|suspension)",
  ].join('|'),
);

/** « … avant d'être repêchée ». */
const undoneSoon = new RegExp(` avant d' etre (?:finalement )?${undone}e?s?(?: |$)`);

/** What leads from a decision to its being undone. */
const appeals = /fait appel|saisi|recours|gain de cause|poursuivi/;

/** « Selon un message partagé 14 000 fois, … ». */
const rumoured =
  /^(?:selon|d'apres|d' apres) (?:une?|des|plusieurs) (?:message|publication|video|internaute|rumeur|post|tweet|photo)s?(?: |$)/;

/** « Les syndicats ont compté 6 000 manifestants », « La préfecture parle de 30 000 euros ». */
const counts =
  /(?:a|ont|avait) (?:compte|recense|denombre|chiffre|parle|evoque|avance|donne)|(?:^| )(?:parle|parlent|evoque|evoquent|donne|donnent|avance|avancent) /;

const interviews = /(?:^| )(?:entretien|interview)(?: |$)/;

/** Returns the indices of the sentences that don't stand as they are. */
export function disputedFrench(sentences: readonly Neighbour[], title: string): ReadonlySet<number> {
  const found = new Set<number>();
  const back = (
    from: number,
    reach: number,
    mayBe: (sentence: Neighbour, at: number) => boolean = () => true,
  ) => {
    for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.paragraph !== sentences[from]?.paragraph) return;
      if (mayBe(sentence, at)) found.add(at);
    }
  };
  for (const [at, sentence] of sentences.entries()) {
    const { words, units, isReport } = sentence;
    const before = sentences[at - 1];
    if (unmasks.test(words)) back(at, farthest);
    if (denies.test(words)) back(at, 1);
    if (deniesNamed.test(words)) back(at, 2, (other, place) => other.isReport || place === at - 1);
    if (findsNone.test(words) || (otherwise.test(words) && !isReport)) back(at, 1, (other) => other.isReport);
    if (isReport && otherwise.test(words)) found.add(at);
    if (isRumoured(sentence, title)) found.add(at);
    if (rumoured.test(words) || undoneSoon.test(words) || isAnswer(sentence)) found.add(at);
    if (undoes.test(words)) back(at, farthest, (other, place) => isUndoneBy(sentences, place, at, other));
    if (before?.isReport === true && saysAgain(before, sentence)) found.add(at - 1);
    if (before?.isReport === true && countsOtherwise(before, sentence)) found.add(at - 1);
    if (isPlot(units)) for (let next = at + 1; isToldNow(sentences[next], sentence); next++) found.add(next);
  }
  if (interviews.test(title)) for (const at of answersIn(sentences)) found.add(at);
  return found;
}

/** Right behind it anything is undone, further on what leads there by an appeal or has the same name. */
function isUndoneBy(
  sentences: readonly Neighbour[],
  at: number,
  undoing: number,
  { units }: Neighbour,
): boolean {
  if (at === undoing - 1) return true;
  const names = new Set(units.flatMap((unit) => (unit.kind === 'name' ? [unit.bearer] : [])));
  return (
    appeals.test(
      sentences
        .slice(at + 1, undoing)
        .map(({ words }) => words)
        .join(' '),
    ) || sentences[undoing]?.units.some((unit) => unit.kind === 'name' && names.has(unit.bearer)) === true
  );
}

/** « Le prix serait de 12 millions d'euros » behind a headline that says no. */
function isRumoured({ units }: Neighbour, title: string): boolean {
  return (
    title.startsWith('non ') &&
    units.some((unit) => unit.kind === 'small' && unit.role === 'modal' && unit.sense === 'would')
  );
}

/** « …, réplique l'association ». */
function isAnswer({ units }: Neighbour): boolean {
  return units.some((unit, at) => {
    const isCue = unit.kind === 'word' && unit.lemmas.some((lemma) => answering.has(lemma));
    return isCue && units[at - 1]?.kind === 'break';
  });
}

/** « La sous-préfète assure qu'ils sont arrivés à temps »: the deed of the sentence before in another's words. */
function saysAgain({ units: before }: Neighbour, { units }: Neighbour): boolean {
  const that = units.findIndex((unit) => unit.kind === 'small' && unit.role === 'that');
  const [pronoun, ...rest] = units.slice(that + 1);
  if (that < 1 || pronoun?.kind !== 'small' || pronoun.role !== 'pointer') return false;
  return rest.some(
    (unit) =>
      unit.kind === 'word' &&
      unit.lemmas.some((lemma) => lemma !== 'etre' && lemma !== 'avoir') &&
      before.some(
        (other) =>
          other.kind === 'word' &&
          (other.verb !== undefined || other.helped === true) &&
          isSameWord(unit.lemmas, other.lemmas),
      ),
  );
}

const isSameWord = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((lemma) => lemma !== 'etre' && lemma !== 'avoir' && other.includes(lemma));

/** Another amount of the same sort, that another party counted. */
function countsOtherwise({ units: before }: Neighbour, { units, words }: Neighbour): boolean {
  if (!counts.test(words)) return false;
  return units.some(
    (unit) =>
      unit.kind === 'number' &&
      before.some(
        (other) =>
          other.kind === 'number' &&
          sortOf(other) === sortOf(unit) &&
          other.mention.value.value !== unit.mention.value.value,
      ),
  );
}

/** Counted things may have left their noun to be read as a word. */
const sortOf = ({ mention: { unitKind } }: NumberUnit): string => (unitKind === 'none' ? 'count' : unitKind);

/** « Dans « Le Procès de Jeanne », … »: what a work tells. */
function isPlot(units: readonly Neighbour['units'][number][]): boolean {
  const [first, second] = units;
  return first?.kind === 'small' && first.sense === 'in' && second?.kind === 'break' && second.mark === '"';
}

function isToldNow(sentence: Neighbour | undefined, { paragraph }: Neighbour): boolean {
  if (sentence === undefined || sentence.paragraph !== paragraph) return false;
  const verb = sentence.units.find(isVerbUnit);
  // A form of one word: « trahit ».
  return verb === undefined || verb.end - verb.start === verb.norm.length;
}

/** What stands behind a question that opens a paragraph, or in the paragraph behind it. */
function answersIn(sentences: readonly Neighbour[]): number[] {
  const asked = new Set<number>();
  for (const [at, { paragraph, units }] of sentences.entries()) {
    const isFirst = sentences[at - 1]?.paragraph !== paragraph;
    const last = units.at(-1);
    if (!isFirst || last?.kind !== 'break' || last.mark !== '?') continue;
    asked.add(sentences[at + 1]?.paragraph ?? paragraph);
  }
  return sentences.flatMap(({ paragraph }, at) => (asked.has(paragraph) ? [at] : []));
}
