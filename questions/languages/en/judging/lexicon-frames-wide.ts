// Further English verbs with the words that belong to them, and the verb that says the same. Left out are phrases with two senses. Own list.

/** Phrases, separated by «|», then «>» and the verb; base forms. */
export const enWideFrames = `
dig up>unearth;tie the knot with>marry;comply with|abide by|adhere to>obey;scale back|scale down>reduce;cut short>shorten
step up>intensify;draw up>draft;do away with>abolish;hand in>submit;go bust|go bankrupt|become bankrupt>go bankrupt
go on strike|walk off the job|down tools>go on strike;touch down>land
set fire to|set alight|set ablaze|set on fire>torch;give the green light to|give the go-ahead to|give approval to|give its approval to>approve
give permission to|grant permission to>allow;pay tribute to>honour;pay a visit to|make a visit to>visit;take a decision|make a decision>decide
express support for|voice support for|give support to|lend support to|throw its weight behind|come out in favour of|be in favour of|be in favor of>support
be opposed to|come out against|voice opposition to|express opposition to>oppose
express concern about|voice concern about|express concern over|voice concern over>express concern about
hold a meeting with|meet with>meet;impose a ban on|place a ban on|put a ban on>ban;put an end to|bring an end to|bring to an end>end
come to an end|draw to a close>end;come to a halt|come to a standstill|grind to a halt>stop
carry out an attack on|launch an attack on|mount an attack on>attack;carry out an investigation into|conduct an investigation into|conduct an inquiry into|open an inquiry into>investigate
carry out a search of|conduct a search of>search;give a speech|deliver a speech|make a speech>give a speech
cast a vote|cast a ballot|cast their votes|cast their ballots|cast his vote|cast her vote|cast his ballot|cast her ballot>vote
file a lawsuit against|bring a lawsuit against|take to court>sue;find guilty>convict;take into custody>detain;place under arrest|put under arrest>arrest
make off with>steal;run away from>flee;stand trial|go on trial>stand trial
make a profit|turn a profit|post a profit|record a profit>make a profit;make a loss|post a loss|record a loss>make a loss
put in charge of>appoint;be made up of|be composed of|be comprised of>comprise;be present at>attend;have its headquarters in|be headquartered in>be based in
have an effect on|have an impact on>affect;look after|take care of>look after;take control of|gain control of|assume control of>take control of
take office|assume office>take office;take delivery of>receive;take a photo of|take a photograph of|take a picture of>photograph;take the place of>replace
take shelter|take refuge>take refuge;make use of>use;make contact with|get in touch with>contact;make a request for>request;make changes to>change
give assistance to|give help to|provide assistance to|provide help to|lend a hand to>help;give a description of>describe;give details of>detail
give shelter to>shelter;give advice to>advise;give priority to>prioritise;give thanks to>thank;give a boost to>boost
put pressure on|exert pressure on>pressure;put the blame on|lay the blame on>blame;put to death>execute
put on display|put on show>display;put at risk>endanger;put in jeopardy>jeopardise;put behind bars|send to prison|send to jail>imprison
bring to light>reveal;bring about>cause;bring charges against|file charges against>charge;come across|stumble upon|stumble on|stumble across>come across
come up with>devise;come to light>emerge;go missing>disappear;fall ill|become ill|get sick|fall sick>fall ill
fall apart>disintegrate;keep track of>monitor;set free>free
clean up>clean;switch off|turn off>switch off;switch on|turn on>switch on;sort out>resolve;spell out>explain;rule out>exclude;play down>downplay
fend off|ward off|beat off|fight off>repel;hit out at|lash out at>criticise;hit back>retaliate;hold on to|hang on to|cling to>keep
join forces with|team up with|join hands with>join forces with;let down>disappoint;look for>seek;look like>resemble
get hold of>obtain;get worse|become worse|grow worse>worsen;get better|become better>improve;do damage to|cause damage to|inflict damage on>damage
do harm to|cause harm to>harm;hold a demonstration|stage a demonstration|hold a protest|stage a protest>demonstrate
stem from|arise from|result from>result from;throw away>discard;track down>find;turn into>become;wake up>wake;win over>persuade
close off|cordon off|seal off>cordon off;call a halt to>halt;catch sight of>spot;clamp down on|crack down on>crack down on;opt for>choose
object to>oppose;pick out>select;preside over>chair;reach out to>contact;respond to>answer;send back>return;send for>summon
stamp out|root out>eradicate;use up>exhaust;sum up>summarise
rely on|depend on>rely
kick off|get underway|get under way>begin
reach a deal|reach an agreement|strike a deal|come to an agreement|reach an accord>agree`;
