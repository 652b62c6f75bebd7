// English verbs that follow from others in every sentence. Own list.

/** The wider verb first, then all that it follows from. */
export const enVerbEntailments = `
acquire buy purchase inherit
anger infuriate enrage
announce proclaim
answer retort
assemble gather congregate
attack maul mug
attract lure entice
avoid shun sidestep
broadcast televise
burn torch
cause trigger spark provoke
change overhaul revamp amend tweak adapt
cheat defraud swindle
clean wash scrub
consider ponder contemplate
consume eat drink
cook bake fry roast grill
criticise lambast lambaste castigate berate rebuke scold chide reprimand censure decry vilify chastise
damage vandalise deface mangle
deceive swindle
decorate adorn
decrease shrink
defeat thrash rout vanquish
destroy obliterate annihilate incinerate
detain apprehend nab
dig excavate
discover unearth
dismiss fire
dissolve disband
drink sip gulp
ease relax alleviate relieve
eat devour
emit spew belch
escape abscond
examine inspect scrutinise
extend prolong lengthen
fall nosedive
fight brawl
finance bankroll
find unearth
force coerce
frighten terrify
fund bankroll
gather congregate
harm maim injure wound
harvest reap
hide stash
hinder obstruct
hit ram punch slap
increase hike quadruple
inform alert
injure maim
kill slay behead lynch decapitate guillotine
laugh giggle chuckle
leave vacate exit flee
limit cap
mislead deceive
modify amend tweak
move haul drag
murder assassinate
notify alert
obtain procure
oust topple
pay reimburse refund
persuade coax cajole
plant sow
please delight
praise laud extol
predict prophesy
present unveil
prevent thwart foil
produce manufacture
protect safeguard
pull drag tow tug
punish flog
raise hike hoist increase
reject rebuff spurn
remove eject expel evict extract delete erase
reveal unveil
rise skyrocket
rob mug
run sprint jog
say assert affirm reiterate remark
search comb scour
see spot glimpse witness
seek solicit
shout scream
slow decelerate
steal embezzle shoplift pilfer
strengthen bolster buttress
surpass outstrip
surprise astonish amaze astound
take grab snatch
teach tutor
throw hurl toss lob fling
transport ferry
travel cycle
violate flout
visit tour
walk stroll
work toil
write draft pen
`;
