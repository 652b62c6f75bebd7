// French verbs of the judge's lists that the news lexicon has none of, in -er and in -ir. Own list.

/** Infinitives. The judge knows their participles too, not when a present or a past of theirs is told. */
export const frListedVerbs = `
dissimuler diminuer écrouer demeurer abîmer écrouler empirer détériorer inoculer violer infirmer
écourter décourager décapiter kidnapper ratifier parapher hurler prohiber capturer soigner abroger
rebâtir revendiquer déterrer décélérer proroger abréger fragiliser préoccuper instituer conspuer
escroquer arnaquer duper berner sponsoriser discréditer décrédibiliser sidérer stupéfier juguler
approvisionner congédier fustiger décrocher bondir homologuer vandaliser pilonner canonner
finaliser rehausser quadrupler décupler alléger gêner vilipender ovationner applaudir confectionner
brader léguer subtiliser gifler poignarder égorger fusiller trépasser mutiler ausculter diagnostiquer
infecter pourchasser épier espionner réitérer auditionner redémarrer déserter gravir convoyer
calciner submerger fracasser fracturer perforer sectionner moissonner ingérer renfermer englober
écarter terrasser surclasser coacher envenimer fortifier terrifier effrayer terroriser épouvanter
scandaliser choquer étonner adorer aimer plagier exhiber camoufler dénicher ligoter menotter
séquestrer récuser désorganiser emboutir déraper remanier scinder fractionner raccorder connecter
lacérer vociférer glaner bavarder converser sangloter sprinter sommeiller siroter régresser
appauvrir déstabiliser assouplir attiser centraliser nationaliser dévaloriser embellir enlaidir
dépister automatiser capituler délocaliser dévaluer intoxiquer légaliser radicaliser démobiliser
dédommager accoucher reboiser rajeunir cambrioler forer gaspiller électrifier emparer réjouir essuyer appliquer
`;
