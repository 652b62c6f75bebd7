import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { DalilRoomScreen } from '../../widget/room/dalil-room-screen.ts';
import { qrPath } from '../../widget/room/qr.ts';
import { screenStyles } from '../../widget/room/screen-styles.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { danglingReferences, overflow, violations } from './fixtures/access.ts';
import { code, drawn, find, findAll, openClass, place, words } from './fixtures/class-room.ts';

afterEach(async () => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
  await page.viewport(414, 896);
});

/** Walls: 16:9, 4:3, and a window that somebody left small. */
const walls = [
  [1280, 720],
  [1024, 768],
  [320, 640],
] as const;

async function hold(screen: DalilRoomScreen): Promise<void> {
  const root = screen.shadowRoot as ShadowRoot;
  expect(await violations()).toEqual([]);
  expect(danglingReferences(root)).toEqual([]);
  for (const [width, height] of walls) {
    await page.viewport(width, height);
    expect(overflow(root)).toEqual([]);
  }
}

async function showing(key = 'screen'): Promise<DalilRoomScreen> {
  const screen = place('dalil-room-screen');
  await screen.updateComplete;
  screen.show(key);
  await drawn(screen, () => screen.showing.phase === 'shown');
  return screen;
}

describe('The projector', () => {
  it('shows how to come in: the address, the code, the QR code of both, and greets who came', async () => {
    const service = openClass();
    const screen = await showing();
    expect(words(screen)).toContain('لم يدخل أحد بعد.');
    service.join('ليلى');
    service.join('Omar');
    await drawn(screen, () => words(screen).includes('في الغرفة طالبان.'));
    expect(find(screen, '.address').textContent).toBe('dalil.test/room');
    expect(find(screen, '.code strong').textContent).toBe('0471\u00a08203');
    expect(find(screen, '.qr path').getAttribute('d')).toBe(
      qrPath(`https://dalil.test/room/${code}?lang=ar`).path,
    );
    expect(find(screen, '.qr').getAttribute('aria-label')).toContain(`https://dalil.test/room/${code}`);
    expect(findAll(screen, '.names bdi').map(({ textContent }) => textContent)).toEqual(['Omar', 'ليلى']);
    await hold(screen);
  });

  it.each(['screen', 'teacher'])(
    'shows by the key of the %s the question, how many answered, and then how, with the quote',
    async (key) => {
      const set = everyKind('s-room');
      const service = openClass({ set });
      const [one, two] = ['ليلى', 'Omar'].map((name) => service.join(name));
      const screen = await showing(key);
      service.lead({ type: 'start' });
      for (const question of set.questions) {
        await drawn(screen, () => words(screen).includes(question.stem));
        expect(screen.renderRoot.querySelector('.spread')).toBeNull();
        expect(words(screen)).not.toContain('ليلى');
        await hold(screen);
        service.answer(one ?? '', question.id, rightAnswer(question));
        service.answer(two ?? '', question.id, wrongAnswer(question));
        await drawn(screen, () => words(screen).includes('أجاب 2 من 2'));
        service.lead({ type: 'close' });
        await drawn(screen, () => screen.renderRoot.querySelector('.spread') !== null);
        expect(find(screen, '.exact').textContent).toContain(question.evidence[0]?.exact);
        expect(findAll(screen, '.count').reduce((sum, { textContent }) => sum + Number(textContent), 0)).toBe(
          2,
        );
        await hold(screen);
        service.lead({ type: 'next' });
      }
      await drawn(screen, () => words(screen).includes('انتهت الجلسة.'));
      await hold(screen);
    },
  );

  it('keeps showing how to come in where the pupils set the pace', async () => {
    openClass({ mode: 'homework', until: Date.now() + 86_400_000 });
    const screen = await showing();
    expect(words(screen)).toContain('أجيبوا عنها على مهلكم.');
    expect(words(screen)).toContain('آخر موعد للإجابة:');
    expect(find(screen, '.code strong').textContent).toBe('0471\u00a08203');
    await hold(screen);
  });

  it('has a style sheet that ends where it ends, and no button for a wall that is filled', () => {
    const sheet = screenStyles.cssText;
    expect(sheet.split('{').length).toBe(sheet.split('}').length);
    expect(sheet).toMatch(/\(display-mode: fullscreen\) \{ \.full \{ display: none; \} \}/);
  });

  it('shows a pause, and says when its link opens nothing any more', async () => {
    const service = openClass();
    const screen = await showing();
    service.lead({ type: 'start' });
    service.lead({ type: 'pause' });
    await drawn(screen, () => words(screen).includes('توقّف مؤقّت'));
    await hold(screen);
    localStorage.clear();
    const other = place('dalil-room-screen');
    await other.updateComplete;
    other.show('revoked-key');
    await drawn(other, () => other.showing.phase === 'out');
    expect(words(other)).toContain('لم يعد هذا الرابط يفتح الغرفة.');
  });
});

describe('The projector’s key', () => {
  const kept = () => localStorage.getItem(`dalil-screen ${code}`);

  it('is kept once it has opened the room, and opens it again without the link', async () => {
    openClass();
    const entered: string[] = [];
    const heard = ({ detail }: HTMLElementEventMap['room-entered']) => void entered.push(detail.room);
    document.body.addEventListener('room-entered', heard);
    await showing();
    document.body.removeEventListener('room-entered', heard);
    expect([kept(), entered]).toEqual(['"screen"', [code]]);
    const again = place('dalil-room-screen');
    await drawn(again, () => again.showing.phase === 'shown');
  });

  it('that opens nothing takes none away: the one that was kept is gone on with', async () => {
    openClass();
    await showing();
    const screen = place('dalil-room-screen');
    await screen.updateComplete;
    screen.show('junk');
    await drawn(screen, () => screen.showing.phase === 'shown');
    expect(kept()).toBe('"screen"');
  });

  it('that was kept and is refused is forgotten', async () => {
    openClass();
    localStorage.setItem(`dalil-screen ${code}`, '"of-another-room"');
    const screen = place('dalil-room-screen');
    await drawn(screen, () => screen.showing.phase === 'out');
    expect(kept()).toBeNull();
  });

  it('may be that of who leads the room from this device, with another after it', async () => {
    const service = openClass();
    const lead = (teacher: string) => localStorage.setItem(`dalil-lead ${code}`, JSON.stringify({ teacher }));
    lead('teacher');
    const screen = place('dalil-room-screen');
    await drawn(screen, () => screen.showing.phase === 'shown');
    expect(kept()).toBeNull();
    service.teacherKey = 'another';
    service.sockets.at(-1)?.say({ type: 'farewell', reason: 'revoked' });
    await drawn(screen, () => screen.showing.phase === 'out');
    lead('another');
    dispatchEvent(new StorageEvent('storage'));
    await drawn(screen, () => screen.showing.phase === 'shown');
  });
});
