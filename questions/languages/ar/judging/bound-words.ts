// «صعد السعر» is «ارتفع السعر», «صعد الراكب» is not: a word that says the same as another only of a class of things is marked where it is told of one.
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { boundClasses } from './lexicon-bound.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const classes = boundClasses.map(([name, words, things]) => ({
  name: fold(name),
  words: set(words),
  things: set(things),
}));

/** Returns the units, the bound words among them with the lemma of their class as well where a thing of it is told of. */
export function withBoundWords(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    if (unit.kind !== 'word') return unit;
    const marked = classes.flatMap(({ name, words, things }) => {
      const bound = unit.lemmas.filter((lemma) => words.has(lemma));
      const isTold =
        bound.length > 0 &&
        nounsOf(units, at, unit).some(({ lemmas, owned }) =>
          [...lemmas, ...(owned?.lemmas ?? [])].some((lemma) => things.has(lemma)),
        );
      return isTold ? bound.map((lemma) => `${lemma}@${name}`) : [];
    });
    return marked.length === 0 ? unit : { ...unit, lemmas: [...unit.lemmas, ...marked] };
  });
}

/** Verbs that have an object may have their thing behind their subject. */
const transitive = set('رفع خفّض خفض قلّص قلّل زاد نظّم أقام استضاف احتضن أخمد أطفأ نال أحرز');

/** Nouns that the word may be told of: right behind it, before it where nothing is, or, of a verb with an object, anywhere in the run of nouns. */
function nounsOf(units: readonly Unit[], at: number, word: WordUnit): WordUnit[] {
  const behind = runFrom(units, at + 1);
  if (isVerbUnit(word) && word.lemmas.some((lemma) => transitive.has(lemma))) return behind.filter(isNoun);
  const [first] = behind;
  // «صعد عدد من الركاب»: the passengers did.
  const of = units[at + 1 + behind.length];
  const isSome =
    of?.kind === 'small' && of.sense === 'from' && behind.every((unit) => isNoun(unit) && !unit.definite);
  if (first !== undefined) return isNoun(first) && !isSome ? [first] : [];
  if (!isVerbUnit(word)) {
    // «ارتفاع في الأسعار»
    const [link, thing] = [units[at + 1], units[at + 2]];
    return link?.kind === 'small' && link.sense === 'in' && isNoun(thing) ? [thing] : [];
  }
  // «الأسعار ارتفعت», «أسعار الوقود التي ارتفعت»
  const before = units[at - 1];
  const end = before?.kind === 'small' && before.role === 'which' ? at - 1 : at;
  const start = units.findLastIndex((unit, index) => index < end && !isNominal(unit)) + 1;
  const head = units[start];
  return start < end && isNoun(head) ? [head] : [];
}

function runFrom(units: readonly Unit[], from: number): readonly Unit[] {
  const length = units.slice(from).findIndex((unit) => !isNominal(unit));
  return units.slice(from, length < 0 ? units.length : from + length);
}

const isNominal = (unit: Unit): boolean => unit.kind === 'name' || isNoun(unit);

const isNoun = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);
