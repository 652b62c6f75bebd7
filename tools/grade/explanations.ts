// The sentence that says why an answer fared so, in the language of its line. The reference stands only in that of a wrong one.
import type { ReferenceType } from '../../questions/grading/reference-type.ts';
import type { LanguageCode, languageCodes, Tolerance } from '../../questions/index.ts';
import { languages } from '../../questions/languages/languages.ts';
import { tokenize } from '../../questions/text/tokens.ts';

interface Sentences {
  readonly correct: string;
  /** Before what was forgiven. */
  readonly forgiving: string;
  readonly partial: string;
  readonly near: string;
  readonly coarse: string;
  readonly wrong: Readonly<Record<'number' | 'date' | 'name' | 'phrase' | 'definition', string>>;
  readonly turned: string;
  /** Before the reference. */
  readonly answerIs: string;
  readonly empty: string;
  readonly notGraded: string;
  readonly comma: string;
  readonly tolerances: Readonly<Record<Tolerance, string>>;
}

const sentences = {
  ar: {
    correct: 'جواب صحيح.',
    forgiving: 'جواب صحيح، مع التسامح في',
    partial: 'في الجواب جزء مما سُئل عنه.',
    near: 'الاسم قريب من المطلوب، لكنه لا يكفي للجزم به.',
    coarse: 'في الجواب جزء من التاريخ المطلوب.',
    wrong: {
      number: 'العدد ليس المطلوب.',
      date: 'التاريخ ليس المطلوب.',
      name: 'الاسم ليس المطلوب.',
      phrase: 'العبارة ليست المطلوبة.',
      definition: 'ليس في الجواب ما يكفي مما في الجواب النموذجي.',
    },
    turned: 'الجواب منفي أو يترك الاختيار مفتوحاً.',
    answerIs: 'الجواب',
    empty: 'لم يُكتب جواب.',
    notGraded: 'لا يُحكم آلياً على جواب كهذا.',
    comma: '، ',
    tolerances: {
      hamza: 'الهمزة وما شابهها',
      diacritics: 'التشكيل',
      digits: 'شكل الأرقام',
      month_name: 'اسم الشهر',
      date_format: 'صيغة التاريخ',
      number_words: 'كتابة العدد',
      rounding: 'التقريب',
      article: 'أداة التعريف',
      title_dropped: 'اللقب',
      spelling: 'الإملاء',
      surname_only: 'الاكتفاء باسم العائلة',
      case: 'حالة الأحرف',
      punctuation: 'علامات الترقيم',
    },
  },
  en: {
    correct: 'Correct.',
    forgiving: 'Correct, forgiving',
    partial: 'Part of what was asked is there.',
    near: 'The name is near to the one asked for, but not surely the same.',
    coarse: 'Part of the date is there.',
    wrong: {
      number: 'That is another number.',
      date: 'That is another date.',
      name: 'That is not the name asked for.',
      phrase: 'Those are other words.',
      definition: 'Too little of the reference answer is there.',
    },
    turned: 'The answer is denied or left open.',
    answerIs: 'Answer',
    empty: 'Nothing was answered.',
    notGraded: 'Such an answer is not graded by machine.',
    comma: ', ',
    tolerances: {
      hamza: 'the hamza',
      diacritics: 'accents',
      digits: 'the digits',
      month_name: "the month's name",
      date_format: 'the form of the date',
      number_words: 'the number in words',
      rounding: 'rounding',
      article: 'the article',
      title_dropped: 'the missing title',
      spelling: 'the spelling',
      surname_only: 'the surname alone',
      case: 'small letters',
      punctuation: 'punctuation',
    },
  },
  fr: {
    correct: 'Bonne réponse.',
    forgiving: 'Bonne réponse, en passant sur',
    partial: 'Une partie de la réponse y est.',
    near: 'Le nom est proche de celui attendu, sans que ce soit sûrement le même.',
    coarse: 'Une partie de la date y est.',
    wrong: {
      number: "Ce n'est pas le nombre attendu.",
      date: "Ce n'est pas la date attendue.",
      name: "Ce n'est pas le nom attendu.",
      phrase: 'Ce ne sont pas les mots attendus.',
      definition: 'Trop peu de la réponse modèle y est.',
    },
    turned: 'La réponse est niée ou laissée ouverte.',
    answerIs: 'Réponse',
    empty: "Il n'y a pas de réponse.",
    notGraded: 'Une telle réponse ne se corrige pas à la machine.',
    comma: ', ',
    tolerances: {
      hamza: 'la hamza',
      diacritics: 'les accents',
      digits: 'les chiffres',
      month_name: 'le nom du mois',
      date_format: 'la forme de la date',
      number_words: 'le nombre en lettres',
      rounding: "l'arrondi",
      article: "l'article",
      title_dropped: 'le titre omis',
      spelling: "l'orthographe",
      surname_only: 'le nom de famille seul',
      case: 'les majuscules',
      punctuation: 'la ponctuation',
    },
  },
} satisfies Record<LanguageCode, Sentences>;

/** What a sentence is said about. */
export interface Graded {
  readonly lang: (typeof languageCodes)[number];
  readonly type: ReferenceType;
  readonly outcome: 'correct' | 'partial' | 'incorrect' | 'empty' | 'not_graded';
  readonly tolerated: readonly Tolerance[];
  readonly reference: string;
  readonly answer: string;
}

/** Returns the sentence. */
export function explain({ lang, type, outcome, tolerated, reference, answer }: Graded): string {
  const said: Sentences = sentences[lang];
  switch (outcome) {
    case 'correct':
      return tolerated.length === 0
        ? said.correct
        : `${said.forgiving} ${tolerated.map((one) => said.tolerances[one]).join(said.comma)}.`;
    case 'partial':
      if (type === 'date') return said.coarse;
      return tolerated.includes('spelling') ? said.near : said.partial;
    case 'incorrect': {
      const why = type !== 'definition' && isTurned(answer, lang) ? said.turned : said.wrong[wrongOf(type)];
      return `${why} ${said.answerIs}${lang === 'fr' ? ' ' : ''}: ${reference.trim()}`;
    }
    case 'empty':
      return said.empty;
    case 'not_graded':
      return said.notGraded;
  }
}

function wrongOf(type: ReferenceType): keyof Sentences['wrong'] {
  return type === 'person' || type === 'place' || type === 'organisation' ? 'name' : type;
}

function isTurned(answer: string, lang: LanguageCode): boolean {
  const { negations, alternatives } = languages[lang].answers;
  return tokenize(answer).some(({ norm }) => negations.has(norm) || alternatives.has(norm) || norm === '/');
}
