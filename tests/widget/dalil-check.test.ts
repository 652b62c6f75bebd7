import { afterEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../questions/wire.ts';
import { statementLength } from '../../widget/check-client.ts';
import type { DalilCheck } from '../../widget/dalil-check.ts';
import {
  all,
  box,
  compare,
  drawn,
  litText,
  ofSource,
  read,
  sentence,
  serveCheck,
  showCheck,
  told,
  type,
  verdict,
} from './fixtures/check-page.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const statement = 'موّلت فرنسا المشروع.';
const send = (check: DalilCheck) => all(check, 'form button')[0]?.click();

describe('The check', () => {
  it.each([
    ['supported', '● بحسب هذا المقال: النص يؤيّد العبارة'],
    ['refuted', '✕ بحسب هذا المقال: النص يناقض العبارة'],
    ['conflicting', '◐ بحسب هذا المقال: النصوص تتضارب في ذلك'],
    ['not_enough_information', '○ لا تكفي المطابقة للحكم'],
    ['not_checkable', '– عبارة لا يمكن التحقق منها هنا'],
  ] as const)('says %s in words, with a sign, as an automatic match, and why', async (outcome, words) => {
    const service = serveCheck();
    service.verdict = verdict({ outcome });
    const check = await showCheck();
    await compare(check, statement);
    expect(all(check, '.verdict h3')[0]?.textContent).toBe(words);
    expect(all(check, '.automatic')[0]?.textContent).toBe('مطابقة آلية مع النص');
    expect(all(check, '.reasons li').map(({ textContent }) => textContent)).toEqual([
      'يقول المقال الشيء نفسه.',
    ]);
    expect(told(check)).toBe(`${words.slice(2)}. مطابقة آلية مع النص.`);
    expect(service.bodies).toEqual([{ set: 's-test', statement }]);
  });

  it('shows the sentence between its neighbours, with its deciding words marked', async () => {
    serveCheck();
    const check = await showCheck();
    await compare(check, statement);
    const { exact } = sentence(2);
    const [quote] = all(check, 'blockquote p');
    expect(quote?.textContent).toContain(`«${exact}»`);
    expect(all(check, '.near').map(({ textContent }) => textContent?.trim())).toEqual([
      sentence(1).exact,
      `${sentence(3).exact.split(' ').slice(0, 8).join(' ')} …`,
    ]);
    expect(all(check, 'blockquote mark').map(({ textContent }) => textContent)).toEqual([exact.slice(0, 5)]);
  });

  it('says whose words it is, and calls sentences that decide nothing the nearest', async () => {
    const service = serveCheck();
    service.verdict = verdict({
      outcome: 'not_enough_information',
      attribution: { speaker: 'ليلى خوري', cue: 'وقالت' },
      evidence: [{ ...sentence(5), speaker: 'ليلى خوري' }],
    });
    const check = await showCheck();
    await compare(check, statement);
    expect(read(check)).toContain('القول منسوب إلى: ليلى خوري');
    expect(read(check)).toContain('القائل: ليلى خوري');
    expect(read(check)).toContain('أقرب ما في النص إلى العبارة:');
    service.verdict = verdict();
    await compare(check, 'عبارة أخرى');
    expect(read(check)).not.toContain('أقرب ما في النص');
    expect(read(check)).not.toContain('منسوب');
  });

  it('lights the sentence in the article when asked, says so, and leaves the focus where it is', async () => {
    serveCheck();
    const check = await showCheck();
    await compare(check, statement);
    expect(litText()).toBe('');
    const [button] = all(check, '.verdict button');
    button?.focus();
    button?.click();
    await check.updateComplete;
    expect(litText()).toBe(sentence(2).exact);
    expect(told(check)).toBe('الجملة مظلّلة في المقال.');
    expect(check.shadowRoot?.activeElement).toBe(button);
    check.remove();
    expect(litText()).toBe('');
  });

  it('says so when the page does not hold the sentence', async () => {
    serveCheck();
    const check = await showCheck('set="s-test"', 'نص آخر.');
    await compare(check, statement);
    expect(read(check)).toContain('لم نعثر على هذه الجملة في الصفحة.');
    expect(all(check, '.verdict button')).toEqual([]);
  });

  it('links the passage in a source that is on the web, and only there', async () => {
    const service = serveCheck();
    service.verdict = verdict({ evidence: [ofSource, { ...ofSource, source: 'source-2' }] });
    const check = await showCheck();
    await compare(check, statement);
    const [link, ...others] = all(check, 'a') as HTMLAnchorElement[];
    expect(others).toEqual([]);
    expect(decodeURIComponent(link?.href ?? '')).toBe(
      'https://ministry.example/a?b=1#c:~:text=هذا بيان الوزارة.-,كلّف المرفأ 15 مليون يورو.,-وانتهى البيان بذلك',
    );
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener']);
    expect(read(check)).not.toContain('لم نعثر');
  });

  it('never links another scheme than the web’s', async () => {
    const service = serveCheck({
      sources: [{ id: 'source-1', title: 'x', url: 'javascript:alert(1)//https://a.example' }],
    });
    service.verdict = verdict({ evidence: [ofSource] });
    const check = await showCheck();
    await compare(check, statement);
    expect(all(check, 'a')).toEqual([]);
  });

  it('shows what the article says, each sentence once with its speaker', async () => {
    const service = serveCheck();
    const claim = { id: 'c-1', evidence: sentence(5) };
    service.claims = [
      claim,
      { ...claim, id: 'c-2', attribution: { speaker: 'ليلى خوري' } },
      { id: 'c-3', evidence: sentence(2) },
    ];
    const check = await showCheck();
    await drawn(check, () => check.claims.length === 3);
    expect(all(check, 'summary')[0]?.textContent).toBe('ما يقوله المقال (2)');
    expect(
      all(check, '.claims li').map(({ textContent }) => textContent?.includes('القائل: ليلى خوري')),
    ).toEqual([true, false]);
    all(check, '.claims button')[1]?.click();
    expect(litText()).toBe(sentence(2).exact);
  });

  it.each([404, 500])('leaves the list out when the claims answer %d', async (status) => {
    const service = serveCheck();
    service.instead = (path) => (path.endsWith('/claims') ? new Response('{}', { status }) : undefined);
    const check = await showCheck();
    await vi.waitFor(() =>
      expect(service.asked.some((path) => path.endsWith('/v1/sets/s-test/claims'))).toBe(true),
    );
    await compare(check, statement);
    expect(all(check, '.claims')).toEqual([]);
    expect(all(check, '.verdict')).toHaveLength(1);
  });

  it('keeps the statement and the focus whatever happens', async () => {
    const service = serveCheck();
    const check = await showCheck();
    await type(check, statement);
    box(check).focus();
    for (const [answer, words] of [
      [() => new Response('{}', { status: 429 }), 'طلبات كثيرة'],
      [() => new Response('{}', { status: 422 }), 'لم تُقبل العبارة كما هي'],
      [() => new Response('{}', { status: 503 }), 'تعذّر الوصول'],
      [() => Promise.reject(new TypeError('gone')), 'تعذّر الوصول'],
      [() => new Response('<html>'), 'رد غير مفهوم'],
      [() => Response.json(verdict({ outcome: 'true' as 'supported' })), 'رد غير مفهوم'],
      [() => Response.json({ outcome: 'supported', reasons: [], evidence: [{}] }), 'رد غير مفهوم'],
    ] as const) {
      service.instead = answer;
      send(check);
      await drawn(check, () => check.judging.phase === 'failed' && told(check).includes(words));
      expect(read(check)).toContain(words);
      expect(box(check).value).toBe(statement);
      expect(check.shadowRoot?.activeElement).toBe(box(check));
    }
    service.instead = () => undefined;
    send(check);
    await drawn(check, () => check.judging.phase === 'judged');
    expect(box(check).value).toBe(statement);
    expect(check.shadowRoot?.activeElement).toBe(box(check));
  });

  it('says that there is no connection, and sends the statement when it is back', async () => {
    const service = serveCheck();
    const check = await showCheck();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    service.instead = () => Promise.reject(new TypeError('offline'));
    await type(check, statement);
    send(check);
    await drawn(check, () => read(check).includes('لا اتصال بالإنترنت'));
    service.instead = () => undefined;
    dispatchEvent(new Event('online'));
    await drawn(check, () => check.judging.phase === 'judged');
  });

  it('shows its children until the article is there, and can try again', async () => {
    const service = serveCheck();
    service.instead = () => new Response('{}', { status: 404 });
    const check = await showCheck();
    expect(all(check, 'slot')).toHaveLength(1);
    expect(all(check, '[role=alert]')[0]?.textContent).toContain('لا يتوفر لهذه الصفحة مقال');
    service.instead = () => undefined;
    all(check, 'button')[0]?.click();
    await drawn(check, () => check.loading.phase === 'ready');
    expect(all(check, 'slot')).toEqual([]);
  });

  it('asks for a statement before it sends one, and sends one at a time', async () => {
    const service = serveCheck();
    const check = await showCheck();
    await type(check, ' \n');
    send(check);
    await check.updateComplete;
    expect(read(check)).toContain('اكتب عبارة أولاً.');
    await type(check, statement);
    expect(read(check)).not.toContain('اكتب عبارة أولاً.');
    send(check);
    send(check);
    await drawn(check, () => check.judging.phase === 'judged');
    expect(service.bodies).toHaveLength(1);
  });

  it('counts the characters near the limit, and sends 600 but not 601', async () => {
    expect(statementLength).toBe(limits.statementLength);
    const service = serveCheck();
    const check = await showCheck();
    await type(check, 'ا'.repeat(499));
    expect(all(check, '.count')[0]?.textContent).toBe('');
    await type(check, 'ا'.repeat(500));
    expect(all(check, '.count')[0]?.textContent).toBe('الأحرف المتبقية: 100');
    await type(check, 'ا'.repeat(601));
    expect(all(check, '.count')[0]?.textContent).toBe('العبارة أطول من الحد المسموح به. الأحرف الزائدة: 1');
    expect(told(check)).toBe('العبارة أطول من الحد المسموح به. الأحرف الزائدة: 1');
    expect(box(check).getAttribute('aria-invalid')).toBe('true');
    send(check);
    expect(service.bodies).toEqual([]);
    await type(check, 'ا'.repeat(600));
    send(check);
    await drawn(check, () => check.judging.phase === 'judged');
    expect(service.bodies).toHaveLength(1);
  });

  it('never takes text for markup', async () => {
    const evil = '<img src=x onerror="document.title=1">';
    const service = serveCheck();
    service.verdict = verdict({
      reasons: [{ code: 'agrees', text: evil }],
      evidence: [{ ...sentence(2), exact: evil, speaker: evil }],
    });
    const check = await showCheck();
    await compare(check, evil);
    expect(all(check, 'img')).toEqual([]);
    expect(all(check, '.stated')[0]?.textContent).toBe(`العبارة: «${evil}»`);
  });

  it('tells the page what came of it, and nothing of what was written', async () => {
    const heard: unknown[] = [];
    const hear = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);
    for (const name of ['check-judged', 'check-failed']) document.addEventListener(name, hear);
    const service = serveCheck();
    const check = await showCheck();
    await compare(check, statement);
    service.instead = () => new Response('{}', { status: 429 });
    send(check);
    await drawn(check, () => check.judging.phase === 'failed');
    for (const name of ['check-judged', 'check-failed']) document.removeEventListener(name, hear);
    expect(heard).toEqual([
      ['check-judged', { set: 's-test', outcome: 'supported', reasons: ['agrees'] }],
      ['check-failed', { reason: 'rate_limited' }],
    ]);
  });
});
