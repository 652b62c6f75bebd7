// Verbs that stand in the further lists of opposites and in no other list, past and present as in lexicon-verbs.ts; left out are those of
// which a form is a name or another word of news («سامح», «أسعد», «أرضى»). Own list.

/** Entries separated by spaces and new lines. */
export const oppositeVerbs = `
هلك/يهلك انتكس امتدح ثبّط أرعب رخّص أباح/يبيح أبطل زعزع أجّج/يؤجج فاقم أخّر/يؤخر عجّل قرّب باعد شتّت كبح/يكبح قصّر تفكّك تخاصم
توافق توحّد دحض/يدحض جهل/يجهل انتبه غفل/يغفل أفصح اغتنى/يغتني افتقر كسد/يكسد ركد/يركد تمدّد تضخّم تكاثر نضب/ينضب بكّر دنا/يدنو غرب/يغرب أخلف نكث/ينكث
أطاع/يطيع عصى/يعصي ابتهج حزن/يحزن تفاءل/يتفاءل تشاءم/يتشاءم رضي/يرضى غضب/يغضب تقهقر أراح/يريح أتعب أنصف ظلم/يظلم نقض/ينقض`;
