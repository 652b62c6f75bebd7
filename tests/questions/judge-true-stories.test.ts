// What a film is about opens a story of its own; that it was made from a true one does not, and the news behind it stays told.
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

const film = articleFrom(
  [
    'وعُرض مساء الخميس فيلم «الميناء» المقتبس عن قصة حقيقية.',
    'وسلّمت المخرجة سهى البيطار درع المهرجان إلى الممثل كريم شاهين.\n',
    'وتدور مسرحية «السد» حول إضراب في مدينة صغيرة.',
    'المسرحية تمتد ساعتين وتُعرض كل مساء في قاعة البلدية.',
    'يقتل المهندس نادر الزين مدير السد ويهرب إلى الجبل.\n',
    'وتنتظر العائلات الفجر في القوارب القديمة، ثم ترجع إلى البيوت البيضاء التي تطل على البحر وتحيط بها أشجار الزيتون.',
  ],
  { title: 'مهرجان طرطوس يعرض فيلماً ومسرحية' },
);

holdsVerdicts('a true story and a play', film, [
  ['وسلّمت المخرجة سهى البيطار درع المهرجان إلى الممثل كريم شاهين.', 'supported', 'verbatim'],
  ['المسرحية تمتد ساعتين وتُعرض كل مساء في قاعة البلدية.', 'supported', 'verbatim'],
  ['يقتل المهندس نادر الزين مدير السد ويهرب إلى الجبل.', 'not_enough_information'],
]);
