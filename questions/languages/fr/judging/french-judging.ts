// French as the judge of statements uses it. Own lists.
import type { JudgingLanguage } from '../../../judging/judging-language.ts';
import { fold } from '../../../text/fold.ts';
import { latinJudging } from '../../latin/judging/latin-judging.ts';
import { frGrammar } from '../grammar.ts';
import { frNames } from '../names.ts';
import { disputedFrench } from './disputed.ts';
import { withEarlier } from './earlier-verbs.ts';
import { frJudging } from './index.ts';
import { withPronounsApart } from './inverted-pronouns.ts';
import { frLemmas, frNumberOf } from './lemmas.ts';
import { frWordSets } from './lexicon-word-sets.ts';
import { withPhases } from './phases.ts';
import { frPhrases } from './phrases.ts';
import { toldOfOffices } from './told-of-offices.ts';
import { toldOfParts } from './told-of-parts.ts';
import { reached, toldOfThings } from './told-of-things.ts';
import { frVerbBases } from './verb-bases.ts';

/** Adjectives of regions, folded, which say where a thing is from as those of countries do. */
const ofRegions: ReadonlySet<string> = new Set(
  'breton bretonne corse alsacien alsacienne normand normande catalan basque ecossais ecossaise gallois galloise europeen europeenne africain africaine'.split(
    ' ',
  ),
);

/** Verbs whose past is made with « être », base forms. */
const moving =
  'aller arriver partir venir revenir devenir survenir intervenir parvenir rester tomber entrer rentrer sortir monter descendre naître mourir décéder';

const latin = latinJudging({
  grammar: frGrammar,
  nationalities: () => ({ has: (norm) => frNames.nationalities.has(norm) || ofRegions.has(norm) }),
  words: frJudging,
  phrases: frPhrases,
  sets: frWordSets,
  smallWords: [
    ['link', 'in', 'à au aux en dans'],
    ['link', 'of', "de du des d'"],
    ['link', 'on', 'sur'],
    ['link', 'from', 'depuis à_partir_de à_partir_du'],
    ['link', 'upon', 'dès'],
    ['link', 'outside', 'hors'],
    ['link', 'by', 'par'],
    ['link', 'for', 'pour'],
    ['link', 'with', 'avec'],
    ['link', 'between', 'entre'],
    ['link', 'among', 'parmi'],
    ['link', 'before', 'avant'],
    ['link', 'after', 'après'],
    ['link', 'until', "jusqu'à jusqu'au jusqu'aux jusqu'en"],
    ['link', 'during', 'pendant durant lors_de lors_du lors_des au_cours_de au_cours_du'],
    ['link', 'near', 'près_de près_du près_des'],
    ['link', 'towards', 'vers'],
    ['link', 'at', 'chez'],
    ['link', 'against', 'contre'],
    ['link', 'under', 'sous'],
    ['link', 'because', "à_cause_de à_cause_du en_raison_de en_raison_du en_raison_d'"],
    ['link', 'thanks', 'grâce_à grâce_au grâce_aux'],
    ['link', 'despite', 'malgré'],
    ['link', 'as', 'comme'],
    ['link', 'according', "selon d'après"],
    ['link', 'facing', 'devant face_à face_au'],
    ['link', 'behind', 'derrière'],
    ['link', 'including', 'y_compris parmi_lesquels parmi_lesquelles'],
    ['link', 'nothing', 'en_outre par_ailleurs en_revanche au_total en_tout'],
    ['and', '', 'et & ainsi_que puis'],
    ['or', '', 'ou ni'],
    ['but', '', "mais car tandis_que tandis_qu' alors_que alors_qu' bien_que après_que"],
    ['but', 'where', 'où'],
    ['but', 'when', "quand lorsque lorsqu' dès_que dès_qu'"],
    ['but', 'because', "parce_que parce_qu' puisque puisqu'"],
    ['that', '', "que qu'"],
    ['which', 'whose', 'dont'],
    ['which', '', 'qui lequel laquelle lesquels lesquelles auquel'],
    [
      'condition',
      '',
      "comme_si à_défaut sinon en_cas_de en_cas_d' sous_réserve si s'il afin_de afin_d' à_condition pourvu",
    ],
    ['exception', '', 'sauf excepté hormis à_part'],
    ['modal', 'may', 'peut peuvent pourrait pourraient pouvait peut-être éventuellement'],
    ['modal', 'must', 'doit doivent faut'],
    ['modal', 'had', 'devait devaient'],
    ['modal', 'should', 'devrait devraient'],
    ['modal', 'would', 'serait seraient aurait auraient'],
    ['modal', 'expected', 'attendu attendue probablement vraisemblablement'],
    [
      'modal',
      'planned',
      'prévu prévue prévus prévues prévoit prévoient envisage envisagent souhaite souhaitent espère espèrent veut veulent',
    ],
    ['modal', 'alleged', 'semble semblent semble-t-il apparemment présumé présumée prétendu supposé'],
    ['modal', 'tried', 'tente tentent tenté essayé refuse refusent refusé échoué presque failli'],
    ['not', 'without', 'sans'],
    ['not', 'no', 'aucun aucune nul nulle'],
    [
      'pointer',
      '',
      "il elle ils elles on ce cet cette ces celui celle ceux celles cela ça son sa ses leur leurs lui y nous vous je j' mon ma mes notre nos votre vos c'",
    ],
  ],
  emptyWords: "aussi également ainsi donc déjà cependant toutefois se s'",
  definites: "le la les l'",
  articles: "le la les l' un une",
  sureArticles: 'un une',
  demonstratives: 'ce cet cette ces',
  lightNouns: 'acte actes',
  doubting: 'confirmer démentir nier',
  doubted: 'tout toute hypothèse thèse possibilité',
  pastHelpers: 'a ont avait avaient ai as avons avez eut eurent',
  being: 'être est sont était étaient été fut furent sera seront',
  moving,
  futures: 'va vont',
  carriers: '',
  denials: 'pas jamais',
  halfDenials: "ne n'",
  askers: 'qui quand où comment pourquoi combien quel quelle est-ce quels quelles',
  firstPersons: "je j' nous notre nos mon ma mes vous votre vos",
  singular: 'naître mourir fonder diriger présider',
  joining: 'relier joindre séparer étendre',
  voicings:
    'demander saluer remercier féliciter critiquer déplorer réclamer exiger confier glisser détailler ironiser nuancer plaider relativiser renchérir tempérer trancher parler évoquer qualifier jurer répliquer riposter répéter insister croire indigner réagir',
  placed: 'enterrer inhumer situer dérouler',
  denying: 'démentir nier contester',
  absoluteWords:
    'tout tous toute toutes chaque seul seule seulement premier première dernier dernière aucun aucune jamais plus moins meilleur meilleure pire entier entière',
  limitingWords:
    'ancien ancienne adjoint adjointe vice intérim intérimaire seul seule seulement moitié tiers quart partie plupart certains certaines reste plus moins film roman rêve blague simulation jeu exercice rumeur rumeurs dit-on effigie faux fausse fictif fictive imaginaire satirique simulé simulée canular',
  isSuperlative: () => false,
  countingWords:
    'tout tous toute toutes chaque plupart seul seule seulement moitié tiers quart premier première dernier dernière plus moins plusieurs dizaines centaines milliers jamais nombre',
  mutual:
    'féliciter remercier saluer rencontrer discuter négocier signer échanger affronter épouser jouxter collaborer',
  shells: 'mesure plan réforme loi',
  deciding: 'approuver adopter voter valider',
  enacting: 'entrer en vigueur',
  playing:
    'joueur joueuse footballeur footballeuse handballeur handballeuse volleyeur volleyeuse basketteur basketteuse rugbyman hockeyeur hockeyeuse',
  personal: 'arrestation mort décès nomination démission limogeage licenciement condamnation courage calme',
  scoring: 'marqueur>marquer marqueuse>marquer buteur>marquer buteuse>marquer',
  agents:
    'entraîneur>entraîner entraîneuse>entraîner propriétaire>posséder auteur>écrire autrice>écrire directeur>diriger directrice>diriger fondateur>fonder fondatrice>fonder président>présider présidente>présider organisateur>organiser',
  having: 'avoir',
  gerundBases: (norm) => (norm.endsWith('ant') ? frVerbBases(`${norm.slice(0, -3)}ait`) : []),
  lemmasOf: frLemmas,
  countOf: frNumberOf,
});

const movings: ReadonlySet<string> = new Set(fold(moving).split(' '));

/** French. */
export const frenchJudging: JudgingLanguage = {
  ...latin,
  unitsOf: (tokens) => latin.unitsOf(withPronounsApart(tokens)),
  settle: (units) =>
    withEarlier(withPhases(latin.settle(units)), units, ({ lemmas }) =>
      lemmas.some((lemma) => movings.has(lemma)),
    ),
  toldBeside: (units) => [
    ...(latin.toldBeside?.(units) ?? []),
    ...toldOfOffices(units),
    ...toldOfParts(units),
    ...toldOfThings(units),
  ],
  restated: (units) => [...latin.restated(units), ...reached(units)],
  disputed: disputedFrench,
  weighsReports: true,
};
