// Words of an Arabic writer's own voice: of himself, of us, to the reader. Own list, folded.

/** The words. */
export const writerWords: ReadonlySet<string> = new Set(
  'قلت رايت كتبت سمعت اعتقد اظن اري لدينا بلادنا وطننا مجتمعنا علينا نحن انا اننا اني انني لنا بيننا شبابنا ابناءنا اطفالنا اتذكر لاحظت تابعت شاهدت نعم رحمه اللهم عزيزي اخي نحتاج ليت لعل هل لماذا كيف ماذا ايها يا حياتنا واقعنا عندنا منا لكننا كنا كنت'.split(
    ' ',
  ),
);
