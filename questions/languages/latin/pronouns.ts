// Who the subject of a clause is where it doesn't say so itself: `He`, « Elle », or nothing after `and`. Named only where the
// sentence before leaves no doubt.
import type { NameMention } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Edit } from '../../reading/retelling.ts';
import type { LatinGrammar } from './grammar.ts';
import { type SentenceClause, sentenceClauses } from './sentence-clauses.ts';
import { onlyCompany } from './sole-company.ts';
import type { Unit } from './units.ts';

/** How the subject is told. */
export interface ToldSubject {
  readonly edits: readonly Edit[];
  /** Units that the edits explain. */
  readonly resolved: readonly number[];
  /** Words that the edits add. */
  readonly words: number;
  /** Whoever is put in. */
  readonly inherited?: NameMention;
}

/** Returns how the subject of `clause` is told, or `undefined` where nobody sure can be put in. */
export function subjectOf(
  clause: SentenceClause,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): ToldSubject | undefined {
  const { units, subject, verb } = clause;
  const first = units[subject.from];
  if (first === undefined) return undefined;
  if (first.kind === 'pron') return ofPronoun(clause, sentence, grammar);
  if (first.kind === 'possessive' && clause.shared === undefined) {
    const owned = ofOwner(clause, sentence, grammar);
    return owned ?? ofRelative(clause);
  }
  if (clause.shared === undefined) {
    const company = companyOf(clause, sentence, grammar);
    return company ?? { edits: [], resolved: [], words: 0 };
  }
  const at = units[verb.from]?.start;
  const text = subjectText(clause);
  const name = namedSubject(clause);
  if (at === undefined || text === undefined) return undefined;
  return {
    edits: [{ start: at, end: at, with: `${text} ` }],
    resolved: [],
    words: text.split(' ').length,
    ...(name === undefined ? {} : { inherited: name }),
  };
}

/** The subject of a clause as it is put before a second predicate: the full name, or nothing where it isn't one name. */
function subjectText(clause: SentenceClause): string | undefined {
  const name = namedSubject(clause);
  if (name === undefined) return undefined;
  // « La Russie », `the United Nations`: the article before a name belongs to it.
  const { units, subject } = clause;
  const first = units[subject.from];
  return first?.kind === 'det' && !first.written.endsWith("'")
    ? `${first.capital ? upper(first.written) : first.written} ${name.name}`
    : first?.kind === 'det'
      ? `${upper(first.written)}${name.name}`
      : name.name;
}

const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The person whose name is all of the aside behind a calling: `Co-founder of Google, Sergey Brin, …`. */
export function asideName({ units, subject, aside }: SentenceClause): NameMention | undefined {
  if (aside === undefined || aside.to - aside.from !== 2) return undefined;
  const mention = units[aside.from + 1]?.mention;
  const isNamed = units[subject.to - 1]?.mention?.type === 'person';
  return mention?.type === 'person' && !isNamed ? mention : undefined;
}

/** The name that is all of the subject, an article and a title before it aside. */
export function namedSubject(clause: SentenceClause): NameMention | undefined {
  const { units, subject } = clause;
  const aside = asideName(clause);
  if (aside !== undefined) return aside;
  const last = units[subject.to - 1];
  const mention = last?.mention;
  if (
    mention === undefined ||
    mention.type === 'date' ||
    mention.type === 'number' ||
    last?.possessive === true
  )
    return undefined;
  const before = units.slice(subject.from, subject.to - 1);
  if (before.length === 0) return mention;
  if (before[0]?.kind !== 'det') return undefined;
  // « l'agence américaine Moody's »: what the name is stands before it.
  const label = before.slice(1);
  const isLabelled =
    label.length < 4 &&
    label.every(({ kind, capital }) => kind === 'word' && !capital) &&
    mention.type !== 'place';
  return label.length === 0 || isLabelled ? mention : undefined;
}

/** Names that are told with an article: « la SNCF », `the BBC`. */
const articled = /^(?:SNCF|RATP|Banque|World|European|International|National|Bank|Royal|BBC)\b/;

/** « Le groupe a … » → the one company that the article names, where it was named before. */
function companyOf(
  { units, subject, verb }: SentenceClause,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): ToldSubject | undefined {
  const [article, noun] = units.slice(subject.from, subject.to);
  if (subject.to - subject.from !== 2 || article === undefined || noun === undefined) return undefined;
  if (!grammar.definites.has(article.written) || !grammar.companyNouns.has(noun.norm)) return undefined;
  // A participle would have to agree with the name in the noun's place.
  if (grammar.headFirst && verb.content !== undefined && verb.finite.base !== 'avoir') return undefined;
  if (grammar.headFirst && verb.content?.written === 'été') return undefined;
  const company = onlyCompany(sentence, grammar);
  if (company === undefined || articled.test(company.name)) return undefined;
  return {
    edits: [{ start: article.start, end: noun.end, with: company.name }],
    resolved: [subject.from, subject.from + 1],
    words: company.name.split(' ').length - 2,
    inherited: company,
  };
}

/** `His father Omar Haddad said …`: the name stands for the whole of it. */
function ofRelative({ units, subject }: SentenceClause): ToldSubject {
  const none = { edits: [], resolved: [], words: 0 };
  const owner = units[subject.from];
  const last = units[subject.to - 1];
  const words = units.slice(subject.from + 1, subject.to - 1);
  if (owner === undefined || last?.mention?.type !== 'person' || last.possessive === true) return none;
  if (words.length > 3 || words.some(({ kind }) => kind !== 'word')) return none;
  return {
    edits: [{ start: owner.start, end: last.mention.start, with: '' }],
    resolved: words.map((_, index) => subject.from + 1 + index).concat(subject.from),
    words: -words.length - 1,
    inherited: last.mention,
  };
}

/** `Her boats …` → `Claire Dupont's boats …`, where the language hangs an owner on his name. */
function ofOwner(
  clause: SentenceClause,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): ToldSubject | undefined {
  const owner = clause.units[clause.subject.from];
  const gender = owner === undefined || grammar.headFirst ? undefined : grammar.owners.get(owner.written);
  if (owner === undefined || (gender !== 'm' && gender !== 'f')) return undefined;
  const person = antecedent(clause, sentence, gender, grammar);
  if (person === undefined) return undefined;
  const { start, end } = owner;
  return {
    edits: [{ start, end, with: `${person.name}’s` }],
    resolved: [clause.subject.from],
    words: person.name.split(' ').length - 1,
  };
}

/** `He`, « Elle » → the only person the sentence before has for a subject, where the gender agrees and nobody else is named. */
function ofPronoun(
  clause: SentenceClause,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): ToldSubject | undefined {
  const pronoun = clause.units[clause.subject.from];
  if (pronoun === undefined) return undefined;
  // `There were two teams`: nobody is meant.
  if (pronoun.written === 'there' && clause.shared === undefined)
    return { edits: [], resolved: [clause.subject.from], words: 0 };
  const kind = grammar.subjects.get(pronoun.written);
  const person = kind === undefined ? undefined : antecedent(clause, sentence, kind, grammar);
  if (person === undefined) return undefined;
  const { start, end } = pronoun;
  const words = person.name.split(' ').length;
  // `She had nothing left and came home …`: the second predicate is told with the name, and the pronoun stays behind.
  const verb = clause.units[clause.verb.from]?.start;
  if (clause.shared !== undefined)
    return verb === undefined
      ? undefined
      : {
          edits: [{ start: verb, end: verb, with: `${person.name} ` }],
          resolved: [],
          words,
          inherited: person,
        };
  return {
    edits: [{ start, end, with: person.name }],
    resolved: [clause.subject.from],
    words: words - 1,
    inherited: person,
  };
}

/** Most sentences between a person's last mention and the pronoun. */
const farthest = 3;

function antecedent(
  clause: SentenceClause,
  sentence: SentenceReading,
  gender: 'm' | 'f',
  grammar: LatinGrammar,
): NameMention | undefined {
  const { units, subject } = clause;
  const pronoun = units[subject.from];
  if (pronoun === undefined || isExpletive(clause) || isOfThings(clause, grammar)) return undefined;
  // Inside a side clause it may be anybody.
  if (units.slice(0, subject.from).some(({ kind }) => sides.has(kind))) return undefined;
  // Whoever is named before the pronoun in its own sentence may be meant.
  if (sentence.mentions.some(({ type, start }) => type === 'person' && start < pronoun.start))
    return undefined;
  const person = subjectBefore(sentence, pronoun.written, gender, grammar, isOfPeople(clause));
  // `When he left, …, Whitmore said`: one who speaks of somebody is not whom he speaks of.
  return sentence.mentions.some((mention) => mention.type === 'person' && mention.entity === person?.entity)
    ? undefined
    : person;
}

const sides: ReadonlySet<Unit['kind']> = new Set(['subord', 'rel', 'that', 'verb', 'quote']);

/** « il y a », « il est prévu que »: nobody. */
function isExpletive({ units, verb }: SentenceClause): boolean {
  const clitics = units.slice(verb.from, verb.at);
  if (clitics.some(({ written }) => written === 'y')) return true;
  if (['falloir', 'sembler', 'agir', 'suffire'].includes(verb.finite.base)) return true;
  const isBeing = verb.finite.base === 'être' || /^(?:is|was)$/.test(verb.finite.base);
  return isBeing && units.slice(verb.to, verb.to + 3).some(({ kind }) => kind === 'that' || kind === 'inf');
}

/** « Il coûte », « Elle est »: where things have a gender too, what any thing may do or be. */
function isOfThings(clause: SentenceClause, { headFirst, thingVerbs }: LatinGrammar): boolean {
  if (!headFirst || isOfPeople(clause)) return false;
  const { verb } = clause;
  return verb.finite.base === 'être' || thingVerbs.has(verb.content?.verb?.base ?? verb.finite.base);
}

/** « Elle est née », « Il a été élu »: what happens to people only. */
function isOfPeople({ verb: { finite, content } }: SentenceClause): boolean {
  const told = content?.written ?? finite.base;
  return /^(?:(?:née?|élue?|nommée?|réélue?|béatifiée?|canonisée?|mariée?|diplômée?|décorée?|embauchée?|naître)$)/.test(
    told,
  );
}

/** The person that is the subject of the sentence before, by name or by the same pronoun, with nobody else of that gender in it. */
function subjectBefore(
  sentence: SentenceReading,
  pronoun: string,
  gender: 'm' | 'f',
  grammar: LatinGrammar,
  isSurelySomebody: boolean,
): NameMention | undefined {
  for (let back = 1; back <= farthest; back++) {
    const before = sentence.around.sentences[sentence.index - back];
    if (before === undefined || before.paragraph !== sentence.paragraph) return undefined;
    const previous = sentenceClauses(before, grammar)[0];
    if (previous === undefined) return undefined;
    const named = namedSubject(previous);
    const opener = previous.units[previous.subject.from]?.written ?? '';
    const isSame = opener === pronoun || grammar.subjects.get(opener) === gender;
    const others = before.mentions.filter(
      (mention) =>
        mention.type === 'person' &&
        mention.entity !== named?.entity &&
        (mention.gender === gender || mention.gender === 'unknown'),
    );
    if (others.length > 0) return undefined;
    // A first name that no list knows may have either gender; what happens to people only tells that somebody is meant.
    if (named?.type === 'person')
      return named.gender === gender || (isSurelySomebody && named.gender === 'unknown') ? named : undefined;
    if (!isSame) return undefined;
  }
  return undefined;
}
