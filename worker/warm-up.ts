// A short article of each language, read and asked about when the isolate starts, so that the code a desk's first request
// needs is compiled by then (docs/decisions/0012-warm-up.md). The articles are invented and nobody gets to see them.
import { makeSet, readArticle } from '../questions/index.ts';

/** The articles: of everything that news is made of a little. */
export const warmUpArticles = [
  {
    lang: 'ar',
    title: 'مياه نظيفة لأحياء الشمال',
    publishedAt: '2026-05-13',
    text: `افتتح رئيس بلدية طرابلس سامر الحلبي محطة لتنقية المياه يوم الثلاثاء 12 أيار/مايو 2026، بحضور وزيرة البيئة ناديا خوري ونحو 200 من سكان المدينة. وبلغت كلفة المحطة 18.5 مليون دولار، بزيادة قدرها 12 في المئة على ما كان متوقعاً.

وبدأ العمل في المشروع عام 2021، ثم توقف في آذار/مارس 2023 بسبب نقص التمويل. ووقّعت البلدية في تشرين الأول/أكتوبر 2024 اتفاقاً مع البنك الدولي يوفر ثلث المبلغ. وارتفع إنتاج المياه من 30 ألف متر مكعب إلى 45 ألفاً في اليوم.

وقال الحلبي للصحافيين: «نريد أن يصل الماء النظيف إلى كل بيت قبل نهاية العام». وأكدت خوري أن الوزارة ستراقب نوعية المياه كل أسبوع. ونفى المدير العام للمحطة كريم ناصر أن تكون الأسعار قد ارتفعت، مشيراً إلى أن رسوم الاشتراك لم تتغير.

وتقع المحطة شمال المدينة، وتعمل فيها ثلاث مهندسات وأحد عشر عاملاً. ويقدّر خبراء أن المحطة تكفي أكثر من نصف سكان طرابلس، في حين تعتمد الأحياء الجنوبية على الآبار. وذكرت صحيفة محلية أن محطة ثانية ستفتتح في صيدا في أيلول/سبتمبر المقبل.

وولدت ناديا خوري في زحلة عام 1979، وعملت مهندسة في المنظمة العربية للتنمية الزراعية من عام 2004 إلى عام 2012. وأوضح الخبير الهولندي يان دي فريس، الذي شارك في تصميم المحطة، أن ما بين 20 و30 ألف منزل ستستفيد منها، مضيفاً أن كلفة الصيانة السنوية تبلغ 3 ملايين دولار. وزار دي فريس، بحسب بيان البلدية، موقع المحطة مرتين في مطلع الشهر الحالي، لكنه لم يلتق الوزيرة. وفاز نادي الأنصار على النجمة 2-1 مساء الأحد في الملعب البلدي القريب من المحطة.

وأفاد مصدر في المصرف المركزي بأن القرض يسدد خلال 15 عاماً. واستقبلت خوري في بيروت وفداً من شركة كونكور الألمانية، وبحثت معه في مشروع ثالث. ومن المتوقع أن يبدأ العمل فيه بعد عامين، إذا وافق مجلس النواب على التمويل. وقد أجرى 14 خبيراً فحوصاً في مختبر الجامعة الأميركية، واستغرقت الفحوص ثلاثة أسابيع.`,
  },
  {
    lang: 'en',
    title: 'Clean water for the northern districts',
    publishedAt: '2026-05-13',
    text: `Mayor Samira Holt of Port Tarrow opened a new water plant on Tuesday 12 May 2026 in front of about 200 people. The plant cost 18.5 million pounds, 12 percent more than expected.

Work began in June 2021 and stopped in March 2023 because money ran out. The council signed an agreement with the World Bank in October 2024, and the bank paid a third of the sum. Daily output rose from 30,000 to 45,000 cubic metres.

“We want clean water in every home before the end of the year,” said Samira Holt. Environment Minister Nadia Corey said that her ministry would test the water every week. Karim Nasser, the director of the plant, denied that prices had gone up, and added that the fee had not changed since 2019.

The plant stands north of the city and employs three engineers and eleven workers. Experts believe that it can serve more than half of Port Tarrow, while the southern districts still depend on wells. A second plant will open in Sandness in September.`,
  },
  {
    lang: 'fr',
    title: 'De l’eau propre pour les quartiers du nord',
    publishedAt: '2026-05-13',
    text: `La maire de Valmire, Samira Holt, a inauguré une station d’épuration le mardi 12 mai 2026 devant près de 200 habitants. La station a coûté 18,5 millions d’euros, soit 12 % de plus que prévu.

Les travaux ont commencé en juin 2021, puis ils ont été suspendus en mars 2023, faute d’argent. La commune a signé un accord avec la Banque mondiale en octobre 2024, et la banque a versé un tiers de la somme. La production est passée de 30 000 à 45 000 mètres cubes par jour.

« Nous voulons de l’eau propre dans chaque maison avant la fin de l’année », a déclaré Samira Holt. La ministre de l’Environnement, Nadia Corey, a affirmé que son ministère contrôlerait l’eau chaque semaine. Karim Nasser, le directeur de la station, a démenti une hausse des prix et a rappelé que le tarif n’avait pas changé depuis 2019.

La station se trouve au nord de la ville et emploie trois ingénieurs et onze ouvriers. Selon des experts, elle suffit à plus de la moitié des habitants de Valmire, alors que les quartiers du sud dépendent encore des puits. Une seconde station ouvrira à Marnay en septembre.`,
  },
] as const;

/** Goes through the articles once; nothing is kept of them. */
export function warmUp(): void {
  for (const draft of warmUpArticles) {
    const article = readArticle(draft);
    if (article.ok) makeSet(article.value, { id: 'warm-up', seed: 'warm-up' });
  }
}
