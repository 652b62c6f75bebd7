import { afterEach, describe, expect, it, vi } from 'vitest';
import { areOnPage, light, scrollToLit } from '../../widget/anchoring.ts';
import type { Quoted } from '../../widget/find-quote.ts';

const owner = {};
const other = {};

afterEach(() => {
  light(owner, document.body, []);
  light(other, document.body, []);
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Puts `html` on the page as the article. */
function page(html: string): HTMLElement {
  document.body.innerHTML = `<article lang="ar" dir="rtl">${html}</article>`;
  const article = document.querySelector('article');
  if (article === null) throw new Error('No article.');
  return article;
}

const quoted = (exact: string, before = '', after = ''): Quoted => ({ exact, before, after });

/** What is lit, a text node apart from the next by a stroke. */
function litText(root: Element, ...quotes: Quoted[]): string {
  light(owner, root, quotes);
  return [...(CSS.highlights.get('dalil-evidence') ?? [])].map(String).join('|');
}

/** Lights without custom highlights and returns what stands in marks. */
function markedText(root: Element, ...quotes: Quoted[]): string {
  light(owner, root, quotes);
  return [...root.querySelectorAll('mark.dalil-evidence')].map((mark) => mark.textContent).join('|');
}

const withoutHighlights = () => vi.stubGlobal('CSS', { supports: () => false });

const opened = 'افتتح الوزير مرفأ الصيد في طرابلس.';

describe('A sentence on a hostile page', () => {
  it.each([
    ['vocalised', 'اِفتَتَحَ الوَزيرُ مَرفَأَ الصَّيدِ في طَرابُلُسَ.'],
    ['stretched by tatweel', 'افتتـــح الوزيـر مرفأ الصيـد في طرابلـس.'],
    [
      'among bidi controls',
      '\u2067افت\u2068تح \u200fالوزير\u200e مرفأ الصيد\u061c في \u202bطرابلس\u202c.\u2069',
    ],
    ['with soft hyphens and zero-width spaces', 'افت\u00adتح الو\u200bزير مرفأ الصيد في طرا\u00adبلس.'],
    ['with joiners', 'افتتح\u200c الوزير مرفأ الص\u200dيد في طرابلس.'],
    ['full of variation selectors', 'افتتح\ufe0f الوز\ufe00ير مرفأ الصيد\u{e0101}\u{e01ef} في طرابلس.'],
    ['signed by invisible tags', `افت\ufeffتح\u{e0041}\u{e007f} الوزير مرفأ الصيد في طرابلس.`],
    ['in presentation forms', 'ﺍﻓﺘﺘﺢ ﺍﻟﻮﺯﻳﺮ ﻣﺮﻓﺄ ﺍﻟﺼﻴﺪ ﻓﻲ ﻃﺮﺍﺑﻠﺲ.'],
    ['in Farsi letters', 'افتتح الوزیر مرفأ الصید فی طرابلس.'],
    ['without its hamza', 'افتتح الوزير مرفا الصيد في طرابلس.'],
    ['with its hamza apart', 'افتتح الوزير مرفا\u0654 الصيد في طرابلس.'],
    ['with no-break and line spaces', 'افتتح\u00a0الوزير\n\t مرفأ\u202fالصيد في طرابلس.'],
  ])('is found %s', (_, written) => {
    const root = page(`<p>قبل ذلك. ${written} وبعد ذلك.</p>`);
    expect(litText(root, quoted(opened))).toBe(written.replace(/^\u2067|\u2069$/g, ''));
    expect(areOnPage(root, [quoted(opened)])).toEqual([true]);
  });

  it('keeps the last letter together with its vowels', () => {
    const root = page('<p>قال إن المرفأَ مفتوحٌ.</p>');
    expect(litText(root, quoted('المرفأ مفتوح'))).toBe('المرفأَ مفتوحٌ');
  });

  it('is found across markup and line breaks', () => {
    const root = page('<p>افتتح <b>الو</b>زير<br>مرفأ <a href="#x">الصيد</a> في<wbr> طرابلس.</p>');
    expect(litText(root, quoted(opened))).toBe('افتتح |الو|زير|مرفأ |الصيد| في| طرابلس.');
  });

  it('is not found in what the reader does not see', () => {
    for (const hidden of [
      `<p hidden>${opened}</p>`,
      `<p aria-hidden="true">${opened}</p>`,
      `<p style="display: none">${opened}</p>`,
      `<details><summary>أكثر</summary><p>${opened}</p></details>`,
      `<script type="text/plain">${opened}</script>`,
      `<textarea>${opened}</textarea>`,
    ]) {
      expect([hidden, areOnPage(page(hidden), [quoted(opened)])]).toEqual([hidden, [false]]);
    }
  });

  it('is found once where the page holds a hidden copy for another screen', () => {
    const root = page(`<div style="display: none"><p>${opened}</p></div><p>${opened}</p>`);
    expect(litText(root, quoted(opened))).toBe(opened);
  });
});

describe('Nothing is lit', () => {
  it.each([
    ['a negation more', 'لم يفتتح الوزير المرفأ.', 'يفتتح الوزير المرفأ أمس.'],
    ['another number', 'قُتل 15 شخصاً.', 'قُتل 150 شخصاً.'],
    ['another name', 'وصل وزير السعودية.', 'وصل وزير الإمارات.'],
    ['another voice of the verb', 'قَتل الرجل أخاه.', 'قُتل الرجل أخاه.'],
    ['no letters at all', 'نص.', '\u200f ـ \ufe0f'],
  ])('with %s', (_, written, exact) => {
    expect(litText(page(`<p>${written}</p>`), quoted(exact))).toBe('');
  });

  it.each([
    ['مدن', 'في مدنية'],
    ['قال', 'وقال الوزير'],
    ['مرفأ', 'المرفأ مفتوح'],
    ['14', 'عددهم 114 شخصاً'],
    ['14', 'النسبة 14.5 بالمئة'],
    ['14', 'النسبة ٣٫١٤ بالمئة'],
    ['port', 'an air-port'],
    ['été', 'l’été dernier'],
  ])('for «%s» in «%s», which is part of a word', (exact, written) => {
    expect(litText(page(`<p>${written}</p>`), quoted(exact))).toBe('');
  });

  it('for a word that markup divides', () => {
    expect(litText(page('<p>و<b>قال</b> الوزير</p>'), quoted('قال'))).toBe('');
  });

  it('where the words end with a sentence and its stop', () => {
    expect(litText(page('<p>عددهم 14. ثم زاد.</p>'), quoted('14'))).toBe('14');
  });
});

describe('Words that occur twice', () => {
  const twice =
    '<p>اجتمع المجلس صباحاً. وقال إنه راضٍ. ثم غادر.</p><p>وصل الوفد ليلاً. وقال إنه راضٍ. ثم نام.</p>';

  /** How much of the page stands before the first range that is lit. */
  function paragraphOfLit(root: Element): number {
    const [range] = CSS.highlights.get('dalil-evidence') ?? [];
    const paragraph = range instanceof Range ? range.startContainer.parentElement : null;
    return paragraph === null
      ? -1
      : [...root.querySelectorAll('p')].indexOf(paragraph as HTMLParagraphElement);
  }

  it.each([
    ['both neighbours', 'وصل الوفد ليلاً.', 'ثم نام.', 1],
    ['the one before', 'وصل الوفد ليلاً.', '', 1],
    ['the one after', '', 'ثم غادر.', 0],
    ['neighbours that the page vocalises', 'اجتَمعَ المجلسُ صباحاً.', 'ثُمَّ غادَر.', 0],
  ])('are told apart by %s', (_, before, after, paragraph) => {
    const root = page(twice);
    expect(litText(root, quoted('وقال إنه راضٍ.', before, after))).toBe('وقال إنه راضٍ.');
    expect(paragraphOfLit(root)).toBe(paragraph);
  });

  it.each([
    ['nothing tells them apart', '', ''],
    ['the neighbours are others', 'جلس الرئيس.', 'ثم وقف.'],
    ['the neighbours contradict each other', 'اجتمع المجلس صباحاً.', 'ثم نام.'],
    ['only a part of the neighbour is there', 'صل الوفد ليلاً.', ''],
  ])('are lit nowhere when %s', (_, before, after) => {
    expect(litText(page(twice), quoted('وقال إنه راضٍ.', before, after))).toBe('');
  });
});

describe('Without custom highlights', () => {
  it('wraps whole words, and puts the page back node by node', () => {
    withoutHighlights();
    const root = page(`<p>قبل ذلك. ${opened} وبعد ذلك.</p><p>افتتح <b>الو</b>زير</p>`);
    const before = root.innerHTML;
    const nodes = [...root.querySelectorAll('*')].flatMap(({ childNodes }) => [...childNodes]);
    expect(markedText(root, quoted('الوزير مرفأ الصيد'))).toBe('الوزير مرفأ الصيد');
    expect(root.textContent).toBe(`قبل ذلك. ${opened} وبعد ذلك.افتتح الوزير`);
    light(owner, root, []);
    expect(root.innerHTML).toBe(before);
    expect([...root.querySelectorAll('*')].flatMap(({ childNodes }) => [...childNodes])).toEqual(nodes);
    for (const [index, node] of [...root.querySelectorAll('*')]
      .flatMap(({ childNodes }) => [...childNodes])
      .entries())
      expect(node).toBe(nodes[index]);
  });

  it('never wraps a part of a word that the page does not divide itself', () => {
    withoutHighlights();
    const root = page('<p>افتتح <b>الو</b>زيرُ مرفأ</p>');
    expect(markedText(root, quoted('الوزير مرفأ'))).toBe('الو|زيرُ مرفأ');
    for (const mark of root.querySelectorAll('mark')) {
      const outside = [mark.previousSibling, mark.nextSibling].filter((node) => node instanceof Text);
      for (const text of outside) expect(text.data).toMatch(/^(?:\s.*|.*\s)?$/s);
    }
  });

  it('lights several quotes of one text node, even where they share words', () => {
    withoutHighlights();
    const root = page(`<p>${opened} ثم غادر.</p>`);
    expect(
      markedText(
        root,
        quoted('افتتح الوزير مرفأ'),
        quoted('مرفأ الصيد'),
        quoted('مرفأ الصيد'),
        quoted('ثم غادر.'),
      ),
    ).toBe('افتتح الوزير |مرفأ الصيد|ثم غادر.');
    light(owner, root, []);
    expect(root.innerHTML).toBe(`<p>${opened} ثم غادر.</p>`);
  });

  it('keeps the light of another element when one goes out', () => {
    withoutHighlights();
    const root = page(`<p>${opened} ثم غادر.</p>`);
    light(other, root, [quoted('ثم غادر.')]);
    expect(markedText(root, quoted(opened))).toBe(`${opened}|ثم غادر.`);
    expect(markedText(root)).toBe('ثم غادر.');
    light(other, root, []);
    expect(root.innerHTML).toBe(`<p>${opened} ثم غادر.</p>`);
  });

  it('leaves what the page writes meanwhile as the page wrote it', () => {
    withoutHighlights();
    const root = page(`<p>قبل. ${opened}</p><p>قبل. ${opened.replace('طرابلس', 'صور')}</p>`);
    const [first, second] = root.querySelectorAll('p');
    markedText(root, quoted(opened), quoted(opened.replace('طرابلس', 'صور')));
    // A framework sets the text of the node that it knows; a translator puts elements in the place of texts.
    if (first?.firstChild instanceof Text) first.firstChild.data = 'نص جديد.';
    const font = document.createElement('font');
    font.textContent = 'Before. ';
    second?.firstChild?.replaceWith(font);
    light(owner, root, []);
    expect(first?.innerHTML).toBe('نص جديد.');
    expect(second?.textContent).toBe('Before. افتتح الوزير مرفأ الصيد في صور.');
    expect(root.querySelector('mark')).toBeNull();
  });
});

describe('With custom highlights', () => {
  it('leaves the page untouched', () => {
    const root = page(`<p>قبل. <b>افتتح</b> الوزير</p>`);
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    expect(litText(root, quoted('افتتح الوزير'))).toBe('افتتح| الوزير');
    expect(observer.takeRecords()).toEqual([]);
    observer.disconnect();
  });

  it.each([true, false])('brings a sentence far down into view, highlights or not (%s)', (hasHighlights) => {
    if (!hasHighlights) withoutHighlights();
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const lines = (count: number) => 'سطر آخر.<br>'.repeat(count);
    const root = page(`<p>${lines(50)}${opened}<br>${lines(350)}</p>`);
    light(owner, root, [quoted(opened)]);
    scrollToLit(owner);
    const range = document.createRange();
    const node = [...root.querySelectorAll('p')]
      .flatMap(({ childNodes }) => [...childNodes])
      .find((child) => child.textContent === opened);
    range.selectNodeContents(node as Node);
    const { top, bottom } = range.getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(innerHeight);
    scrollTo(0, 0);
  });
});
