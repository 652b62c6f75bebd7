// English verbs of news that may stand for one another in any sentence. Own list.

/** A group a line, dictionary forms. */
export const enVerbSynonyms = `
abate subside
abolish scrap
accelerate quicken
aggravate exacerbate
annul nullify invalidate
apprehend arrest
appraise assess evaluate
arouse rouse
astonish amaze astound
augment increase
avert prevent
await wait
baffle puzzle perplex bewilder
ban bar
boast brag
boo jeer
boost bolster
burgle burglarise
capitulate surrender
cease stop
chase pursue
collaborate cooperate
compel force
compensate recompense
compete vie
conspire plot
contaminate pollute
counterfeit forge
cultivate farm
deceive dupe hoodwink
decrease diminish lessen dwindle
defraud swindle
delete erase
depict portray
deride mock ridicule
detest loathe
devastate ravage
disclose divulge
disperse scatter
display exhibit
disregard ignore
dissuade deter
divide split
drench soak
dismantle disassemble
emphasise underline underscore
endanger imperil jeopardise
entice lure
enumerate list
eradicate eliminate
evade dodge
extinguish quench
fascinate captivate
foil thwart
forestall prevent
foretell predict
frighten scare
furnish supply
grieve mourn
handcuff manacle
hinder hamper impede
hoard stockpile
hug embrace
imitate emulate
imprison incarcerate
infringe violate breach contravene
irritate annoy
lament bemoan
lambast lambaste castigate
limit restrict
loot plunder pillage
maroon strand
marry wed
merge amalgamate
nab arrest
necessitate require
obliterate annihilate
oversee supervise
overthrow topple
overturn quash
penalise punish
placate appease
ponder contemplate
proclaim declare
quell suppress
rebuff spurn
rebuke reprimand
reiterate repeat
repel repulse
replenish refill
rescind revoke
resolve solve
restart resume
revamp overhaul
revere venerate
scold chide
seize capture
shatter smash
shout yell
slide skid
squander waste
stabilise steady
suffocate asphyxiate
tear rip
tighten toughen
traverse cross
trounce thrash
use utilise
vaccinate immunise
vilify malign
`;
