// English nouns for things and matters that follow from narrower ones in every sentence. Own list.

/** The wider noun first, then all that it follows from. */
export const enThingEntailments = `
agreement contract
aircraft glider biplane seaplane airship
animal horse donkey camel goat pig cow bear tiger leopard monkey fox rabbit deer reptile rodent mammal
boat canoe kayak dinghy trawler tugboat lifeboat rowboat sailboat
book biography textbook dictionary encyclopaedia
building palace house hospital hotel cathedral synagogue farmhouse
bus trolleybus
car limousine hatchback convertible jeep
cereal wheat barley maize rye
church cathedral chapel
coast seashore
coat raincoat overcoat
competition contest championship
concert recital
corn maize
corruption bribery graft
crime theft burglary arson kidnapping manslaughter fraud homicide
crop wheat barley maize
debris rubble wreckage
decline slump
disaster famine tsunami
disease measles cholera tuberculosis leukaemia pneumonia polio dengue typhoid hepatitis
dog poodle labrador puppy
drug medication narcotic cocaine heroin cannabis
election by-election
evidence testimony
explosive dynamite
farm ranch
fire inferno
fish trout cod herring tuna sardine
floor storey
flower rose tulip orchid daffodil
food bread meat cheese
footwear boot sandal
fruit banana grape cherry strawberry mango
fuel petrol gasoline diesel kerosene
garment jacket shirt skirt
gem diamond ruby emerald sapphire
grain wheat barley maize rye rice
gun shotgun revolver handgun
holiday vacation
home house bungalow cottage villa
house bungalow cottage farmhouse villa
injury fracture concussion
insect mosquito bee wasp ant locust beetle butterfly moth
instrument violin piano guitar trumpet flute cello
jewellery necklace bracelet earring
journey voyage trek
landslide mudslide
law statute legislation
lawsuit suit
livestock cattle
mammal whale dolphin elephant
meat beef pork mutton veal
medicine medication antibiotic
message email telegram
metal silver copper zinc aluminium steel nickel
military army
mine colliery
mistake blunder
monument obelisk
newspaper tabloid broadsheet
oil petroleum
organisation charity association
package parcel
painting watercolour
path footpath
pavement sidewalk
permit licence
pesticide insecticide
picture painting photo photograph drawing
pig piglet hog
pistol revolver
plant factory
poem sonnet
post job
power electricity
poverty destitution
publication newspaper magazine
race marathon regatta
rain downpour drizzle
reptile snake crocodile lizard turtle tortoise
residence mansion palace
restaurant bistro pizzeria
river tributary
road avenue boulevard bypass alley
rock boulder
rodent rat mouse squirrel
room bedroom kitchen classroom bathroom
rule regulation bylaw
ship freighter liner cruiser corvette trawler
shoe boot sandal sneaker
shop boutique bookshop grocery
show exhibition
snake cobra python viper
snow snowfall
song hymn anthem ballad
speech sermon
sport tennis basketball rugby cricket
storm thunderstorm blizzard sandstorm snowstorm hailstorm
street avenue boulevard
structure bridge dam tower building
tax levy tariff
team squad
tower minaret lighthouse
tree oak cedar birch elm beech maple willow spruce
tremor aftershock
unrest riot
vegetable potato tomato carrot onion cabbage
vehicle lorry tractor bulldozer motorbike pickup cab automobile scooter
vessel trawler barge tugboat freighter liner yacht
victory triumph
vote ballot referendum
warship cruiser corvette destroyer
waste rubbish garbage trash
wastewater sewage
weapon bomb grenade dagger
wind gale
`;
