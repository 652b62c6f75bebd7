// How French asks about a local frame: the noun subject behind its verb where nothing else follows, « est-ce que » where more does.
import type { NameMention } from '../../reading/mention.ts';
import type { FrameParts, FrameWords } from '../latin/frames/frame-words.ts';
import { agreed, asked, countOf, frAsking, startsWithVowel, whoWords } from './asking.ts';
import { frGrammar } from './grammar.ts';

/** The narrow no-break space that French sets before « ? ». */
const thin = '\u202f';

/** Prepositions that a counted noun is asked for behind. */
const counting: Readonly<Record<string, string>> = {
  à: 'À',
  aux: 'À',
  avec: 'Avec',
  par: 'Par',
  dans: 'Dans',
  pendant: 'Pendant',
  durant: 'Durant',
  pour: 'Pour',
  sur: 'Sur',
  après: 'Après',
  contre: 'Contre',
};

/** Prepositions that a body is asked for behind. */
const partnering: Readonly<Record<string, string>> = {
  avec: 'Avec',
  par: 'Par',
  contre: 'Contre',
  pour: 'Pour',
  à: 'À',
  au: 'À',
  chez: 'Chez',
};

/** Verbs that have an amount behind « de » or « à ». */
const rising = new Set(
  'avancer allonger raccourcir élargir monter descendre agrandir relever abaisser remonter augmenter baisser reculer diminuer progresser chuter croître bondir réduire'.split(
    ' ',
  ),
);
const reaching = new Set('élever chiffrer monter'.split(' '));

/** Verbs that have a sum of money for their object. */
const paying = new Set(
  'coûter payer verser investir dépenser atteindre accorder attribuer gagner perdre recevoir offrir emprunter récolter débourser allouer rapporter économiser donner prêter lever débloquer rembourser consacrer injecter apporter toucher collecter encaisser'.split(
    ' ',
  ),
);

/** The auxiliary of one who did it, by that of the passive. */
const actives: Readonly<Record<string, string>> = { a: 'a', ont: 'a', avait: 'avait', avaient: 'avait' };

/** Participles whose infinitive no ending shows. */
const irregular: Readonly<Record<string, string>> = {
  perdu: 'perdre',
  reçu: 'recevoir',
  offert: 'offrir',
  investi: 'investir',
  atteint: 'atteindre',
  réduit: 'réduire',
};

const infinitiveOf = (base: string) => irregular[base] ?? base.replace(/ée?$/, 'er');

/** The English and French names of bodies keep their article; what is asked with does not. */
function whichOf(name: NameMention, gender: 'm' | 'f' | 'none'): string | undefined {
  const words = whoWords(name, gender);
  return words === undefined || words === 'Qui' ? undefined : words.toLowerCase();
}

function arrange(
  opening: string,
  { subject, verb, finite, content, rest, isChained, isReported, gender }: FrameParts,
): string | undefined {
  if (finite.tense === 'conditional' && isReported !== true && !modal.test(verb)) return undefined;
  const counted = /^Combien (?:de |d['’])(.+)$/u.exec(opening)?.[1];
  // « Combien de villes a-t-il prévu de visiter »: the object is the infinitive's.
  const isCompound = finite.base === 'avoir' && counted !== undefined && content !== '' && isChained !== true;
  const tail = isCompound ? agreed(rest, counted.split(' ')[0] ?? '') : rest;
  if (tail === undefined || (/^Combien d'années/.test(opening) && /^passée?s?$/.test(tail))) return undefined;
  // « À qui revient le portefeuille ? », « En quelle année a été fondée la ligue ? »: what is left stands behind its verb; with a
  // counted object only where the verb shows that one did it.
  const group = tail.startsWith(`été ${content}`) ? `été ${content}` : content;
  const isBare = tail === group || (tail.startsWith(group) && isAside(tail.slice(group.length), subject));
  const isOne = !finite.auxiliary && !/nt$/.test(verb);
  if (
    isBare &&
    (counted === undefined || !/^Combien/.test(opening) || isOne) &&
    !/^Qui|^Quel montant/.test(opening)
  )
    return behindVerb(opening, verb, group, subject, tail.slice(group.length));
  return asked(opening, subject, verb, tail, gender);
}

/** Words of caution that stay before what they carry. */
const modal = /^(?:(?:pour|dev)ra(?:it|ient)|doi(?:t|vent))$/;

/** The subject behind its verb and participle, and what else there is behind it. */
function behindVerb(opening: string, verb: string, content: string, subject: string, rest: string): string {
  const participle = content === '' ? '' : ` ${content}`;
  return `${opening} ${verb}${participle} ${subject}${rest === '' || rest.startsWith(' ') ? rest : ` ${rest}`}${thin}?`;
}

/** « de HP », « du groupe Atlas », « d'Airbus ». */
function ofSubject(subject: string): string {
  if (subject.startsWith('le ')) return `du ${subject.slice(3)}`;
  if (subject.startsWith('les ')) return `des ${subject.slice(4)}`;
  // « HP », « SNCF »: spelled out, with the sound of their first letter's name.
  return startsWithVowel(subject) && !/^\p{Lu}{2}/u.test(subject) ? `d'${subject}` : `de ${subject}`;
}

/** Most words of a phrase of time behind a subject that stands behind its verb, and of such a subject. */
const longestAside = 4;
const longestSubject = 9;

/** « en 2014 », « depuis 1946 »: when it was, and no object. */
function isAside(rest: string, subject: string): boolean {
  return (
    /^ ?(?:en (?:\d{4}|\p{L}+ \d{4})|depuis|le \d)(?![\p{L}\d])/u.test(rest) &&
    rest.trim().split(' ').length <= longestAside &&
    subject.split(' ').length <= longestSubject
  );
}

/** The French of local frames. */
export const frFrames: FrameWords = {
  grammar: frGrammar,
  asking: frAsking,
  agents: new Set(['par']),
  auxiliaryOf: (participle) => (/s$/.test(participle) ? 'ont été' : 'a été'),
  arrange,
  counted(preposition, noun, base) {
    // « a reculé de 38 mètres »: by how much it changed.
    if (preposition === 'de' && rising.has(infinitiveOf(base)))
      return `De ${countOf(noun).replace('C', 'c')}`;
    if (preposition === '') return countOf(noun);
    const before = counting[preposition];
    return before === undefined ? undefined : `${before} ${countOf(noun).replace('C', 'c')}`;
  },
  money(preposition, base) {
    if (preposition === 'à' && reaching.has(infinitiveOf(base))) return 'À combien';
    if (preposition === 'pour') return 'Pour quelle somme';
    // « le prix moyen était de 14 euros »
    if (preposition === 'de' && base === 'être') return 'De quel montant';
    return preposition === '' && paying.has(infinitiveOf(base)) ? 'Quel montant' : undefined;
  },
  estimate: (preposition, base) =>
    preposition === 'à' && /^(?:évalu|estim|chiffr|fix)(?:er|ée?s?)$/.test(base) ? 'À combien' : undefined,
  percent(preposition, base) {
    if (preposition === 'de' && base === 'être') return 'De quel pourcentage';
    return preposition === 'de' && rising.has(infinitiveOf(base)) ? 'De quel pourcentage' : undefined;
  },
  changes: {
    verbs: new Set(
      'accuser accusé enregistrer enregistré afficher affiché connaître connu subir subi constater constaté'.split(
        ' ',
      ),
    ),
    nouns: new Set(
      'baisse hausse recul repli progression augmentation diminution croissance chute'.split(' '),
    ),
  },
  changeOf(noun, owned, { subject, finite, content, verb, rest }) {
    const owner = /^(son|sa|ses) (.+)$/u.exec(owned);
    if (owner === null) return undefined;
    const [, whose = '', thing = ''] = owner;
    const of =
      whose === 'ses' ? 'des ' : startsWithVowel(thing) ? "de l'" : whose === 'sa' ? 'de la ' : 'du ';
    const being =
      content !== ''
        ? 'a été'
        : /ai(?:t|ent)$/.test(verb)
          ? 'était'
          : finite.tense === 'present'
            ? 'est'
            : undefined;
    if (being === undefined || finite.tense === 'conditional') return undefined;
    const article = /^(?:recul|repli)$/.test(noun) ? 'le' : 'la';
    return `De quel pourcentage ${being} ${article} ${noun} ${of}${thing} ${ofSubject(subject)}${rest === '' ? '' : ` ${rest}`}${thin}?`;
  },
  partner(preposition, name) {
    const before = partnering[preposition];
    const which = whichOf(name, 'm');
    return before === undefined || which === undefined ? undefined : `${before} ${which}`;
  },
  ofAgent(name, parts) {
    const { subject, verb, content, rest } = parts;
    const who = whoWords(name, 'm');
    // « a été fondée par X » → « Qui a fondé …? »: in front of its object the participle keeps its bare form.
    const bare = /(?:ée?|ue?|ite?|ie?|te)s?$/.test(content) ? content.replace(/e?s?$/, '') : undefined;
    const active = actives[verb.toLowerCase().split(' ')[0] ?? ''];
    const passive = /^(?:été )?\p{L}+/u.exec(rest)?.[0];
    if (who === undefined || bare === undefined || active === undefined || passive === undefined)
      return undefined;
    if (passive.replace('été ', '') !== content || (!passive.startsWith('été ') && !verb.endsWith(' été')))
      return undefined;
    const behind = rest.slice(passive.length);
    return `${who} ${active} ${bare} ${subject}${behind}${thin}?`;
  },
  accordingTo: (question, speaker) => question.replace(/\s*\?$/u, `, selon ${speaker}${thin}?`),
  makings: new Set(
    'fondé fondée écrit écrite réalisé réalisée composé composée conçu conçue inventé inventée découvert découverte peint peinte créé créée dirigé dirigée'.split(
      ' ',
    ),
  ),
  namings: new Set(
    'baptisé baptisée intitulé intitulée surnommé surnommée dénommé dénommée nommé nommée appelé appelée'.split(
      ' ',
    ),
  ),
  called(naming, subject) {
    // « l'appareil, baptisé »: the participle agrees with a subject that is one.
    if (/^(?:les|des|ces|deux|plusieurs)(?!\p{L})/u.test(subject.toLowerCase())) return undefined;
    if (naming.startsWith('intitulé')) return `Comment s'intitule ${subject}${thin}?`;
    if (/^(?:bapt|surn)/.test(naming)) return `Comment est ${naming} ${subject}${thin}?`;
    return `Comment s'appelle ${subject}${thin}?`;
  },
  finished: (question) =>
    // A state has a capital with its accent, whatever the paper writes.
    question
      .replace(/(?<!\p{L})Etat(s?)(?!\p{L})/gu, 'État$1')
      .replace(
        /(?<![\p{L}])([dq]u?e) (?=[AEIOUYÉÈÊÎaeiouéèê])/gu,
        (_, word: string) => `${word.slice(0, -1)}'`,
      ),
  explained: (sentence) => `Selon l’article${thin}: ${sentence}`,
};
