// «فيلم «كذا» للمخرج فلان»: who made a work that is called by its title.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Mention, NameMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { isKnown } from './complements.ts';
import { type Titled, titledAt } from './titles.ts';
import { wordedDraft } from './told-drafts.ts';

/** «للمخرج»: folded → what he is of the work. */
const makers: Readonly<Record<string, string>> = {
  للمخرج: 'مخرج',
  للمخرجه: 'مخرجة',
  للكاتب: 'كاتب',
  للكاتبه: 'كاتبة',
  للروايي: 'مؤلف',
  للرواييه: 'مؤلفة',
  للمولف: 'مؤلف',
  للمولفه: 'مؤلفة',
  للشاعر: 'شاعر',
  للشاعره: 'شاعرة',
};

/** Most words between the maker and his name: «للمخرج التركي …». */
const longestBetween = 3;

/** Fewest rivals of a question with options. */
const fewestRivals = 2;

interface Made {
  readonly titled: Titled;
  readonly maker: string;
  readonly person: NameMention;
  readonly start: number;
}

/** Returns the questions on who made the works that `sentence` names with their makers. */
export function workDrafts(sentence: SentenceReading, claim: Claim, told: Told): Draft[] {
  return madeIn(sentence, told.text).flatMap(({ titled, maker, person, start }) => {
    const noun = sentence.tokens[titled.from];
    if (noun === undefined) return [];
    const isWoman = maker.endsWith('ة');
    const rivals = [
      ...new Set(
        told.reading.sentences.flatMap((other) =>
          colleaguesIn(other, maker).flatMap(({ entity, name }) => (entity === person.entity ? [] : [name])),
        ),
      ),
    ];
    const question = `مَن ${maker} ${titled.work} «${titled.title}»`;
    return wordedDraft(
      {
        pattern: 'ar-frame-maker',
        sentence,
        tokens: sentence.tokens.filter((token) => token.start >= titled.start && token.end <= person.end),
        verb: noun,
        gender: isWoman ? 'f' : 'm',
        mentions: [person],
        edits: [],
        leansOnHeadline: false,
        question: `${question} بحسب المقال`,
        statement: `${maker} ${titled.work} «${titled.title}» ${isWoman ? 'هي' : 'هو'} ${person.name}`,
        asks: 'who',
        answer: person,
        answerText: person.name,
        ...(rivals.length < fewestRivals ? {} : { rivals }),
        mark: { start, end: person.end },
        names: 2,
        isDated: false,
        allows: [
          ...(rivals.length < fewestRivals ? [] : (['choice'] as const)),
          ...(isKnown(person, told) ? (['text'] as const) : []),
        ],
      },
      claim,
    );
  });
}

function madeIn({ tokens, mentions }: SentenceReading, text: string): Made[] {
  return tokens.flatMap((_, at) => {
    const titled = titledAt(tokens, at, text);
    if (titled === undefined) return [];
    const by = tokens[titled.to]?.norm === ',' ? titled.to + 1 : titled.to;
    const lead = tokens[by];
    const maker = makers[lead?.norm ?? ''];
    if (lead === undefined || maker === undefined) return [];
    const person = namedBehind(tokens, by, mentions);
    return person === undefined ? [] : [{ titled, maker, person, start: lead.start }];
  });
}

/** Whom the sentence calls the same: other directors beside a director. */
function colleaguesIn({ tokens, mentions }: SentenceReading, maker: string): NameMention[] {
  return tokens.flatMap(({ norm }, at) =>
    makers[norm.replace(/^(?:ال)(?=.{4})/, 'لل')] === maker ? (namedBehind(tokens, at, mentions) ?? []) : [],
  );
}

/** The person whose name stands behind the word at `by`: «للمخرج التركي فلان». */
function namedBehind(
  tokens: readonly Token[],
  by: number,
  mentions: readonly Mention[],
): NameMention | undefined {
  const from = tokens[by]?.end ?? 0;
  const person = mentions.find(
    (mention): mention is NameMention => mention.type === 'person' && mention.start >= from,
  );
  if (person === undefined || !person.name.includes(' ')) return undefined;
  const between = tokens.slice(by + 1).filter(({ end }) => end <= person.start);
  if (between.length > longestBetween || between.some(({ norm }) => !/^(?:ال|ذي|ذات)/.test(norm)))
    return undefined;
  const next = tokens.find(({ start }) => start >= person.end);
  // «بيتر نيتزر»: a word that no list knows may go on with the name.
  const isCut =
    next?.kind === 'word' && !/^(?:[بلوف]|في|من|علي|الي|عن|عام|مع|الذي|التي|افضل)/.test(next.norm);
  return isCut ? undefined : person;
}
