// English words that exclude each other in news. Own list, checked by hand. Verbs govern alike, so that what follows them still does.

import type { PhraseRule } from '../phrase-rules.ts';

/** Verbs by their base; `>` reads one way only. One pair a line. */
export const antonymVerbs = `
rise / fall
increase / decrease
grow / shrink
accept / reject
approve / reject
support / oppose
win / lose
open > close
reopen > close
begin > end
start > end
buy / sell
enter > leave
join > leave
succeed / fail
gain / lose
confirm / deny
allow / forbid
permit / forbid
hire / dismiss
appoint / dismiss
praise / criticise
praise / criticize
welcome / condemn
strengthen / weaken
raise / lower
improve / worsen
widen / narrow
lengthen / shorten
extend / shorten
import / export
build / demolish
arrest > release
detain > release
acquit / convict
legalise / ban
legalize / ban
lift > impose
impose > lift
include / exclude
tighten / loosen
attack / defend
deploy / withdraw
agree / disagree
encourage / discourage
enable / prevent
unite / divide
recruit / dismiss
resume / suspend
launch / cancel
add / remove
protect / endanger
reveal / conceal
climb / drop
soar / plunge
surge / plummet
love / hate
marry / divorce
arrive / depart
ban > allow
adopt / reject
recover / deteriorate
expand / shrink
remember / forget
ignore / obey
survive > die`;

/** Nouns, adjectives and small words, each for the other; then the words they are left alone behind and before. One pair a line. */
export const antonymWords: readonly PhraseRule[] = [
  ['increase', 'decrease', 'to will would could may can might should'],
  ['increases', 'decreases'],
  ['growth', 'decline'],
  ['north', 'south', '', 'korea korean america american africa wales'],
  ['northern', 'southern', '', 'ireland'],
  ['east', 'west', '', 'bank timor'],
  ['eastern', 'western'],
  ['northeast', 'southwest'],
  ['northwest', 'southeast'],
  ['before', 'after', 'never named look long even day soon shortly', '. being that'],
  ['largest', 'smallest'],
  ['biggest', 'smallest'],
  ['highest', 'lowest'],
  ['higher', 'lower', '', 'education'],
  ['longest', 'shortest'],
  ['oldest', 'youngest'],
  ['older', 'younger'],
  ['best', 'worst'],
  ['better', 'worse'],
  ['larger', 'smaller'],
  ['bigger', 'smaller'],
  ['majority', 'minority'],
  ['male', 'female'],
  ['men', 'women'],
  ['man', 'woman'],
  ['boys', 'girls'],
  ['boy', 'girl'],
  ['husband', 'wife'],
  ['mother', 'father'],
  ['brother', 'sister'],
  ['morning', 'evening'],
  ['internal', 'external'],
  ['positive', 'negative'],
  ['domestic', 'foreign'],
  ['victory', 'defeat'],
  ['success', 'failure'],
  ['profit', 'loss'],
  ['profits', 'losses'],
  ['imports', 'exports'],
  ['above', 'below'],
  ['inside', 'outside'],
  ['upper', 'lower'],
  ['permanent', 'temporary'],
  ['legal', 'illegal'],
  ['guilty', 'innocent'],
  ['peaceful', 'violent'],
  ['rural', 'urban'],
  ['indoor', 'outdoor'],
  ['hot', 'cold'],
  ['warm', 'cold'],
  ['strong', 'weak'],
  ['stronger', 'weaker'],
  ['rich', 'poor'],
  ['safe', 'dangerous'],
  ['possible', 'impossible', 'as where if'],
  ['successful', 'unsuccessful'],
  ['young', 'old', 'years year months month -'],
  ['winner', 'loser'],
  ['winners', 'losers'],
  ['ally', 'enemy'],
  ['allies', 'enemies'],
  ['supporters', 'opponents'],
  ['arrival', 'departure'],
  ['opening', 'closing'],
  ['small', 'large', 'at by'],
  ['summer', 'winter'],
  ['spring', 'autumn'],
];

/** Words that only turn one way. One pair a line. */
export const antonymTurns: readonly PhraseRule[] = [
  ['against', 'for'],
  ['without', 'with'],
  ['a rise', 'a fall'],
  ['the rise', 'the fall'],
];
