import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { DalilRoomTeacher } from '../../widget/room/dalil-room-teacher.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { danglingReferences, overflow, smallTargets, violations } from './fixtures/access.ts';
import {
  agree,
  code,
  drawn,
  find,
  findAll,
  openClass,
  place,
  pressFree,
  told,
  words,
} from './fixtures/class-room.ts';

afterEach(async () => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
  await page.viewport(414, 896);
});

/** Everything that every state is held to. */
async function hold(teacher: DalilRoomTeacher): Promise<void> {
  const root = teacher.shadowRoot as ShadowRoot;
  expect(await violations()).toEqual([]);
  expect(danglingReferences(root)).toEqual([]);
  await page.viewport(320, 640);
  expect(smallTargets(root)).toEqual([]);
  expect(overflow(root)).toEqual([]);
  await page.viewport(1280, 900);
  expect(overflow(root)).toEqual([]);
}

async function leading(): Promise<DalilRoomTeacher> {
  const teacher = place('dalil-room-teacher');
  await teacher.updateComplete;
  teacher.lead('teacher');
  await drawn(teacher, () => teacher.session.phase === 'leading');
  return teacher;
}

/** Makes a room by the form, and returns what was asked of the service. */
async function requested(
  change: (teacher: DalilRoomTeacher) => Promise<void> | void,
): Promise<Record<string, unknown>> {
  const service = openClass();
  const bodies: Record<string, unknown>[] = [];
  const served = fetch;
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    if (url.endsWith('/v1/rooms')) bodies.push(JSON.parse(String(init?.body)));
    return served(url, init);
  });
  const teacher = place('dalil-room-teacher', 'set="s-room"');
  await drawn(teacher, () => teacher.session.phase === 'making' && teacher.session.set !== undefined);
  await change(teacher);
  await teacher.updateComplete;
  await pressFree(teacher, 'افتح الغرفة');
  await drawn(teacher, () => teacher.session.phase === 'leading');
  expect(service.sockets.at(-1)?.protocols[1]).toBe('teacher');
  return bodies[0] ?? {};
}

describe('Making a room', () => {
  it('takes one press where the set is known, and then leads it', async () => {
    expect(await requested(() => undefined)).toEqual({ set: 's-room', mode: 'live', retentionDays: 30 });
  });

  it('of a homework asks for its end, in the time zone of the class', async () => {
    const request = await requested(async (teacher) => {
      findAll<HTMLInputElement>(teacher, '[name=mode]')[2]?.click();
      await teacher.updateComplete;
      await pressFree(teacher, 'افتح الغرفة');
      await drawn(teacher, () => teacher.renderRoot.querySelector('[role=alert]') !== null);
      expect(find(teacher, '[role=alert]').textContent).toBe('حدّد آخر موعد للواجب.');
      expect(teacher.shadowRoot?.activeElement?.id).toBe('until');
      await hold(teacher);
      find<HTMLInputElement>(teacher, '#until').value = '2026-12-01T20:00';
      find<HTMLSelectElement>(teacher, '[name=timeZone]').value = 'Asia/Beirut';
      find<HTMLSelectElement>(teacher, '[name=retention]').value = '7';
      find<HTMLInputElement>(teacher, '[name=shuffle]').checked = true;
    });
    expect(request).toMatchObject({
      mode: 'homework',
      until: '2026-12-01T20:00',
      timeZone: 'Asia/Beirut',
      retentionDays: 7,
      seed: expect.stringMatching(/^[a-z0-9-]{1,64}$/),
    });
  });

  it('finds the questions by what a teacher pastes', async () => {
    openClass();
    const teacher = place('dalil-room-teacher', '');
    await teacher.updateComplete;
    await hold(teacher);
    await pressFree(teacher, 'افتح الغرفة');
    await drawn(teacher, () => words(teacher).includes('اعثر على الأسئلة أولاً.'));
    find<HTMLInputElement>(teacher, '#set').value = 'https://paper.example/news/1';
    await pressFree(teacher, 'اعثر على الأسئلة');
    await drawn(teacher, () => words(teacher).includes('5 أسئلة'));
    await hold(teacher);
  });
});

describe('A teacher', () => {
  it('sees who is here and who has answered, and not what, until the question is closed', async () => {
    const set = everyKind('s-room');
    const service = openClass({ set });
    const keys = ['ليلى', 'Omar', 'نور Müller'].map((name) => service.join(name));
    const teacher = await leading();
    expect(find(teacher, '.big-code strong').textContent).toBe('0471\u00a08203');
    expect(findAll(teacher, '.roster bdi').map(({ textContent }) => textContent)).toEqual([
      'ليلى',
      'Omar',
      'نور Müller',
    ]);
    await hold(teacher);
    await pressFree(teacher, 'ابدأ');
    const [first] = set.questions;
    if (first === undefined) throw new Error('No question.');
    await drawn(teacher, () => words(teacher).includes(first.stem));
    service.answer(keys[0] ?? '', first.id, rightAnswer(first));
    await drawn(teacher, () => words(teacher).includes('أجاب 1 من 3'));
    expect(findAll(teacher, '.roster .sign').map(({ textContent }) => textContent)).toEqual(['✓', '·', '·']);
    expect(teacher.renderRoot.querySelector('.spread')).toBeNull();
    expect(words(teacher)).not.toContain('الإجابة الصحيحة');
    await hold(teacher);
    service.answer(keys[1] ?? '', first.id, rightAnswer(first));
    service.answer(keys[2] ?? '', first.id, wrongAnswer(first));
    await drawn(teacher, () => told(teacher) === 'أجاب الجميع.');
    await pressFree(teacher, 'أغلق السؤال واعرض النتيجة');
    await drawn(teacher, () => teacher.renderRoot.querySelector('.spread') !== null);
    expect(findAll(teacher, '.on .bars .count').map(({ textContent }) => textContent)).toEqual(['1', '2']);
    expect(find(teacher, '.on .bars .right').textContent).toContain('الإجابة الصحيحة');
    expect(find(teacher, '.on .exact').textContent).toContain(first.evidence[0]?.exact);
    await hold(teacher);
  });

  it('leads a room to its end, through every kind, with the evidence of each', async () => {
    const set = everyKind('s-room');
    const service = openClass({ set });
    const key = service.join('ليلى');
    const teacher = await leading();
    await pressFree(teacher, 'ابدأ');
    for (const [at, question] of set.questions.entries()) {
      await drawn(teacher, () => find(teacher, '.stem').textContent === question.stem);
      service.answer(key, question.id, rightAnswer(question));
      await pressFree(teacher, 'أغلق السؤال واعرض النتيجة');
      await drawn(teacher, () => teacher.renderRoot.querySelector('.spread') !== null);
      expect(find(teacher, '.on .spread').textContent).toContain(question.evidence[0]?.exact);
      await pressFree(teacher, at + 1 < set.questions.length ? 'السؤال التالي' : 'أنهِ الجلسة');
    }
    await drawn(teacher, () => words(teacher).includes('انتهت الجلسة'));
    expect(find(teacher, '.roster .small + details, .roster li').textContent).toContain('5 من 5');
    expect(findAll(teacher, '.items > ol > li').length).toBe(set.questions.length);
    await hold(teacher);
  });

  it('skips, pauses, withdraws, locks, gives time', async () => {
    const service = openClass();
    service.join('ليلى');
    const teacher = await leading();
    find<HTMLDetailsElement>(teacher, '.settings:not(.take-home)').open = true;
    await pressFree(teacher, 'أقفل الغرفة');
    await drawn(teacher, () => service.room.progress.isLocked);
    const timer = find<HTMLSelectElement>(teacher, '.settings:not(.take-home) select');
    timer.value = '60';
    timer.dispatchEvent(new Event('change'));
    await pressFree(teacher, 'ابدأ');
    await drawn(teacher, () => teacher.renderRoot.querySelector('.timer') !== null);
    await pressFree(teacher, 'زد 30 ثانية');
    await drawn(teacher, () => (service.room.progress.allowed ?? 0) === 90_000);
    find<HTMLDetailsElement>(teacher, '.roster details').open = true;
    const percent = find<HTMLSelectElement>(teacher, '.roster select');
    percent.value = '50';
    percent.dispatchEvent(new Event('change'));
    await drawn(teacher, () => service.room.seats.get('1')?.percent === 50);
    await hold(teacher);
    await pressFree(teacher, 'أوقف مؤقّتاً');
    await drawn(teacher, () => words(teacher).includes('الجلسة متوقّفة مؤقّتاً'));
    await hold(teacher);
    await pressFree(teacher, 'تابع');
    await drawn(teacher, () => service.room.progress.phase === 'open');
    await pressFree(teacher, 'تخطَّ السؤال');
    await drawn(teacher, () => service.room.progress.at === 1);
    await pressFree(teacher, 'اسحب السؤال');
    await drawn(teacher, () => find<HTMLDialogElement>(teacher, 'dialog').open);
    await hold(teacher);
    await agree(teacher);
    await drawn(teacher, () => service.room.progress.states['q-boolean'] === 'withdrawn');
    await drawn(teacher, () => words(teacher).includes('سُحب هذا السؤال، فلا يُحتسب لأحد.'));
    await hold(teacher);
  });

  it('asks before what can’t be undone; who thinks again changes nothing', async () => {
    const service = openClass();
    service.join('Omar العلي');
    const teacher = await leading();
    const more = find<HTMLDetailsElement>(teacher, '.roster details');
    more.open = true;
    const remove = findAll(teacher, '.roster button').at(-1);
    remove?.focus();
    remove?.click();
    await drawn(teacher, () => find<HTMLDialogElement>(teacher, 'dialog').open);
    expect(findAll(teacher, 'dialog bdi').map(({ textContent }) => textContent)).toEqual(['Omar العلي']);
    expect(find(teacher, 'dialog').matches(':modal')).toBe(true);
    expect(teacher.shadowRoot?.activeElement?.textContent).toBe('تراجع');
    await pressFree(teacher, 'تراجع');
    await drawn(teacher, () => teacher.renderRoot.querySelector('dialog') === null);
    expect(service.room.seats.size).toBe(1);
    expect(teacher.shadowRoot?.activeElement).toBe(remove);
    remove?.click();
    await drawn(teacher, () => find<HTMLDialogElement>(teacher, 'dialog').open);
    await agree(teacher);
    await drawn(teacher, () => service.room.seats.size === 0);
  });

  it('deletes the room, and then has no key of it', async () => {
    openClass();
    const teacher = await leading();
    find<HTMLDetailsElement>(teacher, '.settings:not(.take-home)').open = true;
    await pressFree(teacher, 'احذف الغرفة الآن');
    await drawn(teacher, () => find<HTMLDialogElement>(teacher, 'dialog').open);
    await agree(teacher);
    await drawn(teacher, () => teacher.session.phase === 'out');
    expect(Object.keys(localStorage)).toEqual([]);
    await hold(teacher);
  });

  it('goes on after a closed laptop without the link', async () => {
    openClass();
    await leading();
    const again = place('dalil-room-teacher');
    await drawn(again, () => again.session.phase === 'leading');
  });

  it('without a key is told that the page is not for everybody', async () => {
    openClass();
    const teacher = place('dalil-room-teacher');
    await drawn(teacher, () => teacher.session.phase === 'no-key');
    expect(words(teacher)).toContain('لا تُفتح إلا برابط المعلّم');
    teacher.lead('not a key');
    expect(teacher.session.phase).toBe('no-key');
    await hold(teacher);
  });

  it('asks again for the new key when the answer that had it got lost', async () => {
    const service = openClass();
    const teacher = await leading();
    const socket = service.sockets.at(-1);
    if (socket === undefined) throw new Error('No socket.');
    // The room has taken the wish, and the answer never comes.
    socket.heard = () => undefined;
    service.teacherKey = 'new-key';
    service.instead = (path) =>
      path.endsWith('/commands') ? Response.json({ type: 'done', id: 'c', teacher: 'new-key' }) : undefined;
    find<HTMLDetailsElement>(teacher, '.settings:not(.take-home)').open = true;
    await pressFree(teacher, 'رابط جديد للمعلّم');
    await drawn(teacher, () => find<HTMLDialogElement>(teacher, 'dialog').open);
    await agree(teacher);
    socket.say({ type: 'farewell', reason: 'revoked' });
    await drawn(teacher, () => service.sockets.at(-1)?.protocols[1] === 'new-key');
    expect(JSON.parse(localStorage.getItem(`dalil-lead ${code}`) ?? '')).toMatchObject({
      teacher: 'new-key',
    });
  });
});
