// Short articles of each language, read and asked about when the isolate starts, so that the code a desk's first request
// needs is compiled by then (docs/decisions/0012-warm-up.md). The articles are invented and nobody gets to see them.
import { makeSet, readArticle } from '../questions/index.ts';

/**
 * The articles: of everything that news is made of a little. The languages take turns, so that V8 doesn't fit the code they share to
 * the first of them, and Arabic, which most is asked in, comes last.
 */
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
  {
    lang: 'ar',
    title: 'شركة الاتصالات تعلن أرباحها السنوية',
    publishedAt: '2026-02-20',
    text: `أعلنت شركة سنابل للاتصالات، ومقرها مسقط، أن أرباحها الصافية ارتفعت بنسبة 7.4% لتبلغ 312 مليون دولار في عام 2025، مقارنة بنحو 290 مليون دولار في العام السابق. وانخفضت ديون الشركة إلى 1.2 مليار دولار، بينما بلغ عدد مشتركيها 9 ملايين مشترك في ثماني دول.

وعزا الرئيس التنفيذي للشركة مازن الكندي هذه النتائج إلى نمو الطلب على خدمات الإنترنت في مصر والأردن والمغرب. وأشار الكندي، خلال لقاء مع المستثمرين يوم الأربعاء، إلى أن الشركة تعتزم استثمار 450 مليون دولار بين عامي 2026 و2028، وإنشاء ثلاثة مراكز بيانات. وتوقع أن تزيد الإيرادات بنحو 5 في المئة هذا العام.

في المقابل، حذرت المحللة المالية هدى الراوي من ارتفاع الأسعار، مؤكدة أن المنافسة في السوق أصبحت أشد من ذي قبل. وقالت الراوي لصحيفة المرسى: «لن تستطيع الشركات الصغيرة أن تصمد أكثر من عامين». ورفض متحدث باسم الشركة التعليق على ذلك.

وكانت الشركة التي يعمل فيها 6500 موظف قد اشترت عام 2019 منافستها الأردنية مقابل 210 ملايين دينار. ووافق مجلس الإدارة على توزيع نصف الأرباح على المساهمين في حزيران/يونيو، وتعيين نورة البلوشي مديرة مالية خلفاً لسعيد الهاشمي الذي استقال في آب/أغسطس 2025.`,
  },
  {
    lang: 'en',
    title: 'Telecoms group raises its profit forecast',
    publishedAt: '2026-02-20',
    text: `Sanford Telecom, which is based in Leeds, said on Thursday that net profit rose 7.4% to $312 million in 2025, compared with $290 million a year earlier. Its debt fell to £1.2 billion, and the company now has nine million customers in eight countries.

Chief executive Margaret Doyle attributed the results to growing demand in Egypt, Jordan and Morocco. She told investors that the company planned to spend $450 million between 2026 and 2028 and to build three data centres. However, analyst Robert Hale of Mercer Bank warned that prices could fall by a quarter within two years. A spokesman for the company declined to comment.

The group, which employs 6,500 people, bought its Dutch rival in 2019 for 210 million euros. In June the board will pay half of the profit to shareholders. Laura Jensen was named finance director after Simon Hart resigned last August.`,
  },
  {
    lang: 'fr',
    title: 'Le groupe Sanval relève ses prévisions',
    publishedAt: '2026-02-20',
    text: `Le groupe de télécommunications Sanval, dont le siège est à Lyon, a annoncé jeudi un bénéfice net de 312 millions d’euros en 2025, en hausse de 7,4 % par rapport à l’année précédente. Sa dette est tombée à 1,2 milliard d’euros et il compte neuf millions de clients dans huit pays.

La directrice générale Marguerite Doré attribue ces résultats à la demande en Égypte, en Jordanie et au Maroc. Elle a indiqué que l’entreprise investirait 450 millions d’euros entre 2026 et 2028 et qu’elle construirait trois centres de données. Selon l’analyste Robert Hallier, les prix pourraient toutefois baisser d’un quart en deux ans. Un porte-parole a refusé de commenter cette prévision.

Le groupe, qui emploie 6 500 personnes, a racheté son concurrent néerlandais en 2019 pour 210 millions d’euros. Il a ouvert un centre de recherche à Grenoble en mars 2024. Marguerite Doré dirige le groupe depuis 2017. « La concurrence reste rude dans toute l’Europe », a-t-elle reconnu. En mai 2025, le groupe a vendu ses boutiques à la société Lenoir pour 35 millions d’euros. Laure Jansen a été nommée directrice financière après la démission de Simon Hardy en août dernier.`,
  },
  {
    lang: 'ar',
    title: 'قمة إقليمية تبحث حماية الغابات',
    publishedAt: '2025-11-12',
    text: `اختتمت في الرباط، أمس الثلاثاء، أعمال القمة الإقليمية الثالثة لحماية الغابات بمشاركة ممثلين عن 34 دولة وسبع منظمات دولية. ودعا البيان الختامي الحكومات إلى زراعة 200 مليون شجرة بحلول عام 2030، وإلى إنشاء صندوق مشترك مقره تونس.

وأعربت مندوبة كينيا غريس وانجيرو عن قلقها إزاء اتساع الحرائق، موضحة أن بلادها فقدت ربع غاباتها منذ تسعينيات القرن الماضي. وشددت وانجيرو على ضرورة أن «تتحمل الدول الغنية نصيبها من الكلفة». وبحسب تقرير نشرته الأمم المتحدة في أيلول/سبتمبر، اندلع أكثر من 4000 حريق في حوض البحر المتوسط خلال صيف 2025، وأدت إلى مقتل 60 شخصاً على الأقل وإصابة المئات ونزوح نحو 15 ألفاً.

ورحب وزير الخارجية الدنماركي لارس هولم بالاتفاق، لكنه قال إنه لا يكفي وحده، وإن على الدول الصناعية أن تخفض انبعاثاتها بمقدار الثلث. كما طالب رئيس الوفد التركي بتقديم قروض ميسرة، وأفاد بأن أنقرة ستستضيف الاجتماع المقبل في ربيع العام القادم. ولم يصدر تعليق من الوفد الهندي.

ويرى الباحث في جامعة ليدن بيتر فان دايك أن زراعة الأشجار قد تضر بالمراعي إذا لم تخطط جيداً. أما الناشطة اللبنانية ريما عواد، وهي مؤسسة جمعية «أرز وماء»، فتعتقد أن القرى هي الأقدر على حماية الغابة. يذكر أن القمة الأولى عقدت في عمّان قبل أربعة أعوام.`,
  },
  {
    lang: 'en',
    title: 'Regional summit agrees on fund for forests',
    publishedAt: '2025-11-12',
    text: `A three-day summit on forests ended in Rabat on Tuesday with a call to plant 200 million trees by 2030. Delegates from 34 countries and seven international organisations also agreed to set up a joint fund in Tunis.

Kenyan delegate Grace Wanjiru said her country had lost a quarter of its forests since the 1990s. “Rich countries must carry their share of the cost,” she added. According to a report published by the United Nations in September, more than 4,000 fires broke out around the Mediterranean during the summer of 2025, killing at least 60 people and forcing about 15,000 from their homes.

Danish Foreign Minister Lars Holm welcomed the deal but said that it was not enough. Researcher Pieter van Dijk, who teaches at Leiden University, believes planting trees may harm grassland. The painter Sally Benson, born in Cork in 1944, gave the fund a picture called “The Blue Boat”. Turkey will host the next meeting in the spring.`,
  },
  {
    lang: 'fr',
    title: 'Un sommet régional crée un fonds pour les forêts',
    publishedAt: '2025-11-12',
    text: `Le sommet régional sur les forêts s’est achevé mardi à Rabat sur un appel à planter 200 millions d’arbres d’ici à 2030. Les délégués de 34 pays et de sept organisations internationales ont aussi décidé de créer un fonds commun à Tunis.

La déléguée kényane Grace Wanjiru a rappelé que son pays avait perdu un quart de ses forêts depuis les années 1990. « Les pays riches doivent prendre leur part du coût », a-t-elle ajouté. D’après un rapport publié par les Nations unies en septembre, plus de 4 000 incendies se sont déclarés autour de la Méditerranée pendant l’été 2025, faisant au moins 60 morts et chassant près de 15 000 personnes de chez elles.

Le ministre danois des Affaires étrangères, Lars Holm, a salué l’accord, mais il a estimé qu’il ne suffisait pas. La Tunisie a versé 12 millions d’euros au fonds et le Maroc a promis la même somme. Le premier sommet a eu lieu à Alger en 2021 et il a réuni 18 pays. La peintre Salima Benson, née à Bruges en 1944, a offert au fonds un tableau intitulé « Le Bateau bleu ». La Turquie accueillera la prochaine réunion au printemps.`,
  },
  {
    lang: 'ar',
    title: 'فوز ثمين لفريق النخيل في بداية البطولة',
    publishedAt: '2026-04-05',
    text: `فاز فريق النخيل على ضيفه فريق المرفأ بثلاثة أهداف مقابل هدف واحد، في المباراة التي أقيمت مساء الجمعة 3 نيسان/أبريل 2026 على ملعب البصرة الدولي أمام 22 ألف متفرج. وسجل المهاجم البرازيلي باولو نونيس الهدف الأول في الدقيقة 14، قبل أن يضيف زميله حسام العبيدي هدفين.

وقال المدرب الإسباني خوان موراليس في مؤتمر صحافي عقده بعد المباراة: «لعبنا بروح الفريق الواحد، واللاعبون يستحقون هذا الفوز». وأضاف موراليس أن فريقه سيواجه نادي الشاطئ في الجولة المقبلة يوم 11 نيسان/أبريل. من جهته، اعتبر مدرب المرفأ رشيد حمدان أن النتيجة لا تعكس مجريات المباراة، وقال: «كنا الأفضل في الشوط الأول».

ورفع النخيل رصيده إلى 45 نقطة في المركز الثاني، بفارق نقطتين عن المتصدر، فيما تراجع المرفأ إلى المركز السابع. وكان الفريقان تعادلا من دون أهداف في كانون الأول/ديسمبر الماضي. وتأسس نادي النخيل عام 1958، وأحرز لقب الدوري أربع مرات، آخرها في موسم 2018-2019.`,
  },
  {
    lang: 'ar',
    title: 'رحيل الرسامة التي أحبت البحر',
    publishedAt: '2026-01-18',
    text: `توفيت الرسامة التونسية سلوى بن يوسف في باريس يوم السبت عن 81 عاماً بعد صراع مع المرض، كما ذكرت عائلتها في بيان. وستدفن في مسقط رأسها المهدية يوم الثلاثاء المقبل.

ولدت سلوى بن يوسف عام 1944 لأسرة من الصيادين، ودرست الفنون في روما بين عامي 1963 و1967. وعادت إلى تونس حيث عملت معلمة للرسم حتى عام 1980. وفي عام 1985 أقامت معرضها الأول بعنوان «موج»، ونالت بعده جائزة الدولة للفنون. وانتخبت رئيسة لاتحاد الفنانين في عام 1996، وظلت في منصبها ست سنوات.

ونعت وزيرة الثقافة أمينة الصيد الراحلة، قائلة إنها «علمت أجيالاً كيف ترى البحر». وكتب صديقها الروائي كمال العياري أن لوحاتها، التي يبلغ عددها نحو 300 لوحة، تباع اليوم بعشرات الآلاف من الدولارات. وتضم مكتبة المدينة ثلثي أعمالها، ومن المقرر أن يفتتح متحف يحمل اسمها في 25 أيار/مايو.

ولم تتزوج الراحلة، ولها أخت واحدة هي الطبيبة منية بن يوسف. وأظهر استطلاع أجرته الجامعة أن أربعة من كل عشرة تونسيين يعرفون لوحة «القارب الأزرق» التي رسمتها في شتاء عام 1972.`,
  },
] as const;

/** Goes through the articles once; nothing is kept of them. */
export function warmUp(): void {
  for (const draft of warmUpArticles) {
    const article = readArticle(draft);
    if (article.ok) makeSet(article.value, { id: 'warm-up', seed: 'warm-up' });
  }
}
