import { describe, expect, it } from 'vitest';
import { type LanguageCode, makeSet, readArticle } from '../../questions/index.ts';

function refusalOf(text: string, lang: LanguageCode): string | undefined {
  const article = readArticle({ text, lang, publishedAt: '2026-01-28' });
  if (!article.ok) throw new Error(article.failure.reason);
  const made = makeSet(article.value, { id: 's-opinion', seed: '1' });
  return made.ok ? undefined : made.failure.reason;
}

const columns: readonly (readonly [LanguageCode, string])[] = [
  [
    'ar',
    'هل يكفي أن نفتح المكتبات كل صباح؟ لا أظن ذلك. كتبت قبل سنوات أننا نحتاج إلى قارئ قبل الكتاب، وما زلت أرى أن مدارسنا لا تعلم أبناءنا حب القراءة. نحن نشتري الكتب ولا نقرأها! فلماذا نلوم المكتبات وحدها؟ لعل الوقت حان لنسأل أنفسنا عن البيت والمدرسة معا.',
  ],
  [
    'en',
    'Do we really need another library? I am not so sure. Years ago I wrote that our towns need readers before they need shelves, and I still think so. We buy books and we do not open them! Why then should we blame the librarians alone? Perhaps you and I should ask ourselves what happens at home.',
  ],
  [
    'fr',
    'Avons-nous vraiment besoin d’une bibliothèque de plus ? Je n’en suis pas sûr. J’écrivais il y a des années que nos villes manquent de lecteurs plus que de rayons, et je le pense toujours. Nous achetons des livres et nous ne les ouvrons pas ! Pourquoi alors accuser nos bibliothécaires ? Vous et moi devrions nous interroger.',
  ],
];

describe('An opinion piece', () => {
  it.each(columns)('is refused as one (%s)', (lang, text) => {
    expect(refusalOf(text, lang)).toBe('opinion_piece');
  });

  it('is not a report in which somebody else speaks of himself', () => {
    const report =
      'افتتحت وزارة الثقافة مكتبة جديدة في مدينة حماة يوم 12 كانون الثاني 2026. وقالت المديرة سارة نصر: «نحن نفتح أبوابنا لأطفالنا كل صباح، ونحتاج إلى كتب كثيرة، وأنا سعيدة بما لدينا». وتضم المكتبة 12 ألف كتاب في مبنى رممته البلدية عام 2024. وتستقبل المكتبة زوارها من الأحد إلى الخميس.';
    expect(refusalOf(report, 'ar')).not.toBe('opinion_piece');
  });
});
