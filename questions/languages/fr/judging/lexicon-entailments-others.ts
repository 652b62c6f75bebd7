// More French adjectives and adverbs that follow from others. Own list.

/** The wider word first, then all that it follows from; masculine singulars. */
export const frOtherEntailments = `
connu célèbre illustre renommé réputé
célèbre illustre
riche richissime
pauvre démuni indigent
grand immense vaste colossal gigantesque
petit exigu microscopique infime
beau magnifique splendide superbe
bon excellent
mauvais exécrable
important crucial primordial considérable
rapide fulgurant
complet intégral
faux erroné
fort puissant
content ravi
nécessaire indispensable
froid glacial
chaud torride caniculaire brûlant
mouillé trempé
nombreux innombrable
grave gravissime
rare rarissime
fortement considérablement
surprenant stupéfiant
inquiétant alarmant
court bref
temporaire éphémère
effrayant terrifiant
volontairement sciemment
`;
