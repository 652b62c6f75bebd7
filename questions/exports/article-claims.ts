// An article's claims as everybody may read them: what it says, who says it and where it stands; nothing of any question.
import type { Article } from '../article.ts';
import { type Claim, findClaims } from '../claims.ts';
import type { ArticleClaims, ShownClaim } from '../claims-wire.ts';

/** Returns the claims of `article` in reading order, under `id`, the article's name on the wire. */
export function articleClaims(id: string, article: Article): ArticleClaims {
  return {
    article: id,
    lang: article.lang,
    dir: article.dir,
    title: article.title,
    textHash: article.textHash,
    claims: findClaims(article).map((claim) => shown(claim, article)),
  };
}

function shown({ id, kind, polarity, modality, quote, attribution }: Claim, article: Article): ShownClaim {
  return {
    id,
    text: quote.exact,
    kind,
    polarity,
    modality,
    ...(attribution === undefined ? {} : { attribution: saidBy(attribution) }),
    evidence: {
      ...quote,
      sourceTitle: article.title,
      textHash: article.textHash,
      marks: quote.marks.map(({ start, end }) => ({ start, end })),
    },
  };
}

function saidBy({ speaker, cue }: NonNullable<Claim['attribution']>): ShownClaim['attribution'] {
  return { ...(speaker === undefined ? {} : { speaker: speaker.name }), cue: cue.text };
}
