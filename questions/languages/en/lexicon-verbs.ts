// English news verbs. Own list. Regular ones by their base; irregular ones as base past participle.

/** Regular verbs: the past is formed by rule. */
export const regularVerbs =
  'open close visit arrive return travel land host receive welcome discuss approve adopt reject announce launch start finish end complete restore repair rebuild publish release issue award present donate deliver collect gather count measure survey record report plant remove replace install appoint elect name vote pass sign agree accept join attend play score defeat train study graduate discover develop design produce export import carry transport move climb cross reach cover serve employ hire suspend resume cancel reduce raise increase double rename mark celebrate inaugurate unveil test treat help support fund finance invest purchase acquire pay establish create organise organize form expand move relocate operate manage direct conduct explore map photograph identify dock call urge add state claim warn confirm deny insist estimate expect';

/** Irregular verbs: base, past, participle. */
export const irregularVerbs: readonly (readonly [base: string, past: string, participle: string])[] = [
  ['begin', 'began', 'begun'],
  ['bring', 'brought', 'brought'],
  ['build', 'built', 'built'],
  ['buy', 'bought', 'bought'],
  ['catch', 'caught', 'caught'],
  ['come', 'came', 'come'],
  ['cost', 'cost', 'cost'],
  ['draw', 'drew', 'drawn'],
  ['fall', 'fell', 'fallen'],
  ['find', 'found', 'found'],
  ['fly', 'flew', 'flown'],
  ['found', 'founded', 'founded'],
  ['get', 'got', 'got'],
  ['give', 'gave', 'given'],
  ['go', 'went', 'gone'],
  ['grow', 'grew', 'grown'],
  ['hold', 'held', 'held'],
  ['keep', 'kept', 'kept'],
  ['lead', 'led', 'led'],
  ['leave', 'left', 'left'],
  ['lend', 'lent', 'lent'],
  ['lose', 'lost', 'lost'],
  ['make', 'made', 'made'],
  ['meet', 'met', 'met'],
  ['rise', 'rose', 'risen'],
  ['run', 'ran', 'run'],
  ['say', 'said', 'said'],
  ['see', 'saw', 'seen'],
  ['sell', 'sold', 'sold'],
  ['send', 'sent', 'sent'],
  ['set', 'set', 'set'],
  ['sink', 'sank', 'sunk'],
  ['spend', 'spent', 'spent'],
  ['take', 'took', 'taken'],
  ['teach', 'taught', 'taught'],
  ['tell', 'told', 'told'],
  ['win', 'won', 'won'],
  ['write', 'wrote', 'written'],
];
