// English adjectives and adverbs that follow from others in every sentence. Own list.

/** The wider word first, then all that it follows from. */
export const enAdjectiveEntailments = `
afraid terrified
angry furious enraged irate
big gigantic immense massive colossal enormous huge
careless reckless
cold freezing icy frosty chilly
difficult arduous
dirty filthy
dry arid parched
expensive exorbitant
false bogus
famous world-famous
happy delighted overjoyed
high sky-high
hot scorching boiling sweltering
hungry starving
infectious contagious
large gigantic immense massive colossal vast sizeable
necessary indispensable essential
new brand-new
old ancient antique
overweight obese
poor destitute needy
rich super-rich
sad heartbroken
secret covert confidential
short brief
small minuscule miniature
surprised astonished amazed astounded
tired exhausted
wet soaked drenched
`;
