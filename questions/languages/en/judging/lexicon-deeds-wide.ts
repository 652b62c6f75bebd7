// Further English verbs with the noun of their deed; a noun written like its verb needs no entry. Own list.

/** A verb and its nouns a line, or an ending with the verbs that take it (an e before a vowel is dropped). */
export const enWideDeeds = `
-ion abduct accelerate allocate calculate collaborate confess confiscate contaminate coordinate cultivate demonstrate deteriorate detect devastate discriminate distribute disrupt eradicate erupt evaluate excavate extract eject immigrate emigrate incarcerate inject instruct integrate interrupt intimidate isolate liquidate manipulate oppress penetrate possess react regulate rehabilitate relocate repatriate repress retaliate revise separate simulate speculate stimulate substitute supervise suppress terminate
-ation alter authorise colonise compile confront conserve demilitarise digitise expire form hospitalise immunise install interpret liberalise limit mobilise modernise normalise prepare present preserve reorganise represent stabilise tax transform utilise
-ment adjourn adjust assess attain bombard commence confine curtail disarm displace embezzle employ encourage endorse enhance enlarge enlist enrich enrol fulfil harass indict infringe procure reimburse reinforce resettle
-al appraise betray dispose portray rehearse reverse retrieve revive
-ance appear avoid disappear observe resist
-ure expose
-ing warn train fund gather brief land
abstain abstention
acquit acquittal
admit admission
advise advice
analyse analysis
apologise apology
apply application
bury burial
choose choice
clarify clarification
classify classification
complain complaint
comply compliance
conquer conquest
consume consumption
convert conversion
deceive deception
defend defence
defy defiance
deliver delivery
denounce denunciation
diagnose diagnosis
divert diversion
divide division
erode erosion
evade evasion
exclude exclusion
exempt exemption
forgive forgiveness
identify identification
include inclusion
inherit inheritance
intensify intensification
intervene intervention
introduce introduction
justify justification
maintain maintenance
modify modification
notify notification
obey obedience
omit omission
prescribe prescription
prevent prevention
promote promotion
provoke provocation
pursue pursuit
rebel rebellion
reconcile reconciliation
recover recovery
register registration
rely reliance
repeat repetition
retain retention
reveal revelation
revoke revocation
rob robbery
secede secession
simplify simplification
solve solution
steal theft
submit submission
subscribe subscription
transmit transmission
unify unification
verify verification
`;
