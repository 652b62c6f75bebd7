// The closed classes of English words that the judge asks for. Own list.
import type { WordSetLists } from '../../../judging/word-sets.ts';

/** The words. */
export const enWordSets: WordSetLists = {
  epithets: 'new aforementioned',
  contrasts: 'old former previous existing original earlier current second another other similar',
  bodies: 'government board council cabinet team parliament committee president minister director',
  feminines: '',
  timePointers: 'this that',
  timeWhich: 'same last next following previous past',
  ofThose: '',
  rates: 'hourly daily nightly weekly monthly yearly annual annually apiece',
  each: 'each every',
  rateTimes: 'second minute hour day night week month season year',
  amongThose: '',
  governedPointers: '',
  joiningPointers: '',
  offices:
    'president director chairman chairwoman chair mayor governor headmaster headmistress coach captain editor king queen ambassador owner secretary minister executive speaker',
  callings: '',
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth last final',
  fixtures:
    'port harbour station stadium hospital school zoo prison beach market park cathedral church square factory theatre centre',
  placeKinds: 'island town city village district region province county state',
  winning: 'win clinch',
  beating: 'beat defeat',
  oneSided: 'beat defeat kill succeed replace buy sell own exceed',
  dayTimes: 'morning evening',
  tentative:
    'principle provisional provisionally tentative tentatively partly partial partially preliminary initials',
  halting: 'suspend halt stop resume sell freeze',
  estimating: 'estimate put',
  companions: '',
  rising: 'up rise increase grow',
  falling: 'down fall decrease drop',
  reaching: 'reach total amount stand be',
  homeWords: 'country nation',
  anybodys: '',
  occasions: '',
  reversing:
    'bar extinct ban forbid prohibit prohibition outlaw abolish abolition eradicate eliminate disappear lack stop end cease fail refuse exempt exemption exclude exclusion reject avoid close limit restrict restriction prevent deny lose rid rule free few negative without run cure recover boycott cancel deprive abandon',
  agreeing: 'agree echo repeat same second concur confirm admit too likewise',
  falsehoods:
    'false hoax hoaxes myth myths rumour rumours rumor rumors debunk debunks debunked misinformation disinformation',
  nearly: 'nearly almost',
  repeatable:
    'visit meet demonstrate protest march strike speak talk call warn fall search question interview defend attack criticise criticize praise thank play train travel fly tour disappear vanish return come arrive leave go rain snow flood shake shell bomb raid inspect stop resume deliver sell buy pay win lose score beat',
  viewing:
    'denounce condemn deplored lament regret fear feared dreaded promise demand seek wish hailed lauded praise slam blasted attack defend imagine envisage foresaw accuse proposal call',
  wanting:
    'want need require ask expect hope plan doubt deny request apply bid offer allow permit can may aim forecast predict budget threaten order vow urge oblige limit',
  firsts: '',
  lasting: '',
  portions: 'one several many',
  stages: 'committee reading appeal principle theory',
  thinking:
    'believe think fear suspect suggest claim feel remember recall hope guess reckon insist hint imply',
  amounts: '',
  ahead: 'due set scheduled slated poised bound going',
  unreal:
    'poll survey film movie novel play game drill exercise simulation model scenario dream rehearsal effigy mock draft plan proposal prank sketch cartoon legend myth rumour',
  measuring: 'reach total amount rise increase grow climb fall decrease drop decline double halve',
  bounding: 'exceed pass top surpass approach near',
  lives: 'bear born die lead head preside direct chair run found',
  people:
    'king queen boy girl child judge guard nurse coach chief bishop priest pilot wife husband son friend clerk victim suspect leader',
  beside: 'neighbouring neighboring nearby small southern northern eastern western',
  standings: 'governing ruling opposition national main company firm group charity party union bank agency',
  manySided: 'bank party club post star',
  leaving:
    'resign quit retire leave depart die join move replace succeed oust dismiss sack fire remove step stand lose',
  unchanging: 'cut shut quit hit put set let cost bet burst cast hurt spread split read come become run',
  ways: 'bridge lake coast river church road street sea shore beach harbour port station gate door window wall tower park square canal forest roadside riverside train boat plane bus car ship rail air phone post mail night day hand margin majority goal goals point points vote votes accident mistake helicopter courier',
};
