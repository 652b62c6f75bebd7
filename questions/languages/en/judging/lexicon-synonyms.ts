// English words of news that may stand for one another in any sentence; spellings (-ise, -our, -re …) are a rule of lemmas.ts. Own list.

/** A group a line, dictionary forms. */
export const enSynonyms = `
begin start commence
beginning start
buy purchase
say state
build construct
choose select
allow permit
ban prohibit forbid outlaw
stop halt
close shut
repair mend
answer reply
reveal disclose
hide conceal
rise increase
fall decrease
fall drop
fall decline
reduce decrease lower
explode detonate
jail imprison
remain stay
speak talk
praise commend
inform notify
persuade convince
promise pledge vow
predict forecast
supply provide
lend loan
exceed surpass
worsen deteriorate
widen broaden
lengthen prolong
kidnap abduct
vaccinate inoculate
postpone defer
investigate probe
vanish disappear
enquire inquire
adviser advisor
protester protestor demonstrator
film movie
airplane aeroplane plane
lorry truck
petrol gasoline
child kid
baby infant
teenager adolescent
lawmaker legislator
earthquake quake
blast explosion
nation country
resident inhabitant
jobless unemployed
joblessness unemployment
railway railroad
metro subway
motorcycle motorbike
luggage baggage
influenza flu
prize award
photo photograph
television tv
phone telephone
email e-mail
maths math mathematics
spacecraft spaceship
aid assistance
garbage trash rubbish
shop store
pharmacy drugstore
clothes clothing
ceasefire truce
inquiry enquiry
referendum plebiscite
error mistake
speed velocity
aim objective
opponent adversary
enemy foe
colleague coworker
envoy emissary
defence defense
offence offense
licence license
practice practise
programme program
cheque check
grey gray
tyre tire
aluminium aluminum
judgement judgment
manoeuvre maneuver
disc disk
ageing aging
mum mom mother
dad father
big large
bigger larger
biggest largest
huge enormous
quick rapid fast swift
faster quicker
fastest quickest
rich wealthy
famous renowned
dead deceased
ill sick
whole entire
annual yearly
global worldwide
previous prior
many numerous
enough sufficient
compulsory mandatory obligatory
dangerous hazardous
deadly fatal
illegal unlawful
legal lawful
expensive costly
cheap inexpensive
false untrue
unhurt uninjured unharmed unscathed
nuclear atomic
quickly rapidly swiftly
immediately instantly
mainly mostly
only solely
often frequently
rarely seldom
sometimes occasionally
abroad overseas
annually yearly
globally worldwide
nationwide countrywide
soon shortly
officially formally
completely entirely totally wholly
partly partially
exactly precisely
illegally unlawfully
lab laboratory
fridge refrigerator
kilo kilogram
info information
rhino rhinoceros
cargo freight
pensioner retiree
bystander onlooker
uprising insurrection
founded establish
cut reduce
finance fund
goal target
obtain get
alter change modify
rebuild reconstruct
assist help
happen occur
complete finish
link connect
transport carry
staff personnel
harbour port
bicycle bike
flat apartment
elderly aged
additional extra
difficult hard
wounded injured
severe serious
minor slight
approximately roughly
currently now
previously formerly
eventually finally
choose pick
extinguish douse
maker manufacturer producer
recover recuperate
renovate refurbish
result outcome
wage salary
delay postpone
spectator onlooker
collect gather
shelter protect
winner victor
maintenance upkeep
agreement deal
grow rise
`;
