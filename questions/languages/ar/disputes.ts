// Words of quarrels, war and blame: beside them nobody's words are put into another's mouth, not even to be called false. Own list.
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { withoutClitics } from './clitics.ts';

const disputed: ReadonlySet<string> = new Set(
  fold(
    `حرب حروب معركة هجوم هجمات غارة غارات قصف عدوان احتلال محتل محتلة مستوطنة مستوطنات صاروخ صواريخ جيش جيوش عسكري عسكرية
    مسلح مسلحة مسلحون مسلحين مقاتل مقاتلون مقاتلين متمرد متمردة متمردون متمردين ميليشيا انقلاب عقوبات نووي نووية نزاع صراع
    اشتباكات توتر توترات تهديد تهديدات يهدد تهدد يهددون احتجاج احتجاجات مظاهرة مظاهرات تظاهرات متظاهرون متظاهرين ثورة انتخابات مرشح معارضة
    معارض رفض رفضت يرفض ترفض يرفضون مرفوض انتقد انتقدت ينتقد انتقاد انتقادات أدان ندد نددت استنكر شجب اتهم ظالم ظالمة ظلم
    عار فشل فشلت فاشل فاشلة كاذب كاذبة كذب أكاذيب خيانة خائن مؤامرة فضيحة إهانة سخرية خطأ أخطاء مخطئ جدل جدلا خلاف خلافات
    دعوى قضائية محكمة ضد أسوأ كارثة كارثي متضرر أضرار ضرر انهيار خسارة خسائر مشكلة مشاكل أزمة معاناة يعاني تعاني انتهاك انتهاكات
    إسرائيل إسرائيلي إسرائيلية فلسطين فلسطيني فلسطينية فلسطينيين حماس داعش القاعدة حزب أحزاب طالبان استقالة إقالة عنف تطرف متطرف متطرفين متطرفون`,
  ).split(/\s+/),
);

/** Returns whether the folded word, without what Arabic writes before it, is one of them. */
export const isDisputed: (norm: string) => boolean = remembered(
  (norm) => disputed.has(norm) || disputed.has(withoutClitics(norm)),
);
