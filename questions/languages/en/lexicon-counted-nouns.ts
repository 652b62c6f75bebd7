// Nouns that English news counts. Own list: singular, plural.

const rows =
  'person people|child children|man men|woman women|student students|pupil pupils|teacher teachers|worker workers|employee employees|volunteer volunteers|visitor visitors|tourist tourists|passenger passengers|resident residents|household households|family families|member members|player players|expert experts|researcher researchers|scientist scientists|engineer engineers|doctor doctors|nurse nurses|soldier soldiers|refugee refugees|voter voters|delegate delegates|artist artists|country countries|city cities|town towns|village villages|school schools|university universities|hospital hospitals|company companies|shop shops|house houses|home homes|flat flats|building buildings|bridge bridges|road roads|station stations|stop stops|crossing crossings|trip trips|journey journeys|flight flights|ship ships|boat boats|ferry ferries|bus buses|train trains|car cars|seat seats|vote votes|goal goals|point points|match matches|game games|medal medals|book books|film films|painting paintings|object objects|artefact artefacts|item items|photograph photographs|letter letters|page pages|room rooms|gallery galleries|tree trees|species species|bird birds|fish fish|otter otters|nest nests|site sites|sample samples|test tests|project projects|agreement agreements|document documents|meeting meetings|session sessions|year years|month months|week weeks|day days|hour hours|minute minutes|time times|job jobs|grant grants|ticket tickets|vehicle vehicles|bed beds|class classes|lesson lessons';

/** The counted nouns. */
export const countedNouns = rows.split('|').map((row) => {
  const [one = '', many = ''] = row.split(' ');
  return { one, many };
});
