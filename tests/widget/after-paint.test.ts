import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../widget/after-paint.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('An element', () => {
  it('begins at once where nothing of it is drawn yet', () => {
    document.body.innerHTML = '<late-quiz></late-quiz>';
    const start = vi.fn();
    afterPaint('late-quiz', start);
    afterPaint('absent-quiz', start);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('lets what a server drew be painted first', async () => {
    document.body.setHTMLUnsafe(
      '<late-quiz><template shadowrootmode="open"><p>أي مدينة؟</p></template></late-quiz>',
    );
    const steps: string[] = [];
    requestAnimationFrame(() => steps.push('frame'));
    const started = new Promise<void>((resolve) =>
      afterPaint('late-quiz', () => {
        steps.push('start');
        resolve();
      }),
    );
    expect(steps).toEqual([]);
    await started;
    expect(steps).toEqual(['frame', 'start']);
  });
});
