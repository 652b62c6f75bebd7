// What a device keeps of the keys of a room: a key that opened nothing takes none away, and two tabs do not undo one another.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DalilRoomTeacher } from '../../widget/room/dalil-room-teacher.ts';
import {
  agree,
  code,
  drawn,
  find,
  findAll,
  openClass,
  place,
  pressFree,
  type TestClass,
} from './fixtures/class-room.ts';

const leadShelf = `dalil-lead ${code}`;
const seatShelf = `dalil-seat ${code}`;
const kept = (shelf: string) => JSON.parse(localStorage.getItem(shelf) ?? 'null');

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
});

async function leading(key = 'teacher'): Promise<DalilRoomTeacher> {
  const teacher = place('dalil-room-teacher');
  await teacher.updateComplete;
  teacher.lead(key);
  await drawn(teacher, () => teacher.session.phase === 'leading');
  return teacher;
}

/** Another tab of the same device, where the room is led as well. */
async function second(): Promise<DalilRoomTeacher> {
  const tab = document.createElement('dalil-room-teacher');
  tab.room = code;
  tab.src = 'https://dalil.test';
  document.querySelector('main')?.append(tab);
  await drawn(tab, () => tab.session.phase === 'leading');
  return tab;
}

const revoke = (service: TestClass, tab: number) =>
  service.sockets.at(tab)?.say({ type: 'farewell', reason: 'revoked' });

describe('A teacher’s key', () => {
  it('is kept once it has opened the room, not before', async () => {
    const service = openClass();
    service.isUp = false;
    const teacher = place('dalil-room-teacher');
    await teacher.updateComplete;
    const entered: string[] = [];
    teacher.addEventListener('room-entered', ({ detail }) => void entered.push(detail.room));
    teacher.lead('teacher');
    await teacher.updateComplete;
    expect([kept(leadShelf), entered]).toEqual([null, []]);
    service.isUp = true;
    await drawn(teacher, () => teacher.session.phase === 'leading');
    expect([kept(leadShelf), entered]).toEqual([{ teacher: 'teacher' }, [code]]);
  });

  it.each(['junk', 'the-one-before'])(
    'of a link (%s) that opens nothing leaves the one that was kept, which leads on',
    async (key) => {
      openClass();
      localStorage.setItem(leadShelf, JSON.stringify({ teacher: 'teacher', screen: 'screen' }));
      await leading(key);
      expect(kept(leadShelf)).toEqual({ teacher: 'teacher', screen: 'screen' });
    },
  );

  it('that was kept and opens nothing is forgotten', async () => {
    openClass();
    localStorage.setItem(leadShelf, JSON.stringify({ teacher: 'of-another-room' }));
    const teacher = place('dalil-room-teacher');
    await drawn(teacher, () => teacher.session.phase === 'out');
    expect(kept(leadShelf)).toBeNull();
  });

  it('that another tab has replaced is gone on with there, at whichever moment it is told', async () => {
    const service = openClass();
    const teacher = await leading();
    const tab = await second();
    service.teacherKey = 'another';
    // The other tab is told first, and the new key is kept a moment later.
    revoke(service, -1);
    await drawn(tab, () => tab.session.phase === 'out');
    expect(kept(leadShelf)).toEqual({ teacher: 'teacher' });
    localStorage.setItem(leadShelf, JSON.stringify({ teacher: 'another' }));
    dispatchEvent(new StorageEvent('storage'));
    await drawn(tab, () => tab.session.phase === 'leading');
    // The first one is told after that, and goes on without a word.
    revoke(service, 0);
    expect(teacher.session.phase).toBe('leading');
    await vi.waitFor(() => expect(service.sockets.at(-1)?.protocols[1]).toBe('another'));
    expect(kept(leadShelf)).toEqual({ teacher: 'another' });
  });

  it('is never in the address of the projector’s page; that page’s own is', async () => {
    openClass();
    const teacher = await leading();
    const href = () => find<HTMLAnchorElement>(teacher, '.lead-top a').href;
    expect(href()).toBe(`https://dalil.test/screen/${code}`);
    localStorage.setItem(leadShelf, JSON.stringify({ teacher: 'teacher', screen: 'screen' }));
    const maker = place('dalil-room-teacher');
    await drawn(maker, () => maker.session.phase === 'leading');
    expect(find<HTMLAnchorElement>(maker, '.lead-top a').href).toBe(
      `https://dalil.test/screen/${code}#screen`,
    );
  });

  it('that can’t be kept leaves no way to the projector but its own link', async () => {
    openClass();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const teacher = await leading();
    vi.restoreAllMocks();
    expect(findAll(teacher, '.lead-top a')).toEqual([]);
  });

  it('goes with everything else of a room that is deleted', async () => {
    openClass();
    localStorage.setItem(`dalil-screen ${code}`, '"screen"');
    const teacher = await leading();
    find<HTMLDetailsElement>(teacher, '.settings:not(.take-home)').open = true;
    await pressFree(teacher, 'احذف الغرفة الآن');
    await agree(teacher);
    await drawn(teacher, () => teacher.session.phase === 'out');
    expect(Object.keys(localStorage)).toEqual([]);
  });
});

describe('A seat', () => {
  it('that was left in another tab is not written over the one that was taken there', async () => {
    const service = openClass();
    const [old, taken] = ['ليلى', 'Omar'].map((name) => service.join(name));
    localStorage.setItem(seatShelf, JSON.stringify({ key: old, name: 'ليلى', unsaid: [] }));
    const pupil = place('dalil-room');
    await drawn(pupil, () => pupil.session.phase === 'in');
    localStorage.setItem(seatShelf, JSON.stringify({ key: taken, name: 'Omar', unsaid: [] }));
    service.lead({ type: 'start' });
    await drawn(pupil, () => pupil.renderRoot.querySelector('[type=radio]') !== null);
    findAll<HTMLInputElement>(pupil, '[type=radio]')[0]?.click();
    await pressFree(pupil, 'أرسل إجابتك');
    await drawn(pupil, () => pupil.renderRoot.querySelector('[data-standing=kept]') !== null);
    expect(kept(seatShelf)).toMatchObject({ key: taken });
    service.sockets.at(-1)?.say({ type: 'farewell', reason: 'removed' });
    await drawn(pupil, () => pupil.session.phase === 'out');
    expect(kept(seatShelf)).toMatchObject({ key: taken });
  });
});
