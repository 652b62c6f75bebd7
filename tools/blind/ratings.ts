// What readers found, brought together: where two differ on a question the stricter holds.
import { Fault } from '../cli/fault.ts';
import type { Origin } from './draw.ts';
import { type Gate, gates, grades, pointsToPublish } from './rubric.ts';

/** One reader's judgement of one question. */
export interface Rating {
  readonly n: number;
  /** Gates that the question fails; none when left empty. */
  readonly fails: readonly Gate[];
  /** A grade of 0, 1 or 2 for each of `grades`. */
  readonly grades: readonly number[];
  /** Whether the key was guessed from question and options, before the article was read. */
  readonly guessed?: boolean;
  readonly note?: string;
}

/** All readers' judgements of one question as one. */
export interface Judged {
  readonly origin: Origin;
  readonly fails: ReadonlySet<Gate>;
  /** The lower of the readers' grades, in the order of `grades`. */
  readonly grades: readonly number[];
  readonly publishable: boolean;
  /** Whether each reader alone would print it. */
  readonly verdicts: readonly boolean[];
  /** Share of its readers who guessed the key, where they said. */
  readonly guessed?: number;
  readonly notes: readonly string[];
}

/** Returns a line of a ratings file as a rating, or throws a `Fault` that names what is wrong with it. */
export function readRating(line: unknown, place: string): Rating {
  const wrong = (what: string) => new Fault('usage', `${place}: ${what}`);
  if (typeof line !== 'object' || line === null) throw wrong('not a rating.');
  const { n, fails, grades: given, guessed, note } = line as Record<string, unknown>;
  if (typeof n !== 'number') throw wrong('n is the number of the question.');
  const failed = Array.isArray(fails) ? fails : [];
  if (!Array.isArray(fails) || failed.some((gate) => !gates.includes(gate)))
    throw wrong(`fails is a list of ${gates.join(', ')}.`);
  if (
    !Array.isArray(given) ||
    given.length !== grades.length ||
    given.some((grade) => ![0, 1, 2].includes(grade))
  )
    throw wrong(`grades is 0, 1 or 2 for each of ${grades.join(', ')}.`);
  return {
    n,
    fails: failed,
    grades: given,
    ...(typeof guessed === 'boolean' ? { guessed } : {}),
    ...(typeof note === 'string' && note !== '' ? { note } : {}),
  };
}

/** Returns every question of `origins` as its readers judged it, or throws a `Fault` where one was not read by all. */
export function judge(origins: readonly Origin[], readers: readonly (readonly Rating[])[]): Judged[] {
  return origins.map((origin) => {
    const ratings = readers.map((reader, index) => {
      const [rating, again] = reader.filter(({ n }) => n === origin.n);
      if (rating === undefined || again !== undefined)
        throw new Fault(
          'usage',
          `Question ${origin.n} is rated ${again ? 'twice' : 'not'} by reader ${index + 1}.`,
        );
      return rating;
    });
    const fails = new Set(ratings.flatMap((rating) => rating.fails));
    const lower = grades.map((_, index) => Math.min(...ratings.map((rating) => rating.grades[index] ?? 0)));
    const guesses = ratings.flatMap(({ guessed }) => (guessed === undefined ? [] : [guessed]));
    return {
      origin,
      fails,
      grades: lower,
      publishable: fails.size === 0 && sum(lower) >= pointsToPublish,
      verdicts: ratings.map((rating) => rating.fails.length === 0 && sum(rating.grades) >= pointsToPublish),
      ...(guesses.length === 0 ? {} : { guessed: guesses.filter(Boolean).length / guesses.length }),
      notes: ratings.flatMap(({ note }) => (note === undefined ? [] : [note])),
    };
  });
}

/** Returns the Wilson interval (95 %) of `hits` among `all`, as shares. */
export function interval(hits: number, all: number): readonly [low: number, high: number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const middle = share + z ** 2 / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const scale = 1 + z ** 2 / all;
  return [(middle - reach) / scale, (middle + reach) / scale];
}

/** Returns Cohen's kappa of the first two readers on whether they would print it, or `undefined` for one reader. */
export function kappa(judged: readonly Judged[]): number | undefined {
  const pairs = judged.flatMap(({ verdicts: [a, b] }) =>
    a === undefined || b === undefined ? [] : [[a, b]],
  );
  if (pairs.length === 0) return undefined;
  const share = (of: (pair: boolean[]) => boolean | undefined) => pairs.filter(of).length / pairs.length;
  const [first, second] = [share(([a]) => a), share(([, b]) => b)];
  const byChance = first * second + (1 - first) * (1 - second);
  const agreed = share(([a, b]) => a === b);
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
