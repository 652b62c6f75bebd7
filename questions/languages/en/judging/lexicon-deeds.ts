// English verbs with the noun of their deed; a noun written like its verb needs no entry. Own list.

/** A verb and its nouns a line, or an ending with the verbs that take it (an e before a vowel is dropped). */
export const enDeeds = `
-ion commemorate pollute renovate mediate persecute exhibit select restrict elect reelect adopt reject create celebrate donate contribute construct convict execute prosecute investigate liberate negotiate participate cooperate inaugurate nominate translate vaccinate infect educate graduate eliminate protect violate migrate operate discuss evacuate complete predict inspect assassinate
-ation exploit consult adapt explore accuse confirm condemn declare invite deport restore examine recommend implement privatise nationalise legalise
-ment punish derail recruit treat announce appoint develop agree improve pay repay deploy achieve establish enforce imprison replace retire postpone amend invest
-al renew survive arrive approve withdraw refuse remove propose dismiss
-ance perform accept attend assist
-ure depart close fail seize
-ing open close kill bomb shoot sign found
abolish abolition
acquire acquisition
begin beginning
kidnap kidnapping
build construction
cancel cancellation
collide collision
decide decision
deny denial
destroy destruction
detain detention
describe description
die death
discover discovery
expand expansion
expel expulsion
explain explanation
explode explosion
extend extension
grow growth
invade invasion
leave departure
lose loss
marry marriage
occupy occupation
produce production
publish publication
ratify ratification
reduce reduction
resign resignation
sell sale
sign signature
suspend suspension
win victory
`;
