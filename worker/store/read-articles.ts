// The articles that this isolate has read last: reading one is most of the cost of judging a statement against it.
import { type Article, type ArticleDraft, readArticle } from '../../questions/index.ts';

/**
 * Most articles kept. The statements that come to one isolate are about the few pieces that are news, and an article of 30,000
 * characters with its sentences and words takes some megabytes of the isolate's 128.
 */
const most = 8;

/**
 * By the whole draft and not by the hash of its text: a source, the day of publication or the language may be corrected while the
 * text stays. The last read comes last.
 */
const read = new Map<string, Article>();

/** Returns the article of a stored draft (JSON), read once; what was accepted once is readable, so a failure is a bug. */
export function readOnce(draft: string): Article {
  const known = read.get(draft);
  read.delete(draft);
  const article = known ?? freshly(draft);
  read.set(draft, article);
  const [oldest] = read.keys();
  if (read.size > most && oldest !== undefined) read.delete(oldest);
  return article;
}

function freshly(draft: string): Article {
  const article = readArticle(JSON.parse(draft) as ArticleDraft);
  if (!article.ok) throw new Error(`A stored article can't be read: ${article.failure.reason}`);
  return article.value;
}
