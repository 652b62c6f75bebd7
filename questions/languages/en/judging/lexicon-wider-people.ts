// English nouns for people that follow from narrower ones in every sentence. Own list.

/** The wider noun first, then all that it follows from. */
export const enPeopleEntailments = `
academic professor
athlete runner cyclist gymnast skier boxer wrestler footballer cricketer
child baby infant toddler schoolchild orphan newborn
clergyman priest bishop vicar
cleric imam priest bishop rabbi
criminal murderer thief robber burglar smuggler rapist arsonist
cook chef
diplomat ambassador consul
doctor paediatrician cardiologist oncologist neurologist dermatologist gynaecologist psychiatrist anaesthetist gp
driver motorist
farmer herder shepherd
fighter militant insurgent guerrilla
journalist correspondent columnist
keeper goalkeeper goalie
killer murderer assassin
legislature parliament
rebel insurgent guerrilla
trainee apprentice
vet veterinarian
youth teenager adolescent
lawyer solicitor barrister
musician cellist violinist drummer trumpeter flautist saxophonist singer
officer policeman policewoman constable detective lieutenant colonel brigadier
performer actor actress singer dancer
person adult teenager pensioner
player midfielder striker winger batsman bowler pitcher quarterback
relative cousin uncle aunt nephew niece grandmother grandfather brother sister son daughter mother father
resident villager
ruler monarch emperor sultan
scientist geologist botanist zoologist virologist epidemiologist ecologist meteorologist palaeontologist seismologist
singer soprano tenor baritone
soldier paratrooper infantryman
sportsman footballer cricketer
student undergraduate
supporter fan
teacher schoolteacher professor tutor
thief pickpocket burglar shoplifter
body corpse cadaver
lawmaker congressman congresswoman
parent mum dad
politician lawmaker senator
woman actress widow schoolgirl businesswoman policewoman
worker employee miner docker labourer bricklayer
writer essayist biographer screenwriter
`;
