// What gives a field's word away: stems (folded, as they occur inside words) that leave only one of its words thinkable.
// Own list. One family a line.

const rows: readonly (readonly [family: string, stems: string])[] = [
  [
    'element',
    'سواحل|شواطي|شاطي|ابحر|طاير|طيران|طيار|مطار|مقاتلات|صاروخ|صواريخ|مسير|اجواء|سفين|سفن|ميناء|موان|زورق|زوارق|بوارج|غواص|دباب|مدرعات',
  ],
  [
    'movement',
    'مرتفعا|منخفضا|متراجعا|صاعدا|النصف|الي نصف|الضعف|ضعف|مقارنه|قياسا|متر|امتار|قدما|المئذنه|الافق|طاير|مدرج|برج|مقابل|بدلا|صعودا|ليصل|لتصل|ليبلغ|لتبلغ|لتسجل|ليسجل',
  ],
  ['vehicle', 'سكه|محطه|قاطره|محطات|سايق|راكب|ركاب|قياده'],
  ['crop', 'دقيق|طحين|خبز|مخابز|غزل|نسيج|قماش|تدخين|سجاير|رغيف'],
  ['ordinal', 'يليه|يليها|تلاه|تلاها|تلته|تلتها'],
  ['currency', 'امريك|اميرك|اوروب|الصين|صيني|اليابان|ياباني'],
  ['edge', 'اغلق|اغلاق|ختام|اختت|افتت|انطلق'],
  ['sides', 'البلدين|الجانبين|البلدان|الطرفين|الدولتين|الجانبان'],
  ['result', 'هدف|اهداف|بنتيجه|نقاط'],
  ['round', 'هدف|بنتيجه'],
  [
    'season',
    'ثلج|ثلوج|حراره|امطار|سبتمبر|اكتوبر|نوفمبر|ديسمبر|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|تموز|حزيران',
  ],
  ['energy', 'مفاعل|تخصيب|يورانيوم|سدود|الواح|رياح'],
  ['sport', 'ملعب|مرمي|الهدف|اهداف|السله|حكام|مونديال|فيفا|كاس'],
  ['stage', 'جامع|روضه'],
];

/** Family → folded stems; one of them in a sentence, and no word of the family is exchanged there. */
export const fieldClues: ReadonlyMap<string, readonly string[]> = new Map(
  rows.map(([family, stems]) => [family, stems.split('|')]),
);
