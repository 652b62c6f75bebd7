// «فاز فيلم «كذا» بجائزة كذا»: which prize it was, and which work had it.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { findOpening } from '../openings.ts';
import { spellInFull } from '../spelling.ts';
import { isSureVerb, verbFormOf } from '../verb-forms.ts';
import { voiceOf } from './clause-frames.ts';
import { standsAlone } from './predicates.ts';
import { asMention, titledAt, titlesOf } from './titles.ts';
import { wordedDraft } from './told-drafts.ts';

/** Verbs of winning, with the preposition of what is won. */
const winning: Readonly<Record<string, 'ب' | 'علي'>> = {
  فاز: 'ب',
  توّج: 'ب',
  ظفر: 'ب',
  حصل: 'علي',
  حاز: 'علي',
};

/** Nouns of what is won, folded → as they stand behind «أي». */
const prizes: Readonly<Record<string, string>> = {
  جايزه: 'جائزة',
  ميداليه: 'ميدالية',
  وسام: 'وسام',
  لقب: 'لقب',
};

/** Most words of a prize, and fewest rivals of a question with options. */
const longest = 7;
const fewestRivals = 2;

/** Returns the questions on what the titled works of `sentence` won. */
export function prizeDrafts(sentence: SentenceReading, claim: Claim, told: Told): Draft[] {
  const { tokens } = sentence;
  const { from } = findOpening(tokens);
  return tokens.flatMap((verb, at) => {
    const form = verbFormOf(verb.norm);
    const preposition = form?.tense === 'past' ? winning[form.verb.past] : undefined;
    const titled = titledAt(tokens, at + 1, told.text);
    if (form === undefined || preposition === undefined || titled === undefined) return [];
    if (voiceOf(verb, sentence, told, from) !== undefined) return [];
    const won = wonBehind(tokens, titled.to, preposition, sentence, told.text);
    if (won === undefined) return [];
    const deed = told.text.slice(verb.start + form.connective.length, verb.end);
    const others = [
      ...new Set(
        prizesOf(told).filter((prize) => !prize.startsWith(won.words) && !won.words.startsWith(prize)),
      ),
    ];
    const noun = sentence.tokens[titled.from];
    if (noun === undefined) return [];
    const subject = told.text.slice(noun.start, titled.end).replace(/["“”]\s*([^"“”]+?)\s*["“”]/g, '«$1»');
    const asked = preposition === 'ب' ? 'بأي' : 'على أي';
    const led =
      preposition === 'ب'
        ? `بـ${won.words}`.replace('بـج', 'بج').replace(/^بـ(?=[^«])/, 'ب')
        : `على ${won.words}`;
    const shared = {
      sentence,
      tokens: tokens.slice(at, won.to),
      verb,
      gender: form.gender,
      edits: [],
      leansOnHeadline: false,
      statement: spellInFull(`${deed} ${subject} ${led}`),
      names: 2,
      isDated: false,
    } as const;
    const prize = asMention(won.words, 'prize', won);
    const work = asMention(`«${titled.title}»`, 'title', titled);
    const titles = titlesOf(titled.work, told.reading, told.text)
      .filter((title) => title !== titled.title)
      .map((title) => `«${title}»`);
    return [
      ...(others.length < fewestRivals
        ? []
        : [
            wordedDraft(
              {
                ...shared,
                pattern: 'ar-frame-prize',
                mentions: [prize],
                question: spellInFull(`${asked} ${won.noun} ${deed} ${subject}`),
                asks: 'what',
                answer: prize,
                answerText: won.words,
                head: won.noun,
                rivals: others,
                mark: won,
                allows: ['choice'],
              },
              claim,
            ),
          ]),
      ...(titles.length < fewestRivals || form.gender !== (titled.work.endsWith('ة') ? 'f' : 'm')
        ? []
        : [
            wordedDraft(
              {
                ...shared,
                pattern: 'ar-frame-winner',
                mentions: [work],
                question: spellInFull(`أي ${titled.work} ${deed} ${led}`),
                asks: 'what',
                answer: work,
                answerText: work.name,
                rivals: titles,
                mark: titled,
                allows: ['choice'],
              },
              claim,
            ),
          ]),
    ];
  });
}

interface Won {
  readonly words: string;
  readonly noun: string;
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** The prize that stands behind token `from`, perhaps behind the maker and an adverb. */
function wonBehind(
  tokens: readonly Token[],
  from: number,
  preposition: 'ب' | 'علي',
  sentence: SentenceReading,
  text: string,
): Won | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    const token = tokens[at];
    if (token === undefined || /^[,.;:]$/.test(token.norm) || isSureVerb(token.norm)) return undefined;
    const joined = preposition === 'ب' && token.norm.startsWith('ب') ? 1 : 0;
    const noun = prizes[token.norm.slice(joined)];
    if (noun === undefined) continue;
    if (joined === 0 && (preposition === 'ب' || tokens[at - 1]?.norm !== 'علي')) return undefined;
    let to = at + 1;
    while (to < tokens.length && to - at < longest && goesOn(tokens[to])) to++;
    const last = tokens[to - 1];
    if (last === undefined || to - at < 2 || !standsAlone(tokens.slice(at, to), sentence.mentions))
      return undefined;
    const start = token.start + joined;
    return { words: text.slice(start, last.end), noun, start, end: last.end, to };
  }
  return undefined;
}

const goesOn = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !stops.test(token.norm) && !isSureVerb(token.norm);

/** Words with which something else begins. */
const stops =
  /^(?:عن|في|من|الي|خلال|ضمن|بعد|قبل|لعام|علي|مع|هذا|و|وال.+|و?ال(?:فيلم|روايه|كتاب|مسلسل)|.*فكانت?)$/;

/** Every prize that the article tells by its name. */
function prizesOf({ reading, text }: Told): string[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      const joined = /^[بول]/.test(token.norm) && prizes[token.norm.slice(1)] !== undefined ? 1 : 0;
      if (prizes[token.norm.slice(joined)] === undefined) return [];
      let to = at + 1;
      while (to < sentence.tokens.length && to - at < longest && goesOn(sentence.tokens[to])) to++;
      const last = sentence.tokens[to - 1];
      return last === undefined || to - at < 2 ? [] : [text.slice(token.start + joined, last.end)];
    }),
  );
}
