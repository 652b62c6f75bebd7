// The Worker of the benchmark: the same bundle answers an empty request and reads an article into a set, warmed up as the
// service is.
import { makeSet, readArticle } from '../../questions/index.ts';
import { warmUp } from '../../worker/warm-up.ts';

warmUp();

export default {
  async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname === '/empty') return new Response('0');
    const { text, title, publishedAt } = await request.json<{
      text: string;
      title: string;
      publishedAt: string;
    }>();
    const article = readArticle({ text, title, publishedAt });
    if (!article.ok) return new Response(article.failure.reason, { status: 422 });
    const set = makeSet(article.value, { id: 'bench', seed: '1' });
    return set.ok
      ? new Response(String(set.value.questions.length))
      : new Response(set.failure.reason, { status: 422 });
  },
};
