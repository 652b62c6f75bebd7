import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { DalilRoom } from '../../widget/room/dalil-room.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { danglingReferences, overflow, smallTargets, violations } from './fixtures/access.ts';
import { code, drawn, find, findAll, openClass, place, press, told, words } from './fixtures/class-room.ts';
import { give } from './fixtures/give-answer.ts';

afterEach(async () => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
  await page.viewport(414, 896);
});

const rootOf = (room: DalilRoom) => room.shadowRoot as ShadowRoot;

/** Everything that every state is held to. */
async function hold(room: DalilRoom): Promise<void> {
  expect(await violations()).toEqual([]);
  expect(danglingReferences(rootOf(room))).toEqual([]);
  await page.viewport(320, 640);
  expect(smallTargets(rootOf(room))).toEqual([]);
  expect(overflow(rootOf(room))).toEqual([]);
  await page.viewport(414, 896);
}

/** A pupil who has come in. */
async function comeIn(name = 'ليلى', attributes?: string): Promise<DalilRoom> {
  const room = place('dalil-room', attributes);
  await room.updateComplete;
  find<HTMLInputElement>(room, '#name').value = name;
  find(room, 'form .main').click();
  await drawn(room, () => room.session.phase === 'in');
  return room;
}

const focused = (room: DalilRoom) => rootOf(room).activeElement;
const standing = (room: DalilRoom) => room.renderRoot.querySelector<HTMLElement>('.note')?.dataset.standing;

describe('A pupil', () => {
  it('comes in by a code in any digits and a name', async () => {
    const service = openClass();
    const room = place('dalil-room', '');
    await room.updateComplete;
    await hold(room);
    find<HTMLInputElement>(room, '#code').value = '٠٤٧١ ٨٢٠٣';
    find<HTMLInputElement>(room, '#name').value = 'ليلى';
    press(room, 'ادخل');
    await drawn(room, () => room.session.phase === 'in');
    expect(room.room).toBe(code);
    expect(find(room, '.hello').textContent).toBe('أهلاً يا ليلى');
    expect([...service.room.seats.values()].map(({ name }) => name)).toEqual(['ليلى']);
    await hold(room);
  });

  it.each([
    ['123', 'ليلى', 'الرمز ثمانية أرقام', '#code'],
    [code, ' ', 'اكتب اسمك أولاً', '#name'],
    [code, '<b>', 'اكتب الاسم بحروف وأرقام فقط', '#name'],
    ['99999999', 'ليلى', 'لا غرفة مفتوحة بهذا الرمز', '#code'],
  ])(
    'who comes with %s and %s is told why not, at the field it is about',
    async (typed, name, said, field) => {
      openClass();
      const room = place('dalil-room', '');
      await room.updateComplete;
      find<HTMLInputElement>(room, '#code').value = typed;
      find<HTMLInputElement>(room, '#name').value = name;
      press(room, 'ادخل');
      await drawn(room, () => room.renderRoot.querySelector('[role=alert]') !== null);
      expect(find(room, '[role=alert]').textContent).toContain(said);
      await vi.waitFor(() => expect(focused(room)).toBe(find(room, field)));
      expect(find<HTMLInputElement>(room, '#name').value).toBe(name);
      await hold(room);
    },
  );

  it('answers every kind in a live room: kept at once, the receipt once the question is closed, the score at the end', async () => {
    const set = everyKind('s-room');
    const service = openClass({ set });
    const room = await comeIn();
    service.lead({ type: 'start' });
    for (const [at, question] of set.questions.entries()) {
      await drawn(room, () => words(room).includes(question.stem));
      // The focus goes with the class, and a listener is told where it is.
      await vi.waitFor(() => expect(focused(room)).toBe(find(room, 'legend')));
      expect(told(room)).toBe(`السؤال ${at + 1} من ${set.questions.length}`);
      await give(room, question, rightAnswer(question));
      await hold(room);
      press(room, 'أرسل إجابتك');
      await drawn(room, () => standing(room) === 'kept');
      expect(find<HTMLFieldSetElement>(room, 'fieldset').disabled).toBe(true);
      expect(room.renderRoot.querySelector('.verdict')).toBeNull();
      await hold(room);
      service.lead({ type: 'close' });
      await drawn(room, () => room.renderRoot.querySelector('.verdict') !== null);
      expect(find(room, '.verdict h3').textContent).toContain('إجابة صحيحة');
      expect(find(room, 'blockquote .exact').textContent).toContain(question.evidence[0]?.exact);
      await vi.waitFor(() => expect(focused(room)).toBe(find(room, '.verdict h3')));
      await hold(room);
      service.lead({ type: 'next' });
    }
    await drawn(room, () => room.renderRoot.querySelector('.result') !== null);
    expect(find(room, '.result').textContent).toBe(
      `النتيجة: ${set.questions.length} من ${set.questions.length}`,
    );
    await vi.waitFor(() => expect(focused(room)).toBe(find(room, '.list')));
    await hold(room);
    findAll(room, '.review button')[1]?.click();
    await drawn(room, () => room.renderRoot.querySelector('.verdict') !== null);
    expect(words(room)).toContain(set.questions[1]?.stem);
    await hold(room);
  });

  it('who presses without an answer is told what is missing, and nothing is sent', async () => {
    const service = openClass();
    const room = await comeIn();
    service.lead({ type: 'start' });
    await drawn(room, () => room.renderRoot.querySelector('legend') !== null);
    press(room, 'أرسل إجابتك');
    await drawn(room, () => standing(room) === 'open');
    expect(find(room, '.note').textContent).toBe('اختر إجابة أو اكتبها أولاً.');
    expect(service.sockets.flatMap((socket) => socket.commands())).toEqual([]);
  });

  it('sits in the same seat after a reload, in a second tab too', async () => {
    const service = openClass();
    await comeIn();
    for (const _ of ['a reload', 'a second tab']) {
      const room = place('dalil-room');
      await drawn(room, () => room.session.phase === 'in');
      expect(find(room, '.who').textContent).toBe('ليلى');
    }
    expect(service.room.seats.size).toBe(1);
  });

  it('answers through a broken connection and a reload in the middle of it: once, and the same answer', async () => {
    const service = openClass();
    const first = await comeIn();
    service.lead({ type: 'start' });
    await drawn(first, () => first.renderRoot.querySelector('legend') !== null);
    service.cut();
    findAll(first, '[type=radio]')[1]?.click();
    await first.updateComplete;
    press(first, 'أرسل إجابتك');
    await drawn(first, () => first.isOff);
    expect(words(first)).toContain('إجابتك محفوظة على هذا الجهاز، ونرسلها حين يعود الاتصال.');
    expect(told(first)).toBe('انقطع الاتصال، ونعيد المحاولة.');
    await hold(first);
    const again = place('dalil-room');
    await again.updateComplete;
    service.isUp = true;
    await drawn(again, () => standing(again) === 'kept');
    expect(findAll<HTMLInputElement>(again, '[type=radio]')[1]?.checked).toBe(true);
    const [answers] = [...service.room.answers.values()];
    expect([...(answers ?? [])].map(([question, { answer }]) => [question, answer])).toEqual([
      ['q-choice', { kind: 'choice', option: 'b' }],
    ]);
  });

  it('waits through a pause with what was begun, and is told when a question counts for nobody', async () => {
    const service = openClass();
    const room = await comeIn();
    service.lead({ type: 'start' });
    await drawn(room, () => room.renderRoot.querySelector('legend') !== null);
    findAll(room, '[type=radio]')[0]?.click();
    service.lead({ type: 'pause' });
    await drawn(room, () => words(room).includes('توقّف المعلّم قليلاً'));
    expect(find<HTMLFieldSetElement>(room, 'fieldset').disabled).toBe(true);
    await hold(room);
    service.lead({ type: 'resume' });
    await drawn(room, () => !find<HTMLFieldSetElement>(room, 'fieldset').disabled);
    expect(findAll<HTMLInputElement>(room, '[type=radio]')[0]?.checked).toBe(true);
    service.lead({ type: 'withdraw', question: 'q-choice' });
    await drawn(room, () => standing(room) === 'withdrawn');
    await hold(room);
  });

  it('sets the pace where the teacher does not: back and forth, every answer once, the end when all is closed', async () => {
    const set = everyKind('s-room');
    const service = openClass({ mode: 'self_paced', set });
    const room = await comeIn();
    service.lead({ type: 'start' });
    await drawn(room, () => room.renderRoot.querySelector('.marks') !== null);
    const [question] = set.questions;
    if (question === undefined) throw new Error('No question.');
    await give(room, question, rightAnswer(question));
    press(room, 'أرسل إجابتك');
    await drawn(room, () => standing(room) === 'kept');
    expect(words(room)).toContain('تظهر النتيجة في نهاية الجلسة.');
    await hold(room);
    press(room, 'السؤال التالي');
    await drawn(room, () => words(room).includes(set.questions[1]?.stem ?? '?'));
    findAll(room, '.marks button').at(-1)?.click();
    await drawn(room, () => words(room).includes(set.questions.at(-1)?.stem ?? '?'));
    press(room, 'كل الأسئلة');
    await drawn(room, () => room.renderRoot.querySelector('.review') !== null);
    expect(findAll(room, '.review .small').map(({ textContent }) => textContent)).toEqual([
      'أُرسلت',
      ...set.questions.slice(1).map(() => 'بلا إجابة'),
    ]);
    await hold(room);
    service.lead({ type: 'end' });
    await drawn(room, () => room.renderRoot.querySelector('.result') !== null);
    expect(find(room, '.result').textContent).toBe(`النتيجة: 1 من ${set.questions.length}`);
  });

  it('who is taken out is told so, and has no seat on this device any more', async () => {
    const service = openClass();
    const room = await comeIn();
    service.lead({ type: 'remove', seat: '1' });
    await drawn(room, () => room.session.phase === 'out');
    expect(words(room)).toContain('أخرجك المعلّم من الغرفة.');
    await vi.waitFor(() => expect(focused(room)).toBe(find(room, '.out')));
    expect(Object.keys(localStorage)).toEqual([]);
    await hold(room);
    press(room, 'رمز آخر');
    await drawn(room, () => room.session.phase === 'door');
  });

  it('leaves a shared device so that the next one finds the door', async () => {
    openClass();
    const room = await comeIn();
    find<HTMLDetailsElement>(room, '.leave').open = true;
    press(room, 'اخرج من الغرفة على هذا الجهاز');
    await drawn(room, () => room.session.phase === 'door');
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('hears of the time at its start and not every second, and what was chosen is sent when it is over', async () => {
    const service = openClass();
    const room = await comeIn();
    service.lead({ type: 'timer', seconds: 60 });
    service.lead({ type: 'start' });
    await drawn(room, () => room.renderRoot.querySelector('.timer') !== null);
    expect(told(room)).toBe('السؤال 1 من 5. بقيت 60 ثانية.');
    // Almost all of the time has passed.
    const { progress } = service.room;
    service.room = { ...service.room, progress: { ...progress, openedAt: Date.now() - 58_000 } };
    service.lead({ type: 'lock' });
    expect(find(room, '.timer').getAttribute('role')).toBe('timer');
    const said = new Set<string>();
    const listening = new MutationObserver(() => said.add(told(room)));
    listening.observe(find(room, '[role=status]'), { characterData: true, childList: true, subtree: true });
    findAll(room, '[type=radio]')[0]?.click();
    await drawn(room, () => standing(room) === 'kept');
    listening.disconnect();
    // The time was changed, which is said once.
    expect([...said].filter((text) => text.startsWith('بق'))).toEqual(['بقيت ثانيتان.']);
  });

  it('finds the room’s language, and its direction, whatever that of the page is', async () => {
    const service = openClass({ lang: 'fr' });
    const room = await comeIn('محمد Müller');
    await drawn(room, () => words(room).includes('Vous êtes dans la salle.'));
    expect(find(room, '.room').dir).toBe('ltr');
    expect(findAll(room, '.hello bdi').map(({ textContent }) => textContent)).toEqual(['محمد Müller']);
    service.lead({ type: 'start' });
    await drawn(room, () => room.renderRoot.querySelector('legend') !== null);
    expect(find(room, 'legend').dir).toBe('rtl');
    await hold(room);
  });
});
