// Arabic words about the order of things.
import type { OrderWords } from '../../reading/order-words.ts';
import { fold } from '../../text/fold.ts';
import { frames } from './function-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

/** Words of time and of rank, without the article. */
const ranks = words(
  'بعد بعدما بعدئذ بعدها بعده بعدهما قبل قبلما قبلها قبله قبيل بعيد عقب عقبها إثر ثم منذ حتى لاحق لاحقا لاحقة سابق سابقا سابقة سلفا أول أولى أولا ثان ثاني ثانية ثانيا ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة أخير أخيرا أخيرة آخر آخرها مجددا مرة مرات مرتين تال تالي تالية تاليا نفسه نفسها ذاته ذاتها حينها حينئذ آنذاك يومها وقتها عندها تمهيدا استعدادا ماض ماضي ماضية مقبل مقبلة قادم قادمة حالي حالية جار جاري جارية بات أصبح سرعان لتوه للتو حديثا مؤخرا مبكرا متأخرا باكورة',
);

const edges = words(
  'أواخر أوائل مطلع بداية نهاية منتصف ختام حلول بحلول حتى من إلى بين صباح مساء ليل ليلة فجر ظهر عصر عشية غداة ربيع صيف خريف شتاء موسم نصف ربع لغاية ابتداء اعتبارا انتهاء نحو زهاء قرابة حوالي كل',
);

/** Arabic. */
export const arOrder: OrderWords = {
  datings: new Set(['', 'في']),
  edges: new Set([...edges, ...frames]),
  since: new Set(['منذ']),
  tellsOrder: (norm) => ranks.has(norm) || ranks.has(norm.replace(/^[وفبلك]?(?:ال|لل)?/, '')),
};
