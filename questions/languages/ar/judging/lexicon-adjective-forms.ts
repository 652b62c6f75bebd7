// Further forms of Arabic adjectives that no ending explains: the «ي» that tanween swallows, and broken plurals that are no other word of news
// («طوال» is «throughout», «جدد» a verb). Own list.

/** Entries, separated by «;»: the dictionary form, then other forms of the singular. */
export const adjectiveSingulars = `
خالٍ خالي خالية;خاوٍ خاوي خاوية;دامٍ دامي دامية;قاسٍ قاسي قاسية;لاغٍ لاغي لاغية;غالٍ غالي غالية;متدنٍّ متدني متدنية;كافٍ كافي كافية;راضٍ راضي راضية;تالٍ تالي تالية
متنامٍ متنامي متنامية;متوازٍ متوازي متوازية;متساوٍ متساوي متساوية;غافٍ غافي غافية;هاوٍ هاوي هاوية;محاذٍ محاذي محاذية;نائٍ نائي نائية;متوفى متوفاة`;

/** Entries the same way: the dictionary form, then plurals. */
export const adjectivePlurals = `
كبير كبار;صغير صغار;قصير قصار;قوي أقوياء;ضعيف ضعفاء;شديد أشداء;ضخم ضخام;سعيد سعداء;شجاع شجعان;جبان جبناء`;
