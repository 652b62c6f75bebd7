// Arabic verbs of what happens to a thing, with the verb of who does it: «انقطع» and «قطع». What somebody did to the thing happened to it.
// Own list.

/** Pairs of pasts, separated by «;»: what happens, who does it. */
export const middleVerbs = `
انقطع قطع;تأجّل أجّل;تأجّل أرجأ;تغيّر غيّر;تحطّم حطّم;انتهى أنهى;تعطّل عطّل;تضرّر أضرّ;تقلّص قلّص;تحسّن حسّن
توسّع وسّع;توقّف أوقف;انعقد عقد;تشكّل شكّل;تأسّس أسّس;تطوّر طوّر;ارتفع رفع;انخفض خفّض;اكتمل أكمل;اشتعل أشعل
انتقل نقل;تحوّل حوّل;انقسم قسّم;تجمّد جمّد;احترق أحرق;غرق أغرق;تضاعف ضاعف;عاد أعاد;تعزّز عزّز
انطفأ أطفأ;انكسر كسر;تحدّد حدّد;تجدّد جدّد;تدمّر دمّر`;
