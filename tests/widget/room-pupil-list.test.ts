import { afterEach, describe, expect, it, vi } from 'vitest';
import { code, drawn, find, findAll, openClass, place } from './fixtures/class-room.ts';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe('A pupil’s list of questions', () => {
  it('has at the end what was skipped under that name, and not as withdrawn', async () => {
    const service = openClass();
    const seat = { key: service.join('ليلى'), name: 'ليلى', unsaid: [] };
    localStorage.setItem(`dalil-seat ${code}`, JSON.stringify(seat));
    const room = place('dalil-room');
    await drawn(room, () => room.session.phase === 'in');
    service.lead({ type: 'start' });
    service.lead({ type: 'skip' });
    service.lead({ type: 'withdraw', question: 'q-boolean' });
    service.lead({ type: 'end' });
    await drawn(room, () => room.renderRoot.querySelector('.review') !== null);
    expect(findAll(room, '.review .small').map(({ textContent }) => textContent)).toEqual([
      'تخطّاه المعلّم',
      'سُحب هذا السؤال',
    ]);
    expect(find(room, '.marks button').getAttribute('aria-label')).toContain('تخطّاه المعلّم');
  });
});
