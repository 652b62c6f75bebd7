// POST /v1/articles and PUT /v1/articles/{id}: a desk hands in an article, and later a corrected one.
import { Hono } from 'hono/tiny';
import {
  type Article,
  type ArticleDraft,
  ArticleInput,
  carryOver,
  limits,
  readArticle,
} from '../../questions/index.ts';
import { retractedBody } from '../absent-set.ts';
import { readJson } from '../body.ts';
import type { Bindings, ServiceEnv } from '../env.ts';
import { idOf } from '../ids.ts';
import { onceOnly } from '../once-only.ts';
import { failed, problem, refusalOf } from '../problem.ts';
import { publisherName } from '../publisher-key.ts';
import { loadArticle, newArticle, newVersion, type StoredArticle } from '../store/articles.ts';
import { canonicalUrl } from '../store/published.ts';
import { audited } from '../store/publishers.ts';
import { shelfOf } from '../store/set-shelf.ts';
import { correctionsOf, newSetVersion, setsOfArticle } from '../store/sets.ts';

/** Handing in and correcting. Mounted behind the publisher key. */
export const articleRoutes = new Hono<ServiceEnv>()
  .post('/v1/articles', onceOnly(limits.articleBodyBytes, publisherName), async (c) => {
    const handed = await handedIn(c.req.raw);
    if ('refusal' in handed) return handed.refusal;
    const { draft, article } = handed;
    const publisher = c.get('publisher');
    const name = draft.url === undefined ? article.textHash : canonicalUrl(draft.url);
    const id = await idOf('a', publisher, name);
    const at = new Date().toISOString();
    const stored: StoredArticle = { id, publisher, version: 1, draft, textHash: article.textHash };
    const before = await loadArticle(c.env.DB, id, publisher);
    if (before?.retraction !== undefined) return refusalOf(retractedBody(before.retraction));
    if (before !== undefined) return exists(id);
    try {
      await c.env.DB.batch([
        ...newArticle(c.env.DB, stored, at),
        audited(c.env.DB, publisher, 'article.create', id, at),
      ]);
    } catch (error) {
      // Two posts of one article at once: the second finds the first.
      if ((await loadArticle(c.env.DB, id, publisher)) !== undefined) return exists(id);
      throw error;
    }
    return c.json(summary(stored, article), 201, { location: `/v1/articles/${id}` });
  })
  .put('/v1/articles/:id', async (c) => {
    const publisher = c.get('publisher');
    const known = await loadArticle(c.env.DB, c.req.param('id'), publisher);
    if (known === undefined) return problem('article_not_found', 'You have no article of that id.');
    if (known.retraction !== undefined) return refusalOf(retractedBody(known.retraction));
    const handed = await handedIn(c.req.raw);
    if ('refusal' in handed) return handed.refusal;
    const { draft, article } = handed;
    if (
      draft.url !== undefined &&
      known.draft.url !== undefined &&
      canonicalUrl(draft.url) !== canonicalUrl(known.draft.url)
    ) {
      return problem('invalid_request', 'The address belongs to another article.', {
        errors: [{ field: 'url', message: 'A new version keeps the address of the article.' }],
      });
    }
    if (JSON.stringify(draft) === JSON.stringify(known.draft))
      return c.json({ ...summary(known, article), sets: [] });
    const next: StoredArticle = { ...known, version: known.version + 1, draft, textHash: article.textHash };
    return c.json({ ...summary(next, article), sets: await correct(c.env, next, article) });
  });

type HandedIn = { readonly draft: ArticleDraft; readonly article: Article } | { readonly refusal: Response };

/** The article of a request, read: what can't be read never reaches a table. */
async function handedIn(request: Request): Promise<HandedIn> {
  const body = await readJson(request, ArticleInput, limits.articleBodyBytes);
  if ('refusal' in body) return body;
  const { html, text, title, ...rest } = body.value;
  let draft: ArticleDraft = {
    ...rest,
    text: text ?? '',
    ...(title === undefined ? {} : { title }),
  } as ArticleDraft;
  if (html !== undefined) {
    const { extractArticle } = await import('../extract/article-text.ts');
    const found = await extractArticle(html);
    if (found === undefined)
      return { refusal: problem('no_article_in_html', 'The page holds no article text.') };
    draft = { ...draft, text: found.text, title: title ?? found.title };
  }
  const article = readArticle(draft);
  return article.ok ? { draft, article: article.value } : { refusal: failed(article.failure) };
}

function exists(id: string): Response {
  return problem('article_exists', `This article is here as ${id}. Correct it with PUT /v1/articles/${id}.`, {
    headers: { location: `/v1/articles/${id}` },
  });
}

function summary({ id, version }: StoredArticle, { lang, title, textHash }: Article) {
  return { id, version, lang, title, textHash };
}

/**
 * Carries every set of the article over to its new version. Readers see withdrawals first (announce), then D1 takes the
 * new versions in one transaction, then the shelves settle on what D1 says.
 */
async function correct(env: Bindings, next: StoredArticle, article: Article) {
  const at = new Date().toISOString();
  const stored = await setsOfArticle(env.DB, next.id);
  const carried = stored.map((old) => ({ old, ...carryOver(old.set, article, at) }));
  const shown = carried.filter(({ old }) => old.published);
  const draft = JSON.stringify(next.draft);
  await Promise.all(shown.map(({ old, set }) => shelfOf(env, set.id).announce(set, old.url, draft)));
  try {
    await env.DB.batch([
      newVersion(env.DB, next, at),
      ...carried.flatMap(({ set, withdrawn }) => [
        newSetVersion(env.DB, set, next.version, at),
        ...correctionsOf(env.DB, set, withdrawn, at),
      ]),
      audited(env.DB, next.publisher, 'article.correct', next.id, at),
    ]);
  } finally {
    await Promise.all(shown.map(({ set }) => shelfOf(env, set.id).settle(set.id)));
  }
  return carried.map(({ set, withdrawn }) => ({ id: set.id, version: set.version, withdrawn }));
}
