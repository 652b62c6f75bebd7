// Verbs of Arabic news that the generator's lists leave out, since no question asks for their deeds: past and, behind «/», the present
// where the pattern doesn't give it; third person masculine singular. Own list.

/** Verbs of four letters and more, and those of three whose past is no other word. */
export const judgedVerbs = `
أتلف
أتمّ
أحرق
أخفى
أخمد
أرسى
أسعف
أصلح
أطفأ/يطفئ
أفقد
أنزل
أهدر
أهمل
أوعز
استطلع
استكمل
اشتدّ
اغتصب
التقط
امتحن
انشقّ
انطفأ
بدّل
تآمر
تجاهل
تحالف
تراكم
تفادى
تقارب
تواطأ
جبى
جلب/يجلب
جلس/يجلس
حارب
حجز/يحجز
حرّض
دام/يدوم
رافق
ردم/يردم
سرى/يسري
شحن/يشحن
شطب/يشطب
شقّ/يشق
شيّع
صحّح
صدّق
ضخّ/يضخ
طارد
عصر/يعصر
عوّض
فكّ/يفك
فوّض
كرّر
كفى/يكفي
مدّ/يمد
نتج/ينتج
نزف/ينزف
نصب/ينصب
استشرى
استنزف
اشتبه
تأجّل
تأرجح
تأكّد
تجمهر
تدنّى
تعثّر
تقاضى
تناقص
تنقّل
ثبّت
جفّ/يجف
ذاب/يذوب
شخّص
شفي/يشفى
ضيّع
طعّم
فاض/يفيض
قلّ/يقل
لقّح
ناهز/يناهز
نظّف
هطل/يهطل`;

/** Deeds done to somebody, where the form is written otherwise than the verb's own: past and present. */
export const passiveVerbs = `
أقيم/يقام أعيد/يعاد أضيف/يضاف أدير/يدار أتيح/يتاح أصيب/يصاب أحيل/يحال أقيل/يقال أنشئ/ينشأ أجري/يجرى أثير/يثار أذيع/يذاع
أزيل/يزال أبيد/يباد أدين/يدان اغتيل/يغتال استعيد/يستعاد استفيد/يستفاد اختير/يختار استدعي/يستدعى ألقي/يلقى بيع/يباع أعفي/يعفى
استثني/يستثنى أرجئ/يرجأ أجلي/يجلى ألغي/يلغى أعطي/يعطى أنهي/ينهى أرسي/يرسى`;
