// The closed classes of words that the judge asks a language for, one name each.
import { fold } from '../text/fold.ts';

/** What a language tells of each class: its words, apart by a space; none where the language has no such words. */
export interface WordSetLists {
  /** Words that only point back to what was introduced as new: «الجديد», `the new`. */
  readonly epithets: string;
  /** Words beside a noun that set another of its kind against the new one: «القديم», `second`. */
  readonly contrasts: string;
  /** Bodies of people, of which the one before may be told of by the bare noun: «الحكومة», `board`. */
  readonly bodies: string;
  /** Feminine nouns without the ending that shows it. */
  readonly feminines: string;
  /** Pointers that stand before a noun of time: `this week`. */
  readonly timePointers: string;
  /** Words beside a noun of time that only say which one: «الماضي», `last`. */
  readonly timeWhich: string;
  /** Pronouns beside a number that stand for what was counted before: «22 منها». */
  readonly ofThose: string;
  /** Words that make an amount one for each span of time: «يومياً», `daily`. */
  readonly rates: string;
  /** Words before a noun of what each has its own amount of: «كل», `each`. */
  readonly each: string;
  /** Spans of time that an amount may be for: «ساعة»; dictionary forms. */
  readonly rateTimes: string;
  /** Pronouns that open a part of what was told before them: «بينها». */
  readonly amongThose: string;
  /** Prepositions with a pronoun written to them: «فيها». */
  readonly governedPointers: string;
  /** Pronouns that join who is told of with what is told of him: «هو». */
  readonly joiningPointers: string;
  /** Offices that one holds at a time: a director's, a coach's. */
  readonly offices: string;
  /** Words behind an amount that tell that it rose or fell, the verbs that say so among them: « en hausse », `down`. */
  readonly rising: string;
  readonly falling: string;
  /** Verbs of which the amount is the subject's own: `reach`, « atteindre ». */
  readonly reaching: string;
  /** Things that stand where the place is that they are named after: « le port de », `the station of`. */
  readonly fixtures: string;
  /** Sorts of places that stand before a place's name: `the island of`. */
  readonly placeKinds: string;
  /** Verbs of who wins, and those of which the object is who loses: `win`, `beat`. */
  readonly winning: string;
  readonly beating: string;
  /** Deeds that one of two does to the other and not the other way too: `beat`, «خلف», « vendre »; dictionary forms. */
  readonly oneSided: string;
  /** Times of day, of which one excludes the other only for what is done once. */
  readonly dayTimes: string;
  /** Words that tell a deed half done or not for good: «مبدئياً», `principle`. */
  readonly tentative: string;
  /** Verbs of stopping, taking up again or selling what may go on or be kept elsewhere; dictionary forms. */
  readonly halting: string;
  /** Verbs of who counts, beside those of saying: `estimate`; dictionary forms. */
  readonly estimating: string;
  /** What somebody is to the one told of before, right before his name: «زميله». */
  readonly companions: string;
  /** Words that count in order: «الأول», `third`. */
  readonly ordinals: string;
  /** Further callings that stand before a name: a player's, a writer's. */
  readonly callings: string;
  /** Nouns that in an article on one country stand for it: «البلاد», `the country`. */
  readonly homeWords: string;
  /** Nouns of what anything may have its own: «نفقات», «موظف», «مدير». */
  readonly anybodys: string;
  /** Nouns of a deed's being done: «مرة». */
  readonly occasions: string;
  /** What takes away, keeps out or lacks, of which a wider word would say more: «حظر», `ban`, « manquer »; dictionary forms. */
  readonly reversing: string;
  /** What is told, tried out or wanted, in which nothing is done in truth: «المناورة», `poll`, « scénario ». */
  readonly unreal: string;
  /** Verbs of an amount that is so for those whom a phrase behind it names: «بلغ», `rise`; dictionary forms. */
  readonly measuring: string;
  /** Verbs that tell only past or near which amount another is: «تجاوز». */
  readonly bounding: string;
  /** What anybody may be or do in his life: «ولد», `lead`; dictionary forms. */
  readonly lives: string;
  /** Nouns of people whom no ending shows: `king`, « juge ». */
  readonly people: string;
  /** Words before a sort of place that only say where it lies or how large it is: `neighbouring`. */
  readonly beside: string;
  /** What a body may be called by, whichever it is: `governing`, « groupe »; a bogus or a breakaway one is another. */
  readonly standings: string;
  /** Heads of names that stand for much else beside a body: a river has a bank, a night a club. */
  readonly manySided: string;
  /** Verbs of who gives up or loses an office; dictionary forms. */
  readonly leaving: string;
  /** Forms of a verb that are its infinitive and its past: `cut`. */
  readonly unchanging: string;
  /** Places, ways and means that stand where a doer may: `built by the lake`, « jeté par la fenêtre ». */
  readonly ways: string;
  /** Nouns that only say that an amount is meant: «قدره», «قيمتها». */
  readonly amounts: string;
  /** Words of who says what another said: `agree`, « aussi », «بدوره»; dictionary forms. */
  readonly agreeing: string;
  /** What a headline calls news that only holds up what is not so: `hoax`, « rumeurs », «شائعات». */
  readonly falsehoods: string;
  /** Words before an amount that it is a little more than what they tell: `nearly`. */
  readonly nearly: string;
  /** Verbs of what anybody may do on one day and on another: `visit`, « manifester »; dictionary forms. */
  readonly repeatable: string;
  /** Verbs of what somebody only thinks, fears or remembers, as a report at the end of a sentence has them; dictionary forms. */
  readonly thinking: string;
  /** What tells only how somebody sees a thing, what he wants, fears, promises or plans: « dénoncer », `hail`, «انتقد»; dictionary forms. */
  readonly viewing: string;
  /** Verbs of what somebody wants, needs or expects, of which he might take less; dictionary forms. */
  readonly wanting: string;
  /** Words that with their article leave room for no other: « le premier syndicat du groupe ». */
  readonly firsts: string;
  /** Words that only say that what is so has not ended or begins with now, and may be left out: « encore ». */
  readonly lasting: string;
  /** Words that with what they are of mean some of it: `one of the taxes`, «أحد». */
  readonly portions: string;
  /** Stages at which a thing is not yet done for good: `at first reading`, « en commission ». */
  readonly stages: string;
  /** Words behind `is` and « est » of what is to come: `due`, « programmé ». */
  readonly ahead: string;
}

/** The classes, folded and ready for look-ups. */
export type WordSets = { readonly [Name in keyof WordSetLists]: ReadonlySet<string> };

/** Returns the classes that `lists` write. */
export function wordSets(lists: WordSetLists): WordSets {
  const set = (list: string) =>
    new Set(
      fold(list)
        .split(' ')
        .filter((word) => word !== ''),
    );
  return {
    epithets: set(lists.epithets),
    contrasts: set(lists.contrasts),
    bodies: set(lists.bodies),
    feminines: set(lists.feminines),
    timePointers: set(lists.timePointers),
    timeWhich: set(lists.timeWhich),
    ofThose: set(lists.ofThose),
    rates: set(lists.rates),
    each: set(lists.each),
    rateTimes: set(lists.rateTimes),
    amongThose: set(lists.amongThose),
    governedPointers: set(lists.governedPointers),
    joiningPointers: set(lists.joiningPointers),
    offices: set(lists.offices),
    rising: set(lists.rising),
    falling: set(lists.falling),
    reaching: set(lists.reaching),
    fixtures: set(lists.fixtures),
    placeKinds: set(lists.placeKinds),
    winning: set(lists.winning),
    beating: set(lists.beating),
    oneSided: set(lists.oneSided),
    dayTimes: set(lists.dayTimes),
    tentative: set(lists.tentative),
    halting: set(lists.halting),
    estimating: set(lists.estimating),
    companions: set(lists.companions),
    ordinals: set(lists.ordinals),
    callings: set(lists.callings),
    homeWords: set(lists.homeWords),
    anybodys: set(lists.anybodys),
    occasions: set(lists.occasions),
    reversing: set(lists.reversing),
    amounts: set(lists.amounts),
    ahead: set(lists.ahead),
    unreal: set(lists.unreal),
    agreeing: set(lists.agreeing),
    falsehoods: set(lists.falsehoods),
    nearly: set(lists.nearly),
    repeatable: set(lists.repeatable),
    thinking: set(lists.thinking),
    viewing: set(lists.viewing),
    wanting: set(lists.wanting),
    firsts: set(lists.firsts),
    lasting: set(lists.lasting),
    portions: set(lists.portions),
    stages: set(lists.stages),
    measuring: set(lists.measuring),
    bounding: set(lists.bounding),
    lives: set(lists.lives),
    people: set(lists.people),
    beside: set(lists.beside),
    standings: set(lists.standings),
    manySided: set(lists.manySided),
    leaving: set(lists.leaving),
    unchanging: set(lists.unchanging),
    ways: set(lists.ways),
  };
}
