import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { DalilRoomReport } from '../../widget/room/report/dalil-room-report.ts';
import { all, reportOf, show, texts } from './fixtures/report-element.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

describe('The report element', () => {
  it('shows nothing before it is given a report', async () => {
    const element = await show(undefined, 'en');
    expect(texts(element, 'section')).toEqual([]);
    element.report = reportOf({ lang: 'en' });
    await element.updateComplete;
    expect(texts(element, 'h2')).toEqual(['Report of the session']);
  });

  it.each([
    ['ar', 'rtl', '28 طالباً', '12 سؤالاً'],
    ['en', 'ltr', '28 pupils', '8 questions'],
    ['fr', 'ltr', '28 élèves', '12 questions'],
  ] as const)(
    'speaks %s in its direction, and counts as the language does',
    async (lang, dir, pupils, questions) => {
      const element = await show(reportOf({ lang }), lang);
      const [section] = all(element, '.report');
      expect([section?.lang, section?.dir]).toEqual([lang, dir]);
      expect(texts(element, 'header dd').slice(0, 2)).toEqual([pupils, questions]);
    },
  );

  it('takes the language of what it stands in', async () => {
    const around = document.createElement('div');
    around.lang = 'fr';
    const element = document.createElement('dalil-room-report');
    element.report = reportOf({ lang: 'ar' });
    around.append(element);
    document.body.append(around);
    await element.updateComplete;
    expect(texts(element, 'h2')).toEqual(['Bilan de la séance']);
    const [title] = all(element, '.set');
    expect([title?.lang, title?.dir]).toEqual(['ar', 'rtl']);
  });

  it('has a table of the pupils, each name isolated, each outcome in words', async () => {
    const report = reportOf({ lang: 'ar' });
    const element = await show(report, 'ar');
    expect(all(element, '.pupils tbody tr')).toHaveLength(report.pupils.length);
    expect(texts(element, '.pupils tbody th > bdi').toSorted()).toEqual(
      report.pupils.map(({ name }) => name).toSorted(),
    );
    const cells = texts(element, '.pupils td.sign');
    expect(cells).toHaveLength(report.pupils.length * report.of);
    for (const cell of cells) expect(cell).toMatch(/^[●◐○·](?:صحيحة|صحيحة جزئياً|غير صحيحة|بلا إجابة)$/);
  });

  it('sorts the pupils by name or by points, and says by which', async () => {
    const report = reportOf({ lang: 'en' });
    const element = await show(report, 'en');
    const sorts = () => all(element, '.pupils thead th').map((head) => head.getAttribute('aria-sort'));
    expect(sorts().slice(0, 2)).toEqual(['ascending', 'none']);
    const [, byPoints] = all<HTMLButtonElement>(element, '.sort');
    byPoints?.click();
    await element.updateComplete;
    expect(sorts().slice(0, 2)).toEqual(['none', 'descending']);
    const points = texts(element, '.pupils td.number:nth-of-type(1)').map(Number);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });

  it('makes nothing of markup in a name', async () => {
    const report = reportOf({ lang: 'en' });
    const pupils = report.pupils.map((pupil) => ({
      ...pupil,
      name: '<img src=x onerror=alert(1)>\u202e</bdi>',
    }));
    const element = await show({ ...report, pupils }, 'en');
    expect(all(element, 'img')).toEqual([]);
    expect(all(element, '.pupils bdi')).toHaveLength(report.pupils.length);
  });

  it('says in words what is worth a look, and leads to the question', async () => {
    const report = reportOf({ lang: 'en' });
    const flagged = report.items.filter(({ flags }) => flags.length > 0);
    const element = await show(report, 'en');
    expect(texts(element, '.look > li > a')).toEqual(flagged.map(({ number }) => `Question ${number}`));
    expect(texts(element, '.look').join()).toContain('did worse on this one');
    const [link] = all<HTMLAnchorElement>(element, '.look a');
    link?.click();
    expect(element.shadowRoot?.activeElement?.id).toBe(`question-${flagged[0]?.number}`);
  });

  it('says why there is no figure where there are too few pupils or times', async () => {
    const element = await show(reportOf({ lang: 'en', seats: 4 }), 'en');
    expect(texts(element, '.item dd').join()).toContain('Too few: told from 20 answers on.');
    expect(texts(element, '.item dd').join()).toContain('Too few: told from 5 answers on.');
    expect(all(element, '#time-title')).toEqual([]);
  });

  it('says of what doesn’t count that it doesn’t', async () => {
    const element = await show(
      reportOf({ lang: 'en', states: { 0: 'skipped', 1: 'withdrawn', 2: 'waiting' } }),
      'en',
    );
    expect(texts(element, '.item .notice')).toEqual([
      '– The teacher skipped this question; it counts for nobody.',
      '– This question was withdrawn; it counts for nobody.',
      '– This question was not asked; it counts for nobody.',
    ]);
    // Each of the others has its figure.
    expect(all(element, '.item figure')).toHaveLength(all(element, '.item').length - 3);
  });

  it('writes points as the list of pupils does: half ones with a half sign, others to two decimals', async () => {
    const report = reportOf({ lang: 'ar' });
    const points = [0.66, 2.5, 3, 1.666666, 0.5];
    const pupils = report.pupils
      .slice(0, points.length)
      .map((pupil, at) => ({ ...pupil, name: `${at}`, points: points[at] ?? 0 }));
    const figures = async (lang: string, stem = '') => {
      const items = report.items.map((item) => ({ ...item, stem: `${item.stem}${stem}` }));
      const element = await show({ ...report, items, pupils }, lang);
      return texts(element, '.pupils td.number').filter((_, at) => at % 2 === 0);
    };
    expect(await figures('ar')).toEqual(['0.66', '2½', '3', '1.67', '½']);
    expect(await figures('fr')).toEqual(['0,66', '2½', '3', '1,67', '½']);
    expect(await figures('ar', ' ٢٠٢٥')).toEqual(['٠٫٦٦', '٢½', '٣', '١٫٦٧', '½']);
  });

  it('sets a quotation in the marks of its own language', async () => {
    for (const [own, opening] of [
      ['ar', '«'],
      ['en', '“'],
      ['fr', '«\u202f'],
    ] as const)
      for (const lang of ['ar', 'en', 'fr']) {
        const element = await show(reportOf({ lang: own }), lang);
        const quotes = all(element, 'blockquote').map(({ textContent }) => textContent ?? '');
        expect(quotes.length).toBeGreaterThan(0);
        for (const quote of quotes.filter((text) => !/[«“]/.test(text.slice(2))))
          expect([own, lang, quote.startsWith(opening)]).toEqual([own, lang, true]);
      }
  });

  it('names a month by both its names in Arabic, and says the hour with its word', async () => {
    const report = { ...reportOf({ lang: 'ar' }), startedAt: '2026-12-27T10:20:00.000Z' };
    expect(texts(await show(report, 'ar'), 'time')[0]).toMatch(
      /27 كانون الأول\/ديسمبر 2026 الساعة \d+:20 [صم]$/,
    );
  });

  it('keeps on paper the heading of the questions with the first of them, and a notice apart from the quotation', async () => {
    const element = await show(reportOf({ lang: 'en', states: { 0: 'skipped' } }), 'en');
    const notice = all(element, '.item .notice')[0] as HTMLElement;
    const quote = all(element, 'blockquote')[0] as HTMLElement;
    expect(getComputedStyle(notice).borderInlineStartWidth).toBe('0px');
    expect(getComputedStyle(quote).borderInlineStartWidth).not.toBe('0px');
    const sheets = (element.constructor as typeof DalilRoomReport).styles as { readonly cssText: string }[];
    const sheet = sheets.map(({ cssText }) => cssText).join('');
    expect(sheet).toMatch(/h3 \+ \.small,[^{]*\{ break-after: avoid; \}/);
  });

  it('says so where nobody came', async () => {
    const element = await show(reportOf({ lang: 'en', seats: 0 }), 'en');
    expect(texts(element, '.notice')).toEqual(['Nobody came into the room, so there is nothing to report.']);
    expect(all(element, 'button, figure')).toEqual([]);
  });

  it('writes numbers in the numerals of the set', async () => {
    const report = reportOf({ lang: 'ar' });
    const items = report.items.map((item) => ({ ...item, stem: `${item.stem} ٢٠٢٥` }));
    const element = await show({ ...report, items }, 'ar');
    expect(texts(element, 'header dd')[0]).toBe('٢٨ طالباً');
    expect(texts(element, '#facility-title ~ .label')[1]).toBe('س٢');
    expect(
      all(element, 'figure :is(.value, .aside), td.number').some(({ textContent }) =>
        /[0-9]/.test(textContent ?? ''),
      ),
    ).toBe(false);
  });
});

describe('The accessibility of the report', () => {
  it.each(['ar light', 'ar dark', 'en light', 'en dark', 'fr light', 'fr dark'])(
    'has no violations, tables open (%s)',
    async (setting) => {
      const [lang = '', scheme = ''] = setting.split(' ');
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      const element = await show(reportOf({ lang: lang as 'ar', states: { 1: 'skipped' } }), lang);
      for (const details of all(element, 'details')) details.setAttribute('open', '');
      const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    },
  );

  it.each(['ar', 'en', 'fr'] as const)(
    'has targets of 24 pixels and more, and fits 320 pixels (%s)',
    async (lang) => {
      const element = await show(reportOf({ lang }), lang, 288);
      for (const details of all(element, 'details')) details.setAttribute('open', '');
      const targets = all(element, 'button, summary, a');
      expect(targets.length).toBeGreaterThan(10);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect([target.textContent, Math.min(width, height) >= 24]).toEqual([target.textContent, true]);
      }
      const outer = element.getBoundingClientRect();
      // Tables scroll in boxes of their own; everything else stays inside.
      for (const drawn of all<Element>(element, '.report *')) {
        if (drawn.closest('.scroll') !== null && !drawn.matches('.scroll')) continue;
        if (drawn.closest('defs, .unseen') !== null) continue;
        const { left, right, width } = drawn.getBoundingClientRect();
        if (width === 0) continue;
        expect([drawn.outerHTML.slice(0, 200), left >= outer.left - 2, right <= outer.right + 2]).toEqual([
          drawn.outerHTML.slice(0, 200),
          true,
          true,
        ]);
      }
    },
  );
});
