// «القصر الواقع في …», «فلان المولود عام …»: a participle behind a name tells where or when; it is asked with its verb.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Told } from '../../language.ts';
import { findOpening } from '../openings.ts';
import { spellInFull } from '../spelling.ts';
import { verbFormOf } from '../verb-forms.ts';
import { monthStyleOf } from '../written-date.ts';
import { voiceOf } from './clause-frames.ts';
import { findComplements } from './complements.ts';
import { ownerOf } from './measure-owners.ts';
import { phraseBefore } from './noun-phrases.ts';
import { namesIn, predicateEnd } from './predicates.ts';
import { framedClause, wordedDraft } from './told-drafts.ts';

/** Participle, folded → its verb, masculine and feminine. */
const participles: Readonly<Record<string, readonly [gender: 'm' | 'f', verb: string]>> = {
  الواقع: ['m', 'يقع'],
  الواقعه: ['f', 'تقع'],
  المولود: ['m', 'وُلد'],
  المولوده: ['f', 'وُلدت'],
  المقيم: ['m', 'يقيم'],
  المقيمه: ['f', 'تقيم'],
  المنعقد: ['m', 'انعقد'],
  المنعقده: ['f', 'انعقدت'],
  المقام: ['m', 'أُقيم'],
  المقامه: ['f', 'أُقيمت'],
  المودع: ['m', 'أُودع'],
};

/** The same of participles that a figure belongs to. */
const measuring: Readonly<Record<string, readonly [gender: 'm' | 'f', verb: string]>> = {
  الممتد: ['m', 'يمتد'],
  الممتده: ['f', 'تمتد'],
  المولف: ['m', 'يتألف'],
  المولفه: ['f', 'تتألف'],
  المكون: ['m', 'يتكون'],
  المكونه: ['f', 'تتكون'],
  المتسع: ['m', 'يتسع'],
  المتسعه: ['f', 'تتسع'],
  الموزع: ['m', 'يتوزع'],
  الموزعه: ['f', 'تتوزع'],
  المقدر: ['m', 'يُقدّر'],
  المقدره: ['f', 'تُقدّر'],
};

/** Returns the questions on what the participles of `sentence` tell. */
export function participleDrafts(sentence: SentenceReading, claim: Claim, told: Told): Draft[] {
  const { tokens, mentions } = sentence;
  const { from } = findOpening(tokens);
  const form = verbFormOf('وقع');
  if (form === undefined) return [];
  return tokens.flatMap((token, at) => {
    const measure = measuring[token.norm];
    const found = participles[token.norm] ?? measure;
    if (found === undefined) return [];
    const said = voiceOf(token, sentence, told, from);
    const isMeasure = measure !== undefined;
    const phrase = said === 'unknown' ? undefined : phraseBefore(sentence, at, found[0], told, isMeasure);
    const owner = ownerOf(phrase, sentence, told);
    if (phrase === undefined || said === 'unknown' || (isMeasure && owner === undefined)) return [];
    const thing = isMeasure && owner !== undefined ? owner.words : phrase.words;
    // «الممتدة على مساحة 850 متراً ثلاثة أفران»: what stands behind its figure is the verb's.
    const amount = mentions.find(({ type, start }) => type === 'number' && start >= token.end);
    const most = isMeasure && amount !== undefined ? amount.end : Number.POSITIVE_INFINITY;
    const behind = tokens
      .slice(at + 1, predicateEnd(tokens, at + 1, mentions))
      .filter(({ start }) => start < most);
    const frame = {
      pattern: 'ar-frame-participle',
      sentence,
      verb: token,
      form,
      moved: phrase,
      behind,
      edge: tokens[at + 1 + behind.length],
      ...(said === undefined ? {} : { said }),
    };
    const style = monthStyleOf(told.reading.entities);
    const predicate = { frame, text: told.text, style, reading: told.reading, offices: [] };
    // What stands right behind the participle is surely its own.
    const own = findComplements(predicate).find(({ start }) => start === behind[0]?.start);
    if (
      own === undefined ||
      (isMeasure ? own.asks !== 'howMany' : own.asks !== 'where' && own.asks !== 'when')
    )
      return [];
    // «دول الاتحاد المكونة من 27 دولة»
    if (own.opening.split(' ').some((word) => word.slice(0, 3) === thing.slice(0, 3))) return [];
    const clause = framedClause(
      [...phrase.tokens, token, ...behind.filter(({ end }) => end <= own.end)],
      [...phrase.mentions, own.mention],
      token,
      found[0],
    );
    const words = told.text.slice(own.start, own.end);
    return [
      wordedDraft(
        {
          pattern: `ar-frame-participle-${own.name}`,
          clause: isMeasure && owner?.leans === true ? { ...clause, leansOnHeadline: true } : clause,
          question: spellInFull(`${own.opening} ${found[1]} ${thing}`),
          statement: spellInFull(`${found[1]} ${thing} ${words}`),
          asks: own.asks,
          answer: own.mention,
          answerText: own.answerText,
          ...(own.head === undefined ? {} : { head: own.head }),
          mark: own,
          names: isMeasure ? (owner?.names ?? 0) : Math.max(1, namesIn(phrase.tokens, mentions)),
          isDated: own.asks === 'when',
          said,
          allows: own.allows,
        },
        claim,
      ),
    ];
  });
}
