// English verbs that only the judge's lists have, beside the verbs of news. Own list.

/** Regular verbs that double no consonant; those that are a noun as often stand in the second list. */
export const furtherVerbs =
  'abate abduct abide abscond abstain adapt adhere adjust adorn affirm aggravate alleviate amalgamate amaze annihilate annoy appease appraise apprehend arouse ascend asphyxiate astonish astound augment avert await baffle bake behead bemoan berate betray bewilder bombard burglarise burgle bury buttress cajole capitulate captivate castigate cease chastise chide clamp coax coerce colonise commence compensate congregate conserve conspire contaminate contemplate contravene criminalise curtail decapitate deceive decelerate decry deface defraud defy demilitarise deride descend detest devour digitise diminish disappoint disarm disassemble disband discard discriminate disintegrate disobey dispose disregard dissuade divulge downplay drench dwindle eject embezzle emulate enrage enrich entice enumerate eradicate evade evict exacerbate exert extinguish fascinate fend flout forestall frighten fry furnish grieve harass hasten hoodwink hospitalise hurl imitate immunise impede imperil incarcerate incinerate indict inflict infringe infuriate intimidate invalidate irritate jeopardise lambast lambaste lengthen lessen liberalise liquidate loathe loosen lynch maim mangle manipulate maul mourn necessitate normalise nullify obliterate obstruct oppress overestimate perplex pilfer pillage placate pollute ponder preside prioritise procure prophesy quell quench quicken ravage reap reconcile rehabilitate reimburse repatriate replenish repress repulse rescind resettle revere rouse scold scour scrutinise secede shatter shoplift sidestep simplify simulate skyrocket soak solicit sow spew spurn squander subscribe subside suffocate televise terrify thwart toughen traverse underestimate underscore unearth utilise validate vandalise vanquish venerate verify vilify';

export const furtherNounVerbs =
  'alert anger bankroll belch boo brawl burn censure cheat chuckle cook counterfeit cycle delight dodge dupe exhaust farm foil forge giggle glimpse guillotine gulp handcuff haul hike hoard jeer lament lash lure malign manacle maroon nosedive plunder pressure punch puzzle quadruple rebuff rebuke recompense refill refund retort revamp ridicule roast rout safeguard scare scatter scream snatch sprint stash steady stockpile stroll stumble substitute swindle thrash toil torch toss tutor tweak waste yell';

/** Verbs that double their last consonant. */
export const doublingVerbs =
  'annul brag cap compel deter extol flog hug jog lob mug nab omit outstrip plot ram rebel repel scrub shun sip skid slap tug';

/** The base, then forms that no ending explains. */
export const furtherForms = `
cling clung
fling flung
foretell foretold
mislead misled
slay slew slain
vie vied vying
burn burnt
sow sown
slay slaying
fling flinging
cling clinging
mislead misleading
foretell foretelling
cast casting
`;
