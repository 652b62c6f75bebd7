// The gender of a French noun, by the list of counted nouns or by an ending that shows it.
import { fold } from '../../text/fold.ts';
import { countedNouns } from './lexicon-counted-nouns.ts';

const genders = new Map(
  countedNouns.flatMap(({ one, many, gender }) => [
    [fold(one), gender] as const,
    [fold(many), gender] as const,
  ]),
);

/** Endings that show the gender of a plural noun. */
const feminineMany =
  /(?:[st]ions|(?<!com|inv|tra)ités|iétés|ertés|autés|ettes|ances|ences|ures|(?<!incend|gén|paraplu)ies|esses|euses|rices)$/;
const masculineMany =
  /(?:ments|(?<!^(?:im|pl|p|c|r|n))ages|(?<!^p?)eaux|ismes|oirs|iers|(?<!^d)ents|ants|teurs|cheurs|gneurs|(?<!te)neurs|ports|(?<!^[lp])istes|els|(?<!^(?:ma|f))ins|irs)$/;

/** The gender that the plural `noun` has, where it is sure. */
export function genderOfMany(noun: string): 'm' | 'f' | undefined {
  const listed = genders.get(fold(noun));
  if (listed !== undefined) return listed;
  if (feminineMany.test(noun)) return 'f';
  return masculineMany.test(noun) ? 'm' : undefined;
}

/** Nouns behind « l' » whose gender their ending leaves open. Own list. */
const women = new Set(
  'usine union école équipe entreprise armée enquête opposition offre étude épreuve œuvre île église agence affaire attaque aide alerte année assemblée enseigne étape entrée arrivée énigme image eau'.split(
    ' ',
  ),
);
const men = new Set(
  'accord incendie incident institut hôpital état avion arrêté avocat accès achat appel appareil aéroport emploi emprunt espace hôtel homme immeuble impôt objectif objet opéra orchestre ordre organisme ouragan album art avis'.split(
    ' ',
  ),
);

/** The gender that the singular `noun` has, where it is sure. */
export function genderOfOne(noun: string): 'm' | 'f' | undefined {
  const listed = genders.get(fold(noun));
  if (listed !== undefined) return listed;
  if (
    women.has(noun) ||
    /(?:[st]ion|(?<!com|inv|tra)ité|iété|erté|auté|ette|ance|ence|ure|ie|esse|euse|rice)$/.test(noun)
  )
    return men.has(noun) ? 'm' : 'f';
  return men.has(noun) || /(?:ment|age|eau|isme|oir|ier|teur)$/.test(noun) ? 'm' : undefined;
}
