// The closed classes of Arabic words that the judge asks for. Own list.
import type { WordSetLists } from '../../../judging/word-sets.ts';

/** The words, without their article. */
export const arWordSets: WordSetLists = {
  epithets: 'جديد جديدة مذكور مذكورة معني معنية',
  contrasts: 'قديم قديمة سابق سابقة حالي حالية آخر أخرى ثان ثاني ثانية مماثل مماثلة',
  bodies: 'حكومة إدارة قيادة مجلس لجنة فريق برلمان رئيس مدير وزير',
  feminines:
    'حرب أرض شمس نار دار روح نفس يد عين سوق طريق بئر كأس سماء صحراء أم بنت أخت فتاة رحى عصا قوى كبرى ذكرى دعوى بلاد',
  timePointers: 'هذا هذه',
  timeWhich:
    'ماض ماضي منصرم فائت جاري حالي راهن مقبل قادم تالي سابق نفسه نفسها ذاته ذاتها ماضية منصرمة فائتة جارية حالية راهنة مقبلة قادمة تالية سابقة',
  ofThose: 'منها منهم منهن',
  governedPointers:
    'به بها فيه فيها منه منها عنه عنها له لها لهم عليه عليها إليه إليها معه معها خلاله خلالها بعده بعدها قبله قبلها حوله حولها',
  joiningPointers: 'هو هي هم هما هن',
  homeWords: 'بلاد دولة',
};
