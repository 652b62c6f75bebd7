// Arabic function words that decide where a clause begins, ends or changes what it claims. Folded forms.
// Own list after reference grammars (Ryding 2005, ch. 16–19).

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Relative pronouns: what follows belongs to the noun before. */
export const relatives = words(
  'الذي التي الذين اللذان اللتان اللذين اللتين اللواتي اللاتي والذي والتي والذين',
);

/** Words that open a subordinate or second clause; the main clause stops before them. */
export const subordinators = words(
  'فيما بينما حيث بعدما عندما حين حينما لما اذ اذا لو كما مما رغم برغم لان كي لكي حتي لكن ولكن بل غير سوي وسط علما بحيث كانه كان ريثما طالما ما',
);

/** Two-word openers of subordinate clauses: first word → second words. */
export const subordinatorPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['في', words('وقت حين ظل اطار خضم اشاره محاوله خطوه')],
  ['علي', words('الرغم خلفيه')],
  ['بعد', words('ان')],
  ['قبل', words('ان')],
  ['من', words('دون')],
  ['منذ', words('ان')],
  ['الي', words('ان')],
  ['الا', words('ان')],
]);

/** Complementizers: what follows is somebody's words or an embedded clause. */
export const complementizers = words('ان انه انها انهم انهما بان بانه بانها بانهم لان لانه لانها');

/** Negators that turn a clause round. */
export const negators = words('لا لم لن ليس ليست ولا ولم ولن وليس وليست دون بدون عدم بعدم نفي نفت');

/** Sources named inside a clause: what it says is theirs. */
export const attributors = words('بحسب وفق وفقا حسب طبقا نقلا');

/** Temporal and causal nouns and particles that open a phrase of their own; a later date belongs to them. */
export const frames = words('بعد قبل عقب اثر خلال منذ اثناء قبيل بعيد غداه عشيه نتيجه بسبب جراء بفضل مع');

/** Prepositions that may stand before a place or a date. */
export const prepositions = words('في من الي علي عن منذ حتي نحو بين لدي عبر');

/** Demonstratives and other words that point out of the sentence. */
export const pointers = words(
  'هذا هذه هؤلاء هولاء ذلك تلك اولئك اوليك هناك هنا هو هي هم هما الاخير الاخيره الاخيرين كلاهما كلتاهما كليهما نفسه نفسها ذاته ذاتها المذكور المذكوره وهو وهي وهما وهم بهذا بهذه لهذا لهذه فيه فيها منه منها عنه عنها به بها له لها عليه عليها اليه اليها معه معها بينهم بينهما',
);

/** Time words that mean another day to every later reader, where no reader of dates resolved them. */
export const relativeTimes = words(
  'موخرا اليوم امس الامس غدا الماضي الماضيه المنصرم المنصرمه الفائت الفائته المقبل المقبله القادم القادمه البارحه الليله انذاك انئذ حينها حينئذ حينذاك يومها يومذاك وقتها وقتذاك وقتئذ عندها عندئذ الغد حاليا حالياً الان',
);

/** Words of expectation, allegation and conjecture: such a clause is never asked as fact. */
export const hedges = words(
  'قد ربما لعل يتوقع يُتوقع متوقع المتوقع يرجح المرجح مرجح محتمل المحتمل يبدو زعم زعمت يزعم تزعم ادعي ادعت مزاعم يعتقد اعتقد المفترض يفترض المقرر يمكن قد ينتظر المنتظر يحتمل يعتزم تعتزم يامل تامل سوف مزعوم مزعومه',
);

/** Words of judgement and metaphor: nobody is right or wrong about them. */
export const judgements = words(
  'بمثابه صفعه افضل اسوا اهم ابرز جيد سيء رائع ناجح فاشل قوي قويه خطير خطيره ذراعيه طرفها نبره تصالحيه كبير كبيره ضخم هائل محترم مثالي مؤسف موسف',
);

/** Words whose «و» is a letter of their own. */
export const rooted = words(
  'وصل وصلت وقع وقعت وقعوا وجد وجدت وافق وافقت وزير وزيره وزاره وكاله واصل واصلت وضع وضعت ولد ولدت وعد وعدت وزع وزعت وثق وثقت وصف وصفت وفد وفاه وحده وحدات وسائل وثيقه وثائق وسط واشنطن وادي واحد واحده والد والده وقف وقفت وجه وجهت وزراء وكلاء ولايه ولايات ورشه وظائف وقت وباء ورق وزن وطن وفقا وفق ودي وطني وطنيه واقع واقعه واضح واضحه واجب ورد وردت وراء وجود وصول وقوع وضوح وعي وكيل ويكيبيديا ويكيميديا ويلز وارسو ويندوز واتساب',
);

/** Demonstratives and the like, which point out of the sentence wherever they stand. */
export const demonstratives = words(
  'هذان هذين هاتان هاتين هذا هذه هؤلاء هولاء ذلك تلك اولئك اوليك بذلك لذلك بهذا بهذه لهذا لهذه الاخير الاخيره المذكور المذكوره هناك هنا نفسها نفسه ذاته ذاتها جانبه جانبها كهذا كهذه وهذا وهذه وذلك',
);

/** What sets a thing off from one of its kind that was told before. */
export const others = words('اخري اخرين اخرون الاخري الاخرين');

/** Words that join a sentence to the one before and go without a loss: «استهدفت كذلك …». */
export const joiningAdverbs = words('كذلك ايضا بدوره بدورها');

/** Verbs with which «هناك» only says that something is. */
export const existentials = words('كان كانت يكون تكون وكان وكانت ليس ليست توجد يوجد');

/** Nouns of time whose adjective («الماضي», «الحالي») tells another day to every later reader. */
export const timeNouns = words(
  'العام السنه الشهر الاسبوع اليوم الموسم القرن العقد الصيف الشتاء الربيع الخريف النصف الربع الفصل الليله الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت عام شهر يوم',
);

/** Adjectives that count from the writer's day behind a noun of time and are harmless elsewhere: «السعر الحالي». */
export const nearAdjectives = words(
  'الحالي الحاليه الجاري الجاريه الراهن الراهنه الجاريين الماضي الماضيه المنصرم المنصرمه الفائت الفائته المقبل المقبله القادم القادمه',
);

/** A writer who speaks of himself: nobody a question could name. */
export const firstPersons: ReadonlySet<string> = words(
  'قلت رايت كتبت سمعت اعتقد اظن اري لدينا بلادنا وطننا مجتمعنا علينا نحن انا اننا اني انني لنا بيننا شبابنا ابناءنا اطفالنا اتذكر لاحظت تابعت شاهدت نعم حفظه رحمه اسال اللهم عزيزي اخي قراء القارئ',
);
