import { describe, expect, it } from 'vitest';
import { send } from './fixtures/desk.ts';

const html = async (path: string, headers: Record<string, string> = {}) => {
  const response = await send(path, { headers });
  return { response, text: await response.text() };
};

describe('The pages of class rooms', () => {
  it.each([
    ['/room', '<dalil-room>', 'room'],
    ['/room/04718203', '<dalil-room room="04718203">', 'room'],
    ['/teach', '<dalil-room-teacher>', 'teach'],
    ['/teach?set=s-1', '<dalil-room-teacher set="s-1">', 'teach'],
    ['/teach/04718203', '<dalil-room-teacher room="04718203">', 'teach'],
    ['/screen/04718203', '<dalil-room-screen room="04718203">', 'screen'],
  ])(
    '%s holds its element and the script for it, and can neither be framed nor found by a search',
    async (path, element, script) => {
      const { response, text } = await html(path);
      expect(response.status).toBe(200);
      expect(text).toContain(element);
      expect(text).toContain(`<script type="module" src="/e/${script}-ar.js"></script>`);
      expect(text).toContain('<meta name="robots" content="noindex">');
      expect(text).toContain('<noscript>');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
      expect(policy).not.toContain('unsafe');
      // Not every browser takes 'self' for a socket.
      const { host } = new URL(response.url || 'https://dalil.test');
      expect(policy).toMatch(new RegExp(`connect-src 'self' wss?://${host.replaceAll('.', '\\.')};`));
    },
  );

  it.each([
    ['/room', undefined, 'ar', 'rtl'],
    ['/room', 'en-GB,en;q=0.9', 'en', 'ltr'],
    ['/room', 'de-CH,fr;q=0.9,en;q=0.8', 'fr', 'ltr'],
    ['/room', 'zh', 'ar', 'rtl'],
    ['/room?lang=fr', 'en', 'fr', 'ltr'],
    ['/room?lang=xx', 'en', 'en', 'ltr'],
  ])('%s with the browser’s languages %s is in %s', async (path, accept, lang, dir) => {
    const { response, text } = await html(path, accept === undefined ? {} : { 'accept-language': accept });
    expect(text).toContain(`<html lang="${lang}" dir="${dir}">`);
    expect(response.headers.get('vary')).toContain('accept-language');
  });

  it.each(['/room/0471820', '/room/%22%3E%3Cscript%3E', '/teach/x', '/teach?set=%22onload=%22', '/screen/a'])(
    '%s is taken for no code and no set, and nothing of it is in the page',
    async (path) => {
      const { text } = await html(path);
      expect(text).not.toMatch(/ room="| set="|onload|<script>/);
    },
  );
});
