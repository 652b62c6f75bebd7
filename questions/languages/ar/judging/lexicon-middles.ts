// Arabic verbs of what happens to a thing, with the verb of who does it: «انكسر» and «كسر». What somebody did to the thing happened to it. A verb
// with «@» says it only of a class of things (lexicon-bound.ts): who was «أوقف» by the police did not stop. Own list.

/** Pairs of pasts, separated by «;»: what happens, who does it. */
export const middleVerbs = `
تأجّل أجّل;تأجّل أرجأ;تغيّر غيّر;تحطّم حطّم;تعطّل عطّل;تضرّر أضرّ;تقلّص قلّص;تحسّن حسّن
توسّع وسّع;انعقد عقد;تأسّس أسّس;تطوّر طوّر;ارتفع@قدر رفع@قدر;انخفض@قدر خفّض@قدر;اشتعل أشعل;أقيم@حدث أقام@حدث
انقسم قسّم;تجمّد جمّد;احترق أحرق;غرق أغرق;تضاعف ضاعف;تعزّز عزّز
انطفأ أطفأ;انكسر كسر;تحدّد حدّد;تجدّد جدّد;تدمّر دمّر`;
