// What the readers of the gallery answer: rightly, wrongly, or partly rightly.
import type { Answer, LanguageCode, Question } from '../../questions/index.ts';

/** How a reader of the gallery answers. */
export type Manner = 'right' | 'wrong' | 'partial';

/** What is typed. Right is written otherwise than the article writes it, so that the card tells what was forgiven; partly right, in Arabic alone. */
const typed: Readonly<Record<LanguageCode, { readonly [Of in Manner]?: string }>> = {
  ar: { right: '١٢ أسبوعاً', wrong: '8 أسابيع', partial: 'كانون الأول 2024' },
  en: { right: 'sixty-four people', wrong: '46 people' },
  fr: { right: '900 visiteurs', wrong: '400 visiteurs' },
};

/** Returns an answer to `question` in that manner; nothing but `order`, `match` and what is typed can be partly right. */
export function answerTo(question: Question, manner: Manner, lang: LanguageCode): Answer {
  switch (question.kind) {
    case 'choice': {
      const other = question.options.find(({ id }) => id !== question.correctOption)?.id ?? '';
      return { kind: 'choice', option: manner === 'right' ? question.correctOption : other };
    }
    case 'boolean':
      return { kind: 'boolean', value: (manner === 'right') === question.value };
    case 'text': {
      const text = typed[lang][manner];
      if (text === undefined) throw new Error(`No reader types ${manner} in ${lang}.`);
      return { kind: 'text', text };
    }
    case 'order': {
      const [first = '', second = '', ...others] = question.correctOrder;
      if (manner === 'partial') return { kind: 'order', order: [second, first, ...others] };
      return {
        kind: 'order',
        order: manner === 'right' ? [...question.correctOrder] : question.correctOrder.toReversed(),
      };
    }
    case 'match': {
      const pairs = Object.entries(question.correctPairs);
      // Partly right: the first row keeps its own, the others give theirs on.
      const fixed = { right: pairs.length, wrong: 0, partial: 1 }[manner];
      const moved = pairs.slice(fixed);
      const shifted = moved.map(([row], index) => [row, moved[(index + 1) % moved.length]?.[1] ?? '']);
      return { kind: 'match', pairs: Object.fromEntries([...pairs.slice(0, fixed), ...shifted]) };
    }
  }
}
