// Refusals at addresses that readers open: a page in their own words to a browser, the problem as it is to a program.
import { createMiddleware } from 'hono/factory';
import { type LanguageCode, languageCodes, type Problem } from '../questions/index.ts';
import type { ServiceEnv } from './env.ts';
import { type Notice, noticePage } from './pages/notice-page.ts';
import { pagePolicy } from './pages/policy.ts';
import { pageWords } from './pages/words.ts';

/** Shows a refusal to whoever asks for HTML as a page; what no reader meets, such as a wrong media type, stays a problem. */
export const refusalPages = createMiddleware<ServiceEnv>(async (c, next) => {
  await next();
  if (c.res.headers.get('content-type') !== 'application/problem+json') return;
  c.res.headers.set('vary', 'accept');
  if (!/\btext\/html\b/i.test(c.req.header('accept') ?? '')) return;
  const notices = noticesOf(await c.res.clone().json<Problem>());
  if (notices.length === 0) return;
  c.res = new Response(String(await noticePage(notices)), {
    status: c.res.status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy },
  });
});

/** The problem in the article's language where that is known, else in all: a browser's own language says little of its reader's. */
function noticesOf({ code, retracted }: Problem): Notice[] {
  if (retracted?.lang !== undefined && retracted.dir !== undefined) {
    const { lang, dir, at, note } = retracted;
    return [{ lang, dir, at, text: note }];
  }
  return languageCodes.flatMap((lang): Notice[] => {
    const { dir, refusals } = pageWords[lang];
    return isTold(code, refusals) ? [{ lang, dir, text: refusals[code] }] : [];
  });
}

const isTold = (
  code: string,
  refusals: (typeof pageWords)[LanguageCode]['refusals'],
): code is keyof typeof refusals => Object.hasOwn(refusals, code);
