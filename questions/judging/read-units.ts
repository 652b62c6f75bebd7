// A sentence → its units. Quantities, dates and names are taken as they were found; the words between them are the language's to read.

import type { Mention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { framed } from './frames.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { NumberUnit, Unit } from './unit.ts';
import { wordAt } from './unwritten.ts';

/** A mention with the key of whom it names, where it is a name. */
export interface Known {
  readonly mention: Mention;
  readonly bearer: string;
  /** Whether an office names the bearer there. */
  readonly isOffice?: boolean;
}

/** Returns the units of `tokens`; `known` are the mentions among them in order, their offsets those of the tokens. */
export function readUnits(
  tokens: readonly Token[],
  known: readonly Known[],
  language: JudgingLanguage,
): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const { mention, bearer } of known) {
    const from = startOf(mention);
    const before: Token[] = [];
    while (at < tokens.length && (tokens[at]?.start ?? 0) < from) {
      const token = tokens[at++];
      if (token === undefined) continue;
      // «وبدمشق»: what is written to the name stays a word of its own.
      before.push(token.end <= from ? token : cutAt(token, from));
    }
    const unit = unitOf(mention, bearer, from, language);
    const opens = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < mention.end) at++;
    // What stands before the mention itself: a title, the words of a bound.
    const title = tokens.slice(opens, at).filter(({ end }) => end <= mention.start);
    const isNearly = unit.kind === 'number' && title.some(({ norm }) => language.sets.nearly.has(norm));
    units.push(
      ...language.unitsOf(before),
      unit.kind === 'name' && title.length > 1
        ? { ...unit, title: language.unitsOf(title) }
        : isNearly
          ? { ...unit, isNearly }
          : unit,
    );
  }
  units.push(...language.unitsOf(tokens.slice(at)));
  return framed(language.settle(withoutNameMarks(units)), language);
}

const isQuote = (unit: Unit | undefined): boolean => unit?.kind === 'break' && unit.mark === '"';

/** «قمة الأرز», «304»: marks around one name, word or number are no quotation, and such a number counts nothing. */
function withoutNameMarks(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, at) => {
    if (isQuote(unit)) return isNameMark(units, at) || isNameMark(units, at - 2) ? [] : [unit];
    return isFigure(unit) && isNameMark(units, at - 1) ? [wordAt(unit, fold(unit.mention.text))] : [unit];
  });
}

/** Whether the mark at `at` opens the marks of one unit: an even number of marks stands before it. */
function isNameMark(units: readonly Unit[], at: number): boolean {
  if (!isQuote(units[at]) || !isQuote(units[at + 2]) || isQuote(units[at + 1])) return false;
  return units.slice(0, at).filter(isQuote).length % 2 === 0;
}

/** A number that is nothing but figures: no bound, no unit. */
function isFigure(unit: Unit): unit is NumberUnit {
  return unit.kind === 'number' && /^\p{Nd}+$/u.test(unit.mention.text) && unit.start === unit.mention.start;
}

/** A quantity begins with its bound, a date with its noun, a name with the title that is surely its bearer's. */
function startOf(mention: Mention): number {
  if (mention.type === 'number') return mention.boundStart;
  return mention.type === 'date' ? mention.leadStart : mention.titleStart;
}

function cutAt(token: Token, end: number): Token {
  const text = token.text.slice(0, end - token.start);
  return { ...token, end, text, norm: fold(text) };
}

function unitOf(mention: Mention, bearer: string, start: number, language: JudgingLanguage): Unit {
  const { end } = mention;
  if (mention.type === 'number') {
    const noun = mention.unitText === '' ? [] : fold(mention.unitText).split(' ');
    return { kind: 'number', start, end, mention, unitLemmas: language.lemmasOf(noun[0] ?? '') };
  }
  if (mention.type === 'date') return { kind: 'date', start, end, mention };
  return { kind: 'name', start, end, mention, bearer };
}
