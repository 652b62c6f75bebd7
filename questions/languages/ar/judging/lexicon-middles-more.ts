// Further Arabic verbs of what happens to a thing, with the verb of who does it. Own list.

/** Pairs of pasts, separated by «;»: what happens, who does it. */
export const furtherMiddles = `
انفجر فجّر;تلوّث لوّث;تسرّب سرّب;اتسع وسّع;انتعش أنعش;تسارع سرّع;توحّد وحّد;تفكّك فكّك;تفرّق فرّق;تشتّت شتّت;تراكم راكم`;
