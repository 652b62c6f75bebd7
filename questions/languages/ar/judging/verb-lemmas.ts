// Which listed verbs a word of an Arabic text can be a form of: third persons of all numbers, and the short forms after «لم».
import { fold } from '../../../text/fold.ts';
import { verbFormOf } from '../verb-forms.ts';
import { furtherVerbs, verbs } from '../verbs.ts';

const pasts: ReadonlySet<string> = new Set([...verbs, ...furtherVerbs].map(({ past }) => fold(past)));

/** Passives that are written otherwise than their verb tell of another deed: «أصيب» suffers what «أصاب» does. */
const passives: ReadonlySet<string> = new Set(
  'أصيب أقيل أقيم أعيد أدين أحيل أبيد أثير أذيع أزيل أطيح أضيف اختير اغتيل استعيد استدعي أجري ألغي ألقي قيل بيع'
    .split(' ')
    .map(fold),
);

/** Returns the folded pasts of the verbs that the folded word can be a form of, particles set aside; often none. */
export function verbLemmas(norm: string): readonly string[] {
  const form = verbFormOf(norm);
  // «يعد» is whole, and short for «يعود» as well.
  if (form !== undefined)
    return norm.length === 3 && form.tense === 'present'
      ? [...new Set([fold(form.verb.past), ...presentOf(norm)])]
      : [fold(form.verb.past)];
  if (pasts.has(norm) || passives.has(norm)) return [norm];
  return [...new Set([...pastOf(norm), ...presentOf(norm)])];
}

/** Endings of the past with what the verb may have lost before them: «دعوا», «التقوا», «وصلن», «وصلا», «وصلتا». */
const pastEndings: readonly (readonly [ending: string, lost: readonly string[]])[] = [
  ['وا', ['', 'ا', 'ي']],
  ['تا', ['', 'ا', 'ي']],
  ['ت', ['']],
  ['ن', ['']],
  ['ا', ['']],
];

function pastOf(norm: string): string[] {
  return pastEndings.flatMap(([ending, lost]) => {
    if (!norm.endsWith(ending)) return [];
    const base = norm.slice(0, -ending.length);
    if (base.length < (ending === 'وا' || ending === 'تا' ? 2 : 3)) return [];
    return lost.map((letter) => base + letter).filter((past) => pasts.has(past) || passives.has(past));
  });
}

/** Endings of the present, the same way: «يصلون», «يلتقون», «يدعوا», «يصلان», «يصلن». */
const presentEndings: readonly (readonly [ending: string, lost: readonly string[]])[] = [
  ['ون', ['', 'و', 'ي']],
  ['وا', ['', 'و', 'ي']],
  ['ان', ['']],
  ['ن', ['']],
  ['ا', ['']],
];

function presentOf(norm: string): string[] {
  if (!/^س?[يت]/.test(norm) || norm.length < 3) return [];
  const ended = presentEndings.flatMap(([ending, lost]) =>
    norm.endsWith(ending) ? lost.map((letter) => norm.slice(0, -ending.length) + letter) : [],
  );
  // After «لم» a weak last letter falls («يدع»), and a long middle one is short («يزر»).
  const [before, last] = [norm.slice(0, -1), norm.slice(-1)];
  const short = norm.startsWith('س')
    ? []
    : [
        ...['و', 'ي'].map((letter) => norm + letter),
        ...['و', 'ي', 'ا'].map((letter) => before + letter + last),
      ];
  for (const whole of [ended, short]) {
    const found = whole.flatMap((word) => {
      const form = verbFormOf(word);
      return form === undefined || form.tense === 'past' ? [] : [fold(form.verb.past)];
    });
    if (found.length > 0) return found;
  }
  return [];
}
