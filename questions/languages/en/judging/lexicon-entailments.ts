// English words that follow from others in every sentence. Own list.

/** The wider word first, then all that it follows from. */
export const enEntailments = `
kill assassinate murder massacre slaughter
die perish
say announce declare add insist explain warn
injure wound
hurt injure
attack assault ambush bombard
detain arrest
save rescue
end terminate
quit resign
move relocate
migrate emigrate immigrate
hire recruit
name appoint
choose elect
elect reelect
give donate
send dispatch
remove oust
oust overthrow
strengthen reinforce
improve enhance
increase double triple
rise soar
fall plummet
reduce halve slash
approve ratify
build erect
live reside
allow authorise
beat defeat
vehicle car truck bus van ambulance motorcycle taxi
car sedan automobile
bus minibus
aircraft plane helicopter
plane airliner jet
vessel ship boat submarine
ship ferry warship
warship frigate
boat yacht
road motorway highway street
weapon gun missile
gun pistol rifle
storm typhoon hurricane cyclone
fire wildfire
wildfire bushfire
crash collision
animal dog cat wolf elephant horse lion
fish shark salmon tuna
metal iron
shop supermarket bakery
house mansion
building mosque skyscraper
doctor physician surgeon
lawyer attorney
lawmaker senator
journalist reporter
writer novelist poet playwright
artist sculptor
musician pianist guitarist
scientist biologist physicist astronomer
firefighter fireman
spokesperson spokesman spokeswoman
student pupil
player goalkeeper footballer
athlete swimmer
monarch king
person man woman child
child boy girl
parent mother father
sibling brother sister
spouse husband wife
crime murder robbery
disease cancer diabetes malaria
rain rainfall
agreement treaty pact accord
ceasefire armistice
conflict war
talk negotiation
company firm
book novel
competition tournament
phone smartphone
computer laptop
border frontier
large enormous
small tiny
poor impoverished
old elderly
secret clandestine
wrong incorrect
destroy demolish raze
defeat trounce
sculpture statue
bird eagle
epidemic pandemic
witness eyewitness
prison penitentiary
`;
