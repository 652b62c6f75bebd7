import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frameQuizzes } from '../../widget/frame-host.ts';

const here = location.origin;
const sandbox = 'allow-scripts allow-forms allow-popups';

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => vi.restoreAllMocks());

describe('Links and frames of a page', () => {
  const quiz = `${here}/embed/s-1`;
  const frames = () => [...document.querySelectorAll('iframe')];

  it('become sandboxed frames that load late, with a title and a height to begin with', () => {
    document.body.innerHTML = `<p><a class="dalil-quiz wide" href="${quiz}">أسئلة عن المقال</a></p>`;
    frameQuizzes(document, here);
    const [frame] = frames();
    expect(document.querySelector('a')).toBeNull();
    expect(frame?.getAttribute('sandbox')).toBe(sandbox);
    expect(frame?.src).toBe(quiz);
    expect(frame?.title).toBe('أسئلة عن المقال');
    expect([frame?.loading, frame?.height, frame?.className]).toEqual(['lazy', '480', 'dalil-quiz wide']);
    expect(frame?.style.inlineSize).toBe('100%');
  });

  it('keep what a page says of its own frame, which is put into the sandbox and loaded anew', () => {
    document.body.innerHTML = `<iframe src="${quiz}?at=1" title="اختبر نفسك" width="300" sandbox="allow-same-origin allow-scripts"></iframe>`;
    const [own] = frames();
    const load = vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set');
    frameQuizzes(document, here);
    expect(frames()).toEqual([own]);
    expect(own?.getAttribute('sandbox')).toBe(sandbox);
    expect([own?.title, own?.width]).toEqual(['اختبر نفسك', '300']);
    expect(load.mock.calls).toEqual([[`${quiz}?at=1`]]);
  });

  it('are not loaded anew where the sandbox is there already, and are named where they have no title', () => {
    document.body.innerHTML = `<iframe src="${quiz}" sandbox="${sandbox}"></iframe>`;
    const load = vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set');
    frameQuizzes(document, here);
    expect(load).not.toHaveBeenCalled();
    expect(frames()[0]?.title).toBe('Dalil');
  });

  it('are left alone where they lead elsewhere', () => {
    const elsewhere = [
      `<a class="dalil-quiz" href="https://evil.test/embed/s-1">x</a>`,
      `<a class="dalil-quiz" href="${here}/embed/s-1/more">x</a>`,
      `<a class="dalil-quiz" href="${here}/docs">x</a>`,
      `<a class="dalil-quiz" href="javascript:alert(1)">x</a>`,
      `<a class="dalil-quiz" href="http://[">x</a>`,
      `<a href="${quiz}">x</a>`,
      `<iframe src="about:blank"></iframe>`,
    ].join('');
    document.body.innerHTML = elsewhere;
    const before = document.body.innerHTML;
    frameQuizzes(document, here);
    expect(document.body.innerHTML).toBe(before);
  });

  it('are taken care of once, however often the script runs', () => {
    document.body.innerHTML = `<a class="dalil-quiz" href="${quiz}">x</a><iframe src="${quiz}"></iframe>`;
    frameQuizzes(document, here);
    const channels = vi.spyOn(window, 'MessageChannel');
    const load = vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set');
    frameQuizzes(document, here);
    expect(frames()).toHaveLength(2);
    expect(channels).not.toHaveBeenCalled();
    expect(load).not.toHaveBeenCalled();
  });
});
