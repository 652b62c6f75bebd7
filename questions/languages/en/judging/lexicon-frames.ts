// English verbs with the words that belong to them, and the verb that says the same; where no single verb says it, the phrase itself is
// the verb. Left out are phrases with two senses (`take off`, `set off`, `make up`). Own list.

/** Phrases, separated by «|», then «>» and the verb; base forms. */
export const enFrames = `
set up>establish;come back|go back>return;go up>rise;go down|come down>fall
call off>cancel;put off>postpone;step down|stand down>resign;find out>discover;take part in|participate in>participate;lay off>dismiss
shut down>close;pull out of|withdraw from>withdraw;blow up>explode;speed up>accelerate
take effect|come into force|come into effect|go into effect|enter into force>take effect;put out>extinguish;hand out|give out>distribute
look into>investigate;ask for>request;pay for>fund;give up>abandon;result in|give rise to>cause
put forward>propose;pass away|lose their lives|lose his life|lose her life>die;get rid of>remove;cut back|cut down>reduce
wipe out>destroy;carry on|go on|keep on>continue
consist of>comprise;agree to>accept;win against>beat;arrive in|arrive at>reach
speak up|speak out>speak;tear down|pull down>demolish;send out>dispatch;call on|call upon>urge;call for>demand
bring back>return;point out>note
account for>constitute;make public>publish`;
