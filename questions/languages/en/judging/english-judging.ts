// English as the judge of statements uses it. Own lists.
import { latinJudging } from '../../latin/judging/latin-judging.ts';
import { enGrammar } from '../grammar.ts';
import { enNames } from '../names.ts';
import { englishVerbs } from '../verb-forms.ts';
import { enJudging } from './index.ts';
import { enLemmas, enNumberOf } from './lemmas.ts';
import { enWordSets } from './lexicon-word-sets.ts';
import { enPhrases } from './phrases.ts';

/** Words in -est that compare nothing. */
const nounsInEst: ReadonlySet<string> = new Set(
  'interest forest request protest arrest harvest invest contest priest suggest honest modest midwest northwest southwest conquest digest manifest tempest unrest'.split(
    ' ',
  ),
);

/** Adjectives of regions, which say where a thing is from as those of countries do. */
const ofRegions: ReadonlySet<string> = new Set(
  'scottish welsh english irish catalan basque bavarian californian texan sicilian breton european african asian'.split(
    ' ',
  ),
);

/** English. */
export const englishJudging = latinJudging({
  grammar: enGrammar,
  nationalities: () => ({ has: (norm) => enNames.nationalities.has(norm) || ofRegions.has(norm) }),
  words: enJudging,
  phrases: enPhrases,
  sets: enWordSets,
  smallWords: [
    ['link', 'in', 'in on at'],
    ['link', 'of', "of 's"],
    ['link', 'to', 'to'],
    ['link', 'into', 'into'],
    ['link', 'from', 'from'],
    ['link', 'by', 'by'],
    ['link', 'for', 'for'],
    ['link', 'with', 'with together_with along_with'],
    ['link', 'between', 'between'],
    ['link', 'among', 'among amid'],
    ['link', 'before', 'before prior_to ahead_of'],
    ['link', 'after', 'after following'],
    ['link', 'since', 'since'],
    ['link', 'until', 'until till'],
    ['link', 'during', 'during throughout'],
    ['link', 'about', 'about concerning regarding on_the_subject_of'],
    ['link', 'near', 'near close_to'],
    ['link', 'over', 'over above'],
    ['link', 'under', 'under below beneath'],
    ['link', 'against', 'against'],
    ['link', 'through', 'through via across'],
    ['link', 'because', 'because_of due_to owing_to'],
    ['link', 'despite', 'despite in_spite_of'],
    ['link', 'as', 'as like'],
    ['link', 'than', 'than'],
    ['link', 'towards', 'towards toward'],
    ['link', 'inside', 'inside within'],
    ['link', 'outside', 'outside beyond excluding'],
    ['link', 'behind', 'behind'],
    ['link', 'off', 'off out out_of'],
    ['link', 'upon', 'upon'],
    ['link', 'around', 'around along alongside'],
    ['link', 'per', 'per'],
    ['link', 'according', 'according_to'],
    ['link', 'including', 'including'],
    ['link', 'worth', 'worth'],
    ['link', 'nothing', 'as_well at_all'],
    ['and', '', 'and & as_well_as'],
    ['or', '', 'or nor'],
    ['but', '', 'but while although though whereas so yet then'],
    ['but', 'where', 'where'],
    ['but', 'when', 'when once whenever as_long_as as_soon_as'],
    ['but', 'because', 'because'],
    ['that', 'that', 'that'],
    ['which', 'who', 'who'],
    ['which', '', 'which whom whose'],
    [
      'condition',
      '',
      'as_though as_if otherwise in_case_of in_the_event_of if whether provided lest in_case in_order_to',
    ],
    ['condition', 'unless', 'unless'],
    ['condition', 'subject', 'subject_to pending'],
    [
      'exception',
      '',
      'all_but everyone_but everybody_but nobody_but anything_but except except_for apart_from other_than unlike bar save but_for',
    ],
    ['modal', 'may', 'may might could can possibly perhaps maybe potentially'],
    ['modal', 'must', 'must should ought'],
    ['modal', 'unreal', 'would_have'],
    ['modal', 'would', 'would'],
    ['modal', 'expected', 'expected likely unlikely probably'],
    [
      'modal',
      'planned',
      'planned plans planning intends intended hopes hoped aims aimed wants wanted proposed',
    ],
    [
      'modal',
      'alleged',
      'reportedly allegedly apparently supposedly alleged seems seemed appears appeared rumoured',
    ],
    ['modal', 'tried', 'tried tries attempted attempts failed fails refused refuses nearly almost'],
    ['not', 'without', 'without'],
    ['not', 'no', 'no none neither nobody nothing'],
    [
      'pointer',
      '',
      'he she it they him her them his its their this these those there i we you me us my our your',
    ],
  ],
  emptyWords: 'also too meanwhile however moreover just already',
  definites: 'the',
  articles: 'the a an',
  sureArticles: 'the a an',
  demonstratives: 'this that these those',
  lightNouns: 'act acts',
  doubting: 'confirm deny',
  doubted: 'any all theory hypothesis possibility',
  pastHelpers: 'has have had having',
  being: 'be is are was were been being am',
  moving: '',
  futures: 'will shall',
  carriers: 'did does do',
  denials: "not never n't",
  halfDenials: '',
  askers:
    'who what when where why how which did does do is are was were has have can could will would should',
  firstPersons: 'i we my our you your me us',
  singular: 'bear die found establish lead chair head',
  joining: 'link connect join run stretch separate',
  voicings:
    'ask blame praise thank criticise urge welcome applaud condemn lament complain argue joke quip speak describe',
  placed: 'bury locate base situate',
  denying: 'deny',
  absoluteWords: 'all every each only sole alone first last none any never ever entire whole both most',
  limitingWords:
    'deputy former then acting vice ex assistant interim late only alone partly half third quarter part some most few mainly mostly rest remaining would-be more fewer less film movie novel play dream joke simulation game drill exercise paper rumour rumours rumor rumors effigy mock fake bogus sham hoax staged imaginary fictional satirical simulated',
  isSuperlative: (norm) => /.{3}est$/.test(norm) && !nounsInEst.has(norm),
  countingWords:
    'all every each most only both half third quarter none any first last more less fewer fewest many few several dozens hundreds thousands never alone number',
  mutual:
    'praise thank congratulate applaud greet meet discuss negotiate agree cooperate draw tie play face wed border marry clash sign exchange',
  shells: 'measure plan scheme reform law',
  deciding: 'back approve adopt pass endorse',
  enacting: 'take effect',
  playing: 'player footballer cricketer men women',
  personal: 'arrest death appointment resignation dismissal conviction courage',
  scoring: 'scorer>score',
  agents:
    'coach>coach chair>chair owner>own author>write head>head leader>lead founder>found editor>edit director>direct organiser>organise',
  having: 'having',
  gerundBases: (norm) =>
    englishVerbs.isGerund(norm, norm) ? enLemmas(norm).filter((lemma) => lemma !== norm) : [],
  lemmasOf: enLemmas,
  countOf: enNumberOf,
});
