// More French verbs of news that may stand for one another in any sentence. Own list.

/** A group a line, infinitives. */
export const frVerbSynonyms = `
ravager dévaster
démontrer prouver
détecter déceler repérer
exhumer déterrer
ralentir décélérer
obliger contraindre
recommander préconiser
révéler divulguer
relater raconter
mentionner évoquer
inviter convier
réunir rassembler regrouper
accumuler amasser
fournir procurer
casser briser
prolonger rallonger proroger
allonger rallonger
raccourcir écourter abréger
limiter restreindre
affaiblir fragiliser
inquiéter préoccuper
craindre redouter
rectifier corriger
encercler cerner
instaurer instituer
escroquer arnaquer
duper berner
parrainer sponsoriser
discréditer décrédibiliser
sidérer stupéfier
juguler endiguer
approvisionner ravitailler
`;
