// What stands aside in an Arabic sentence and may be left out of it: brackets, dashes, and a phrase between a speaker and
// what he said.
import type { Token } from '../../text/tokens.ts';
import { complementizers } from './function-words.ts';
import { verbFormOf } from './verb-forms.ts';

/** Tokens that are left out: `from` to `to`, the last not among them. */
export interface Incidental {
  readonly from: number;
  readonly to: number;
}

/** Longest phrase between a speaker and his words, in tokens. */
const longestAside = 28;

/** How far from its verb the phrase may begin. */
const reach = 8;

/** Returns the incidentals among `tokens`, in order. */
export function findIncidentals(tokens: readonly Token[]): Incidental[] {
  const found: Incidental[] = [];
  let quoted = false;
  for (let at = 0; at < tokens.length; at++) {
    // Somebody's words are left whole.
    if (tokens[at]?.norm === '"') quoted = !quoted;
    if (quoted) continue;
    const to = endOfAside(tokens, at);
    if (to === undefined) continue;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

function endOfAside(tokens: readonly Token[], at: number): number | undefined {
  switch (tokens[at]?.norm) {
    case '(':
      return isTitled(tokens[at - 1]) ? undefined : closing(tokens, at, ')');
    case '[':
      return closing(tokens, at, ']');
    case '-':
      return tokens[at]?.spaced === true ? closing(tokens, at, '-') : undefined;
    case ',':
      return behindSpeaker(tokens, at);
    default:
      return undefined;
  }
}

/** Nouns whose title may stand in brackets, folded. */
const titled =
  /^[وفبلك]?(?:ال)?(?:كتاب|اغنيه|روايه|مسرحيه|فيلم|قصيده|ديوان|مجله|جريده|صحيفه|برنامج|مسلسل|لوحه|معرض|بعنوان|عنوان|بحث|البوم|شعار|جمعيه|حركه|منظمه|عمليه|مشروع)(?:ه|ها|هم|اسم)?$/;

/** «كتابه (تحرير المرأة)», «بعنوان (…)»: the brackets hold what the thing is called. */
function isTitled(before: Token | undefined): boolean {
  return before !== undefined && titled.test(before.norm);
}

function closing(tokens: readonly Token[], at: number, mark: string): number | undefined {
  const close = tokens.findIndex((token, index) => index > at && token.norm === mark);
  // «يوسف (16) عاماً»: the figure in brackets counts what stands behind them.
  if (close === at + 2 && tokens[at + 1]?.kind === 'number' && tokens[close + 1]?.kind === 'word')
    return undefined;
  return close < 0 || close - at > longestAside ? undefined : close + 1;
}

/** Prepositions with which verbs of saying say of what. */
const complements: ReadonlySet<string> = new Set(['علي', 'عن', 'الي']);

/** «وأوضح الوزير، خلال مؤتمر …، أن …»: from the comma behind the speaker to the one before «أن», that one included. */
function behindSpeaker(tokens: readonly Token[], at: number): number | undefined {
  const verb = tokens
    .slice(Math.max(0, at - reach), at)
    .findLast((token) => verbFormOf(token.norm) !== undefined);
  if (verb === undefined || verbFormOf(verb.norm)?.verb.class !== 'say') return undefined;
  let isFirst = true;
  for (let index = at + 1; index < Math.min(tokens.length, at + longestAside); index++) {
    const norm = tokens[index]?.norm ?? '';
    if (norm === '"' || norm === '.' || norm === ':' || complementizers.has(norm)) return undefined;
    const next = tokens[index + 1]?.norm ?? '';
    if (norm !== ',') continue;
    // «أعلنت الشركة، أمس، بدء العمل …، على ثلاثة خطوط»: behind a second comma the preposition may be another noun's.
    if (complementizers.has(next) || (isFirst && complements.has(next))) return index + 1;
    isFirst = false;
  }
  return undefined;
}
