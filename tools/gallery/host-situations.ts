// What the host page, the window or the system does to the quiz.
import { answering } from './kind-situations.ts';
import type { Situation } from './situations.ts';
import { check, goTo } from './steps.ts';

/** A statement that each article refutes. */
const statements = {
  ar: 'بنى رشيد السعدي الخان عام 1874.',
  en: 'The council bought the ship for 21 million pounds.',
  fr: 'Le conservatoire a embauché neuf guides.',
} as const;

const wrongChoice: NonNullable<Situation['steps']> = (set, lang) => [
  ...answering(set, 'choice', 'wrong', lang),
  check(),
];

/** The situations of every surrounding. */
export const hostSituations: readonly Situation[] = [
  {
    name: 'two',
    title: { ar: 'مجموعتا أسئلة في صفحة', en: 'Two quizzes on one page', fr: 'Deux quiz dans une page' },
    elements: 'two',
    steps: (set, lang) => answering(set, 'choice', 'right', lang).concat(check()),
  },
  {
    name: 'check',
    title: {
      ar: 'المطابقة إلى جانب الأسئلة',
      en: 'The check beside the quiz',
      fr: 'La vérification à côté du quiz',
    },
    languages: ['ar', 'en', 'fr'],
    elements: 'check',
    steps: (_, lang) => [
      { element: 1, state: statements[lang], until: 'textarea' },
      { element: 1, press: 'button.main', until: '.verdict' },
    ],
  },
  {
    name: 'no-script',
    title: { ar: 'بلا جافاسكربت', en: 'No JavaScript', fr: 'Sans JavaScript' },
    languages: ['ar', 'en', 'fr'],
    elements: 'embed',
  },
  {
    name: 'hostile',
    title: { ar: 'صفحة بأنماط معادية', en: 'A host with hostile styles', fr: 'Page aux styles hostiles' },
    host: 'hostile',
    steps: wrongChoice,
  },
  {
    name: 'strict',
    title: {
      ar: 'صفحة بسياسة أمان صارمة',
      en: 'A host with a strict policy',
      fr: 'Page à politique stricte',
    },
    host: 'strict',
    steps: wrongChoice,
  },
  {
    name: 'vocalised',
    title: { ar: 'مقال مشكول', en: 'A vocalised article', fr: 'Article vocalisé' },
    languages: ['ar'],
    host: 'vocalised',
    steps: wrongChoice,
  },
  {
    name: 'other-language',
    title: {
      ar: 'واجهة بلغة غير لغة الأسئلة',
      en: 'An interface in another language than the set',
      fr: 'Interface dans une autre langue',
    },
    attributes: (lang) => `keep="no" lang="${lang === 'ar' ? 'en' : 'ar'}"`,
    steps: (set, lang) => [...answering(set, 'text', 'right', lang), check()],
  },
  {
    name: 'headline',
    title: {
      ar: 'العنوان فوق الأسئلة',
      en: 'The headline above the questions',
      fr: 'Le titre au-dessus des questions',
    },
    attributes: () => 'keep="no" headline',
    steps: (set, lang) => answering(set, 'choice', 'right', lang),
  },
  {
    name: 'numerals',
    title: { ar: 'الأرقام العربية الهندية', en: 'Arabic-Indic numerals', fr: 'Chiffres arabes orientaux' },
    attributes: () => 'keep="no" numerals="arab"',
    steps: (set, lang) => [...answering(set, 'order', 'partial', lang), check()],
  },
  {
    name: 'narrow',
    title: { ar: 'عرض 320 بكسل', en: '320 pixels wide', fr: '320 pixels de large' },
    medium: { width: 320, height: 640 },
    steps: (set, lang) => [...answering(set, 'match', 'partial', lang), check()],
  },
  {
    name: 'zoomed',
    title: { ar: 'تكبير 400 في المئة', en: 'Zoomed to 400 percent', fr: 'Zoom à 400 %' },
    // 1280 × 1024 pixels at four times the size.
    medium: { width: 320, height: 256 },
    steps: (set) => [{ ...goTo(set.questions.length - 1), until: 'fieldset' }],
  },
  {
    name: 'dark',
    title: { ar: 'صفحة داكنة', en: 'A dark host', fr: 'Page sombre' },
    host: 'dark',
    steps: wrongChoice,
  },
  {
    name: 'forced-colours',
    title: { ar: 'ألوان مفروضة', en: 'Forced colours', fr: 'Couleurs forcées' },
    medium: { forcedColors: 'active' },
    steps: wrongChoice,
  },
  {
    name: 'still',
    title: { ar: 'حركة أقل', en: 'Reduced motion', fr: 'Mouvement réduit' },
    medium: { reducedMotion: 'reduce' },
    steps: wrongChoice,
  },
  {
    name: 'print',
    title: { ar: 'للطباعة', en: 'In print', fr: 'À l’impression' },
    medium: { media: 'print' },
    steps: wrongChoice,
  },
];
