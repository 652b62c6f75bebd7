// English adjectives and adverbs that may stand for one another in any sentence of news. Own list.

/** A group a line, dictionary forms. */
export const enAdjectiveSynonyms = `
abruptly suddenly
abundant plentiful
accidental unintentional inadvertent
accidentally unintentionally inadvertently
adequate sufficient
affluent wealthy
afraid scared frightened
anonymous unnamed
astonishing amazing astounding
automatic automated
badly severely seriously
bogus fake counterfeit
brave courageous
carefully cautiously
cautious careful
chief main principal
complex complicated
concealed hidden
considerable substantial
considerably substantially significantly
contentious controversial
covertly secretly
crucial vital essential
damp moist
defective faulty
deliberate intentional
deliberately intentionally purposely
deadly lethal
delicious tasty
diverse varied
drowsy sleepy
drunk intoxicated inebriated
eager keen
enormous huge immense massive gigantic colossal
especially particularly
evident obvious
exact precise
exclusively solely
explicitly expressly
famous well-known
ferocious fierce
flammable inflammable
foolish stupid
fortunate lucky
fully completely
furious irate
genuine authentic
grateful thankful
hastily hurriedly
holy sacred
hazardous perilous risky
illegible unreadable
illicit illegal
immediate instant
imminent impending
impartial unbiased
impolite rude
inadequate insufficient
inaccurate incorrect
indispensable essential
infamous notorious
infrequent rare
insane mad
intact undamaged
jointly together
lawfully legally
loud noisy
lucrative profitable
messy untidy
mistaken wrong
motionless immobile
mutual reciprocal
naked nude
neat tidy
normally usually
obsolete outdated
open-air outdoor
picturesque scenic
poisonous toxic
polite courteous
pricey expensive
profoundly deeply
reliable dependable trustworthy
reluctant unwilling
reluctantly unwillingly
roomy spacious
safe secure
sharp steep
sharply steeply
shy timid
simultaneously concurrently
slender slim
slightly marginally
slow sluggish
strange weird bizarre
sturdy robust
sudden abrupt
suitable appropriate
temporary provisional
tired weary
uncertain unsure
uncommon rare
underground subterranean
unfair unjust
unforeseen unexpected
unfortunate unlucky
unoccupied vacant
unwell ill
upcoming forthcoming
valuable precious
viable feasible
voluntarily willingly
weak feeble
worried concerned
`;
