// How a room is led with hands: a second press does nothing that nobody meant, the focus goes with what is new, and what is said is so.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DalilRoomTeacher } from '../../widget/room/dalil-room-teacher.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import {
  agree,
  type ClassPlan,
  drawn,
  find,
  findAll,
  openClass,
  place,
  pressFree,
  type TestClass,
  words,
} from './fixtures/class-room.ts';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
});

async function leading(plan?: ClassPlan): Promise<{ service: TestClass; teacher: DalilRoomTeacher }> {
  const service = openClass(plan);
  const teacher = place('dalil-room-teacher');
  await teacher.updateComplete;
  teacher.lead('teacher');
  await drawn(teacher, () => teacher.session.phase === 'leading');
  return { service, teacher };
}

const focused = (teacher: DalilRoomTeacher) => teacher.shadowRoot?.activeElement;
const main = (teacher: DalilRoomTeacher) => find<HTMLButtonElement>(teacher, '.stage .actions .main');
const commands = ({ sockets }: TestClass) =>
  (sockets.at(-1)?.commands() ?? []).map(({ type, question }) => [type, question]);

describe('A double click', () => {
  it('starts and does not close, closes and does not go on, skips one', async () => {
    const { service, teacher } = await leading();
    const [first, second, third] = everyKind('s-room').questions.map(({ id }) => id);
    service.join('ليلى');
    // The second press is on what has come in the place of what was pressed.
    const twice = async (name: string) => {
      await drawn(teacher, () => main(teacher).getAttribute('aria-disabled') === 'false');
      const buttons = () => findAll(teacher, '.stage .actions button');
      const at = buttons().findIndex(({ textContent }) => textContent === name);
      const said = commands(service).length;
      buttons()[at]?.click();
      await drawn(teacher, () => commands(service).length > said);
      await new Promise((done) => setTimeout(done, 100));
      buttons()[at]?.click();
      await teacher.updateComplete;
    };
    await twice('ابدأ');
    await twice('أغلق السؤال واعرض النتيجة');
    await twice('السؤال التالي');
    await twice('تخطَّ السؤال');
    await drawn(teacher, () => service.room.progress.at === 2);
    expect(commands(service)).toEqual([
      ['start', undefined],
      ['close', first],
      ['next', first],
      ['skip', second],
    ]);
    expect(service.room.progress.states[third ?? '']).toBe('open');
  });

  it('does nothing while the room has not answered, and the focus stays where it was', async () => {
    const { service, teacher } = await leading();
    await drawn(teacher, () => main(teacher).getAttribute('aria-disabled') === 'false');
    const socket = service.sockets.at(-1);
    const heard = socket?.heard;
    if (socket === undefined || heard === undefined) throw new Error('No socket.');
    const late: string[] = [];
    socket.heard = (text) => void late.push(text);
    main(teacher).focus();
    main(teacher).click();
    // Longer than a double click.
    await new Promise((done) => setTimeout(done, 700));
    expect(main(teacher).getAttribute('aria-disabled')).toBe('true');
    main(teacher).click();
    expect(late).toHaveLength(1);
    expect(focused(teacher)).toBe(main(teacher));
    for (const text of late) heard(text);
    await drawn(teacher, () => main(teacher).textContent === 'أغلق السؤال واعرض النتيجة');
    await drawn(teacher, () => main(teacher).getAttribute('aria-disabled') === 'false');
  });

  it('that opens a question before what can’t be undone does not answer it', async () => {
    const { service, teacher } = await leading();
    await pressFree(teacher, 'ابدأ');
    await pressFree(teacher, 'أنهِ الجلسة');
    await drawn(teacher, () => find<HTMLDialogElement>(teacher, 'dialog').open);
    find(teacher, 'dialog .main').click();
    expect(find<HTMLDialogElement>(teacher, 'dialog').open).toBe(true);
    expect(service.room.progress.phase).toBe('open');
    await agree(teacher);
    await drawn(teacher, () => service.room.progress.phase === 'ended');
  });
});

describe('The focus of who leads', () => {
  it('goes to the room that was made, to the question that begins, to how it went, to the next', async () => {
    openClass();
    const teacher = place('dalil-room-teacher', 'set="s-room"');
    await drawn(teacher, () => teacher.session.phase === 'making' && teacher.session.set !== undefined);
    find(teacher, '#make .main').focus();
    find(teacher, '#make .main').click();
    await drawn(teacher, () => teacher.session.phase === 'leading');
    await vi.waitFor(() => expect(focused(teacher)?.tagName).toBe('H2'));
    const press = async (name: string) => {
      await drawn(teacher, () => main(teacher).getAttribute('aria-disabled') === 'false');
      expect(main(teacher).textContent).toBe(name);
      main(teacher).focus();
      await userEvent.keyboard('{Enter}');
    };
    await press('ابدأ');
    await vi.waitFor(() => expect(focused(teacher)?.className).toBe('stem'));
    await press('أغلق السؤال واعرض النتيجة');
    await vi.waitFor(() => expect(focused(teacher)?.className).toBe('spread'));
    await press('السؤال التالي');
    await vi.waitFor(() => expect(focused(teacher)?.className).toBe('stem'));
  });

  it('goes to the questions where the pupils set the pace, and their summary stays in the order of tabs', async () => {
    const { teacher } = await leading({ mode: 'self_paced' });
    await drawn(teacher, () => main(teacher).getAttribute('aria-disabled') === 'false');
    main(teacher).focus();
    main(teacher).click();
    await vi.waitFor(() => expect(focused(teacher)?.tagName).toBe('SUMMARY'));
    expect(focused(teacher)?.hasAttribute('tabindex')).toBe(false);
  });
});

describe('What a teacher is told', () => {
  it('of who did not answer ends with the question', async () => {
    const { service, teacher } = await leading();
    service.join('ليلى');
    service.lead({ type: 'start' });
    await drawn(
      teacher,
      () => find(teacher, '.roster .who').textContent?.includes('لم تصل الإجابة بعد') === true,
    );
    service.lead({ type: 'close' });
    await drawn(teacher, () => find(teacher, '.roster .who').textContent?.includes('بعد') === false);
    expect(find(teacher, '.roster .who').textContent).toContain('بلا إجابة');
  });

  it('of the two worksheets is the letter that each prints', async () => {
    const { teacher } = await leading();
    const sheets = findAll<HTMLButtonElement>(teacher, '.take-home [name=seed]');
    expect(sheets.map(({ value, textContent }) => [value, textContent])).toEqual([
      ['أ', 'ورقة العمل أ'],
      ['ب', 'ورقة العمل ب'],
    ]);
  });

  it('when the clock stands at nought is that some have extra time', async () => {
    const { service, teacher } = await leading();
    const key = service.join('ليلى');
    service.lead({ type: 'timer', seconds: 5 });
    service.lead({ type: 'allow', seat: key.replace('seat.', ''), percent: 200 });
    service.lead({ type: 'start' });
    await drawn(teacher, () => teacher.left !== undefined);
    expect(words(teacher)).not.toContain('إضافي.');
    teacher.left = 0;
    await drawn(teacher, () => words(teacher).includes('انتهى الوقت إلا لمن له وقت إضافي.'));
    service.lead({ type: 'allow', seat: key.replace('seat.', ''), percent: 0 });
    teacher.left = 0;
    await drawn(teacher, () => !words(teacher).includes('إضافي.'));
  });

  it.each([
    ['ar', 'لم يدخل أحد بعد.'],
    ['en', 'Nobody is here yet.'],
    ['fr', 'Personne n’est encore là.'],
  ] as const)('of an empty room is that it is empty, in whatever numerals (%s)', async (lang, said) => {
    const set = everyKind('s-room');
    const { service, teacher } = await leading({
      lang,
      set: { ...set, article: { ...set.article, title: '٢٠٢٤' } },
    });
    await drawn(teacher, () => find(teacher, '.count').textContent === said);
    expect(find(teacher, '.roster').textContent).toContain(said);
    const wall = place('dalil-room-screen');
    await wall.updateComplete;
    wall.show('screen');
    await drawn(wall, () => wall.showing.phase === 'shown');
    await drawn(wall, () => find(wall, '.names h2').textContent === said);
    expect(service.sockets.length).toBeGreaterThan(1);
  });

  it('of the end of a homework is the hour of the class, with the name of its clock where the device’s is another', async () => {
    const { service, teacher } = await leading({ mode: 'homework', until: Date.now() + 86_400_000 });
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const other = own === 'Asia/Beirut' ? 'Asia/Tokyo' : 'Asia/Beirut';
    const said = () => find(teacher, '.lead-top .small').textContent ?? '';
    // A room that does not tell its clock: the device's, by name.
    expect(said()).toMatch(/الساعة \d+:\d\d [صم] \([^)]+\)$/);
    const inZone = (timeZone: string) => {
      service.room = { ...service.room, plan: { ...service.room.plan, timeZone } };
      service.lead({ type: 'lock' });
    };
    inZone(own);
    await drawn(teacher, () => !said().includes('('));
    const here = said();
    inZone(other);
    await drawn(teacher, () => said().includes('(توقيت'));
    expect(said()).not.toContain(here);
  });
});
