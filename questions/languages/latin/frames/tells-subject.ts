// Whether a question on a frame says whom or what it is about.
import type { Frame } from './frame.ts';
import { isKnownName } from './known-names.ts';
import type { Telling } from './tellings.ts';

/** Whether the subject says which one it is: by a name of its own, or because the headline speaks of it. */
export function tellsSubject(
  { clause: { units, subject } }: Frame,
  { cut, clause }: Telling,
  text: string,
): boolean {
  if (cut.inherited !== undefined || clause.leansOnHeadline === true) return true;
  const [first] = units.slice(subject.from);
  // `A storm destroyed …`, `said that a trial had cut …`: what nobody was told of before the headline places.
  const isPlain = first !== undefined && (!first.capital || first === units[0]) && !isKnownName(first, text);
  // `State officials`: a row of plain words that ends on many.
  const row = units.slice(subject.from, subject.to);
  const isRow = row.every(({ kind, capital }, at) => kind === 'word' && (at === 0 || !capital));
  const head = isRow ? row.at(-1) : first;
  // `Petrova's profit`: whose it is, is told.
  if (first?.possessive === true && first.capital) return true;
  const isMany = first?.kind === 'word' && isPlain && /(?:s|men|people)$/.test(head?.written ?? '');
  if (isMany || first?.kind === 'number' || indefinite.test(first?.written ?? '')) return true;
  if (first !== undefined && isKnownName(first, text)) return true;
  return units.slice(subject.from, subject.to).some(
    ({ mention, capital }, index) =>
      // « L'équipe » is no paper.
      (mention !== undefined &&
        'entity' in mention &&
        /\p{Lu}/u.test(mention.text.replace(/^[Ll]['’]/, ''))) ||
      (capital && mention === undefined && index > 0),
  );
}

const indefinite = /^(?:an?|un|une|des|two|three|several|plusieurs|deux|trois)$/;
