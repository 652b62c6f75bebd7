// The service: public routes open to every page, publisher routes behind a key, one shape for every refusal.

import { cors } from 'hono/cors';
import { Hono } from 'hono/tiny';
import type { ServiceEnv } from './env.ts';
import { problem } from './problem.ts';
import { publisherOnly } from './publisher-key.ts';
import { refusalPages } from './refusal-pages.ts';
import { articleRoutes } from './routes/articles.ts';
import { attemptRoutes } from './routes/attempts.ts';
import { batchRoutes } from './routes/batch.ts';
import { challengeRoutes } from './routes/challenges.ts';
import { checkRoutes } from './routes/check.ts';
import { claimRoutes } from './routes/claims.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { docsRoutes } from './routes/docs.ts';
import { elementRoutes } from './routes/element.ts';
import { embedRoutes } from './routes/embed.ts';
import { exportRoutes } from './routes/exports.ts';
import { importRoutes } from './routes/imports.ts';
import { judgeRoutes } from './routes/judge.ts';
import { makeSetRoutes } from './routes/make-sets.ts';
import { oembedRoutes } from './routes/oembed.ts';
import { retractionRoutes } from './routes/retractions.ts';
import { roomFileRoutes } from './routes/room-files.ts';
import { roomPageRoutes } from './routes/room-pages.ts';
import { roomReceiptRoutes } from './routes/room-receipts.ts';
import { roomRoutes } from './routes/rooms.ts';
import { setRoutes } from './routes/sets.ts';

/**
 * Every page may read sets and claims, check answers, take attempts and have statements judged; nothing else is open to other origins. A page can't
 * send an authorization: a program's key in a page would be everybody's.
 */
const openToAll = cors({
  origin: '*',
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['content-type', 'idempotency-key'],
  exposeHeaders: ['retry-after', 'idempotency-replayed'],
  maxAge: 86_400,
});

/** The service. */
export const app = new Hono<ServiceEnv>();

app.use(async (c, next) => {
  await next();
  c.res.headers.set('x-content-type-options', 'nosniff');
  c.res.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
});
app.on(['GET', 'OPTIONS'], ['/v1/sets', '/v1/sets/:id'], openToAll);
app.on(
  ['GET', 'OPTIONS'],
  ['/v1/articles/:id/claims', '/v1/sets/:id/claims', '/v1/sets/:id/corrections'],
  openToAll,
);
app.on(
  ['GET', 'OPTIONS'],
  ['/oembed', '/e/:file', '/w/:folder/:file', '/.well-known/dalil-keys.json'],
  openToAll,
);
for (const path of ['/v1/check', '/v1/check/batch', '/v1/judge', '/v1/challenges']) app.use(path, openToAll);
for (const path of ['/v1/attempts', '/v1/attempts/answers', '/v1/attempts/finish']) app.use(path, openToAll);
app.use('/embed/:id', refusalPages);
app.use('/v1/articles', publisherOnly);
app.use('/v1/articles/:id', publisherOnly);
app.use('/v1/articles/:id/sets', publisherOnly);
app.use('/v1/articles/:id/imports', publisherOnly);
app.use('/v1/sets/:id/publish', publisherOnly);
app.use('/v1/sets/:id/challenges', publisherOnly);
app.use('/v1/sets/:id/exports/:format', publisherOnly);
app.use('/v1/sets/:id/worksheet', publisherOnly);

app.get('/healthz', (c) => c.json({ ok: true }, 200, { 'cache-control': 'no-store' }));
app.route('/', setRoutes);
app.route('/', checkRoutes);
app.route('/', batchRoutes);
app.route('/', attemptRoutes);
app.route('/', roomRoutes);
app.route('/', roomReceiptRoutes);
app.route('/', roomFileRoutes);
app.route('/', judgeRoutes);
app.route('/', claimRoutes);
app.route('/', correctionRoutes);
app.route('/', challengeRoutes);
app.route('/', articleRoutes);
app.route('/', retractionRoutes);
app.route('/', makeSetRoutes);
app.route('/', exportRoutes);
app.route('/', importRoutes);
app.route('/', embedRoutes);
app.route('/', oembedRoutes);
app.route('/', elementRoutes);
app.route('/', roomPageRoutes);
app.route('/', docsRoutes);

app.notFound((c) => {
  const allowed = methodsOf(c.req.path);
  // Where the method is right, it is the address that leads nowhere.
  if (allowed.length === 0 || allowed.includes(c.req.method))
    return problem('not_found', 'Nothing is at this address. The API is described at /docs.');
  return problem('method_not_allowed', `Use ${allowed.join(' or ')} here.`, {
    headers: { allow: allowed.join(', ') },
  });
});
app.onError((error) => {
  console.error(error);
  return problem('internal', 'Something broke on our side. Nothing was stored; try again.');
});

/** The methods that routes answer to at `path`; what only lets requests through to them names none. */
function methodsOf(path: string): string[] {
  const parts = path.split('/');
  const found = app.routes.filter(({ method, path: pattern }) => {
    const wanted = pattern.split('/');
    return (
      method !== 'ALL' &&
      method !== 'OPTIONS' &&
      wanted.length === parts.length &&
      wanted.every((part, at) => part.startsWith(':') || part === parts[at])
    );
  });
  return [...new Set(found.map(({ method }) => method))];
}
