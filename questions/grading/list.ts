// Grades a list: its members in any order, each by its own type.
import type { AnswerValue } from '../question.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type Grade, incorrect, shared } from './grade.ts';
import { turnsRound } from './name-frame.ts';
import { nameWords } from './name-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** Several answers to one question, all of them asked for, in whichever order. */
export interface ListValue {
  readonly type: 'list';
  readonly members: readonly AnswerValue[];
}

/**
 * Returns the grade of a typed list: the share of the members that are there. A part that is no member makes the whole
 * wrong, since whoever lists everything has chosen nothing.
 */
export function gradeMembers(
  value: ListValue,
  typed: TypedAnswer,
  gradeOne: (member: AnswerValue, part: TypedAnswer) => Grade,
): Grade {
  if (turnsRound(nameWords(typed.tokens), typed)) return incorrect;
  const open = [...value.members];
  const asked = new Set(tokenize(typed.stem).map((token) => token.norm));
  let points = 0;
  for (const part of partsOf(typed, value)) {
    let best = { score: 0, at: -1 };
    for (const [at, member] of open.entries()) {
      const { score } = gradeOne(member, part);
      if (score > best.score) best = { score, at };
    }
    if (best.at >= 0) {
      points += best.score;
      open.splice(best.at, 1);
    } else if (!part.tokens.every(({ norm }) => asked.has(norm) || typed.words.fillers.has(norm)))
      return incorrect;
  }
  return shared(points / value.members.length);
}

/** The answer cut at commas and at what joins one thing to the next («و», `and`). */
function partsOf(typed: TypedAnswer, value: ListValue): TypedAnswer[] {
  const { conjunctions, joiningPrefix } = typed.words;
  const whole = new Set(value.members.flatMap(wordsOf));
  const parts: TypedAnswer[] = [];
  const cut = (start: number, end: number) => {
    const text = typed.text.slice(start, end).trim();
    const tokens = tokenize(text);
    if (tokens.some(({ kind }) => kind !== 'mark')) parts.push({ ...typed, text, tokens });
  };
  let from = 0;
  for (const [index, token] of typed.tokens.entries()) {
    if (isBorder(token) || conjunctions.has(token.norm)) {
      cut(from, token.start);
      from = token.end;
    } else if (
      index > 0 &&
      joiningPrefix !== '' &&
      token.norm.startsWith(joiningPrefix) &&
      token.norm.length > joiningPrefix.length + 1 &&
      !whole.has(token.norm)
    ) {
      cut(from, token.start);
      from = token.start + joiningPrefix.length;
    }
  }
  cut(from, typed.text.length);
  return parts;
}

function isBorder({ kind, norm }: Token): boolean {
  return kind === 'mark' && ',;+&'.includes(norm);
}

/** Folded words of a member, so that «واشنطن» isn't cut. */
function wordsOf(member: AnswerValue): string[] {
  const forms =
    member.type === 'name' ? [member.name, ...member.aliases] : member.type === 'phrase' ? member.forms : [];
  return forms.flatMap((form) => tokenize(form).map(({ norm }) => norm));
}
