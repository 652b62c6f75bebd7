// English nouns for things and matters that may stand for one another in any sentence of news. Own list.

/** A group a line, singular. */
export const enNounSynonyms = `
accommodation lodging
accusation allegation
advertisement advert ad
airfield aerodrome
armaments weaponry
authorisation permission
ban prohibition
blizzard snowstorm
bookshop bookstore
bravery courage valour
catastrophe disaster calamity
cave cavern
celebration festivity
cemetery graveyard
chaos mayhem
citizenship nationality
coastline coast
coffin casket
collaboration cooperation
cookery cooking
corridor hallway
cosmos universe
crackdown clampdown
daybreak dawn
deadlock stalemate impasse
decrease reduction
dependability reliability
disagreement dispute
dusk nightfall
effectiveness efficacy
elevator lift
enmity animosity
era epoch
espionage spying
exam examination
expiry expiration
freedom liberty
freeway motorway expressway
furore uproar outcry
gemstone gem
greenhouse glasshouse
handbook manual
hazard danger peril
headland promontory
helicopter chopper
hurdle obstacle hindrance
idea notion
illness disease sickness ailment
inflow influx
intent intention
intersection junction
isle island
landslide landslip
lavatory toilet
leaflet pamphlet
levee dyke
likelihood probability
malnutrition undernourishment
midday noon
odour smell
painkiller analgesic
plight predicament
prosperity affluence
quay wharf
racecourse racetrack
rebellion revolt uprising
restaurant eatery
rooftop roof
schoolbook textbook
seabed seafloor
shortage scarcity dearth
singer vocalist
spectacles eyeglasses
stench stink
sundown sunset
sunrise sunup
taxi cab
timetable schedule
tornado twister
tram streetcar
viewpoint standpoint
violation breach infringement
windscreen windshield
`;
