import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { checkMessagesFor } from '../../widget/check-messages/index.ts';
import type { DalilCheck } from '../../widget/dalil-check.ts';
import {
  all,
  box,
  compare,
  drawn,
  litText,
  ofSource,
  sentence,
  serveCheck,
  showCheck,
  type,
  verdict,
} from './fixtures/check-page.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
});

const statement = 'موّلت فرنسا المشروع.';

describe('The languages of the check', () => {
  it('are its own and the article’s, each in its direction', async () => {
    serveCheck();
    const check = await showCheck('set="s-test" lang="fr"');
    await compare(check, statement);
    const [section] = all(check, '.check');
    expect([section?.lang, section?.dir]).toEqual(['fr', 'ltr']);
    expect(all(check, 'h3')[0]?.textContent).toBe('● Selon cet article\u202f: le texte va dans ce sens');
    for (const element of all(check, 'blockquote p:first-child, .reasons, textarea'))
      expect(element.lang).toBe('ar');
    expect(all(check, 'blockquote p:first-child')[0]?.dir).toBe('rtl');
    expect(all(check, 'form button')[0]?.textContent).toBe('Comparer avec l’article');
  });

  it('is the article’s where none is given', async () => {
    serveCheck({ lang: 'en', dir: 'ltr' });
    const check = await showCheck();
    expect(all(check, 'label')[0]?.textContent).toBe('Which statement shall we compare with the article?');
  });

  it.each(['ar', 'en', 'fr'])('has words of its own for every state (%s)', (tag) => {
    const { outcomes, failures, automatic, according } = checkMessagesFor(tag);
    const words = [...Object.values(outcomes), ...Object.values(failures), automatic, according];
    expect(new Set(words).size).toBe(words.length);
    for (const text of words) expect(text).toMatch(tag === 'ar' ? /^[^a-z]+$/i : /^[^\u0600-\u06ff]+$/);
  });
});

describe('A reader with a keyboard', () => {
  it('writes, sends with Ctrl and Enter, and reaches every sentence and link', async () => {
    const service = serveCheck();
    service.verdict = verdict({ evidence: [sentence(2), ofSource] });
    service.claims = [{ id: 'c-1', evidence: sentence(5) }];
    const check = await showCheck();
    await drawn(check, () => check.claims.length === 1);
    await userEvent.tab();
    expect(check.shadowRoot?.activeElement).toBe(box(check));
    await userEvent.keyboard('line{Enter}line{Control>}{Enter}{/Control}');
    await drawn(check, () => check.judging.phase === 'judged');
    expect(service.bodies).toEqual([{ set: 's-test', statement: 'line\nline' }]);
    const reached: string[] = [];
    for (let step = 0; step < 4; step++) {
      await userEvent.tab();
      reached.push((check.shadowRoot?.activeElement?.textContent ?? '').trim());
    }
    expect(reached).toEqual([
      'قارن بالمقال',
      'اعرض في المقال',
      'افتح الموضع في المصدر (في صفحة جديدة)',
      'ما يقوله المقال (1)',
    ]);
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await check.updateComplete;
    expect(litText()).toBe(sentence(5).exact);
  });
});

describe('The accessibility of the check', () => {
  async function violations(check: DalilCheck): Promise<string[]> {
    const { violations: found } = await axe.run(check, { rules: { region: { enabled: false } } });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  it.each(['ar light', 'ar dark', 'en light', 'en dark', 'fr light', 'fr dark'])(
    'has no violations in any state (%s)',
    async (setting) => {
      const [lang, scheme] = setting.split(' ');
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      const service = serveCheck();
      service.claims = [{ id: 'c-1', evidence: sentence(5) }];
      const check = await showCheck(`set="s-test" lang="${lang}"`);
      await drawn(check, () => check.claims.length === 1);
      expect(await violations(check)).toEqual([]);
      for (const outcome of ['supported', 'refuted', 'conflicting', 'not_enough_information'] as const) {
        service.verdict = verdict({
          outcome,
          evidence: [sentence(2), ofSource],
          attribution: { speaker: 'س', cue: 'قال' },
        });
        await compare(check, statement);
        all(check, 'details')[0]?.setAttribute('open', '');
        await Promise.all(
          check.renderRoot
            .querySelector('.verdict')
            ?.getAnimations()
            .map(({ finished }) => finished) ?? [],
        );
        expect(await violations(check)).toEqual([]);
      }
      await type(check, 'ا'.repeat(601));
      service.instead = () => new Response('{}', { status: 500 });
      expect(await violations(check)).toEqual([]);
      await check.load();
      await check.updateComplete;
      expect(await violations(check)).toEqual([]);
    },
  );

  it.each(['ar', 'en', 'fr'])('has targets of 24 pixels and more, and fits 320 pixels (%s)', async (lang) => {
    const service = serveCheck();
    service.verdict = verdict({ evidence: [sentence(2), ofSource] });
    service.claims = [{ id: 'c-1', evidence: sentence(5) }];
    const check = await showCheck(`set="s-test" lang="${lang}"`);
    check.style.inlineSize = '288px';
    await drawn(check, () => check.claims.length === 1);
    await compare(check, 'ا'.repeat(80));
    all(check, 'details')[0]?.setAttribute('open', '');
    const targets = all(check, 'button, a, summary, textarea');
    expect(targets.length).toBeGreaterThanOrEqual(6);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect([target.textContent, Math.min(width, height) >= 24]).toEqual([target.textContent, true]);
    }
    const outer = check.getBoundingClientRect();
    for (const element of all(check, '*:not(.unseen)')) {
      const { left, right } = element.getBoundingClientRect();
      expect([element.className, left >= outer.left - 1, right <= outer.right + 1]).toEqual([
        element.className,
        true,
        true,
      ]);
    }
  });
});
