// Arabic words that may stand for one another in a short answer, where the question has settled what is spoken of, but not in
// any sentence: causes, shares, goods, sports, where a thing lies. Dictionary forms. Own list.

/** Groups, separated by «;», members by «|». */
export const answerSynonyms = `
عطل|خلل|عطب;تصدع|تشقق;نقص|قلة|شح|ندرة;جزء|قسم;عثور|اكتشاف;غياب|انعدام
إصلاح|تصليح;بناء|تشييد;حماية|صون;توسيع|توسعة;تأخر|تأخير;انزلاق|انجراف
أجر|راتب|مرتب;غذاء|طعام|أكل;مال|نقود;بيت|منزل|دار;معلم|مدرس;تمر|تمور
بندورة|طماطم;بطاطا|بطاطس;قمح|حنطة;قرب|قبالة|جوار;جمباز|جمناستيك`;
