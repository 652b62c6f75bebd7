// Words that turn an Arabic sentence round wherever they stand: a cause and its contrary, a confirmation and its denial.
import type { Exchange } from '../../reading/exchange.ts';
import { phraseStart } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { complementizers, negators, relatives } from './function-words.ts';
import { type VerbForm, verbFormOf } from './verb-forms.ts';

/** Words before a cause, all followed by a noun in the genitive. */
const causes: ReadonlySet<string> = new Set(['بسبب', 'جراء', 'بفضل', 'نتيجه']);

/** Verbs that confirm, with «أن» behind them, and may be denied in their place. */
const confirming: ReadonlySet<string> = new Set(['أكّد', 'أعلن', 'أوضح', 'كشف', 'ذكر']);

/** Most tokens between such a verb and its «أن». */
const reach = 12;

/** Returns the reversals in `sentence`, in order. */
export function findReversals(sentence: SentenceReading): Exchange[] {
  const { tokens } = sentence;
  const found: Exchange[] = [];
  let quoted = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.norm === '"') quoted = !quoted;
    const before = tokens[index - 1]?.norm ?? '';
    if (quoted || token.kind !== 'word' || negators.has(before) || relatives.has(before)) continue;
    const contrary = contraryOf(sentence, index);
    if (contrary === undefined) continue;
    const { start, end, text } = token;
    found.push({
      kind: 'opposite',
      field: 'reversal',
      start,
      end,
      text,
      siblings: [contrary],
      met: 0,
      excludes: true,
    });
  }
  return found;
}

function contraryOf(sentence: SentenceReading, index: number): string | undefined {
  const { tokens } = sentence;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return undefined;
  if (causes.has(token.norm)) return isGenitive(next) ? 'رغم' : undefined;
  if (token.norm === 'رغم') return isGenitive(next) ? 'بسبب' : undefined;
  const form = verbFormOf(token.norm);
  return form !== undefined && isDeniable(sentence, index, form)
    ? `${form.connective}${form.gender === 'f' ? 'نفت' : 'نفى'}`
    : undefined;
}

/** A noun, and not «أن» or «لـ…», which would ask for other words before them. */
function isGenitive({ kind, norm }: Token): boolean {
  return kind === 'word' && !complementizers.has(norm) && !/^ل/.test(norm) && norm !== 'ما';
}

/** Whether a body, a state or an office confirms something with «أن»: nobody's own stand is turned round. */
function isDeniable({ tokens, mentions }: SentenceReading, index: number, form: VerbForm): boolean {
  if (form.tense !== 'past' || !confirming.has(form.verb.past)) return false;
  const that = tokens.slice(index + 1, index + reach).findIndex(({ norm }) => complementizers.has(norm));
  if (that < 1 || !/^ا?ان/.test(tokens[index + 1 + that]?.norm ?? '')) return false;
  const subject = tokens[index + 1];
  const speaker = mentions.find(
    (mention) => phraseStart(mention) <= (subject?.start ?? 0) && mention.end > (subject?.start ?? 0),
  );
  return speaker?.type === 'organisation' || speaker?.type === 'place';
}
