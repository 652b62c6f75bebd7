import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heightGreeting, mostHeight } from '../../widget/frame-height.ts';
import { fitHeight, mostMessages } from '../../widget/frame-host.ts';
import { answerHost } from '../../widget/frame-page.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => vi.restoreAllMocks());

/** A frame that a test can look into, as a sandboxed one can't be; it hands out each channel that its window gets. */
async function openFrame(): Promise<{ frame: HTMLIFrameElement; view: Window & typeof globalThis }> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = '<!doctype html><body style="margin:0"><main style="height:300px"></main>';
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (view === null) throw new Error('The frame has no window.');
  return { frame, view };
}

/** The next message that `view` gets. */
function nextMessage(view: Window): Promise<MessageEvent> {
  return new Promise((done) => view.addEventListener('message', done, { once: true }));
}

const picture = () => new Promise((done) => requestAnimationFrame(done));

/** Waits until what was sent through `port` before has been heard and drawn. */
async function heard(): Promise<void> {
  // A channel of the same page is as quick as the one before it.
  const { port1, port2 } = new MessageChannel();
  const echo = new Promise((done) => {
    port1.onmessage = done;
  });
  port2.postMessage('');
  await echo;
  await picture();
  await picture();
}

/** A frame whose host listens, with the end of the channel that it was given. */
async function fitted(): Promise<{
  frame: HTMLIFrameElement;
  view: Window & typeof globalThis;
  port: MessagePort;
}> {
  const { frame, view } = await openFrame();
  const greeting = nextMessage(view);
  fitHeight(frame);
  const { data, ports, source } = await greeting;
  expect([data, ports.length, source]).toEqual([heightGreeting, 1, window]);
  const [port] = ports;
  if (port === undefined) throw new Error('No channel came.');
  return { frame, view, port };
}

describe('A host page', () => {
  it('makes a frame as high as it says, and higher and lower again', async () => {
    const { frame, port } = await fitted();
    for (const height of [640, 1_200, 0, 90]) {
      port.postMessage(height);
      await heard();
      expect(frame.style.height).toBe(`${height}px`);
    }
  });

  it.each([
    ['content-box', '640px'],
    ['border-box', '650px'],
  ])(
    'leaves the content all the room it asks for, whatever borders the page has: %s',
    async (sizing, height) => {
      const { frame, port } = await fitted();
      frame.style.boxSizing = sizing;
      frame.style.border = '5px solid';
      port.postMessage(640);
      await heard();
      expect([frame.style.height, frame.clientHeight]).toEqual([height, 640]);
    },
  );

  it('takes the highest height and none above it', async () => {
    const { frame, port } = await fitted();
    port.postMessage(mostHeight);
    await heard();
    port.postMessage(mostHeight + 1);
    await heard();
    expect(frame.style.height).toBe(`${mostHeight}px`);
  });

  it.each([
    ['no number', Number.NaN],
    ['a negative number', -1],
    ['a part of a pixel', 640.5],
    ['no end', Number.POSITIVE_INFINITY],
    ['a string', '640'],
    ['a style', '1px;position:fixed'],
    ['an object', { height: 640 }],
    ['a list', [640]],
    ['nothing', null],
    ['a big integer', 640n],
  ])('passes over %s', async (_, data) => {
    const { frame, port } = await fitted();
    port.postMessage(100);
    port.postMessage(data);
    await heard();
    expect(frame.style.height).toBe('100px');
  });

  it('hears nothing but the channel, whoever sends what', async () => {
    const { frame, view } = await fitted();
    const other = await openFrame();
    for (const from of [view, other.view, window] as const)
      for (const data of [640, heightGreeting, { height: 640 }, '640'])
        (from as typeof window).eval(`((w, d) => w.postMessage(d, '*'))`)(window, data);
    await heard();
    expect([frame.style.height, other.frame.style.height]).toEqual(['', '']);
  });

  it('keeps two frames apart', async () => {
    const [one, two] = [await fitted(), await fitted()];
    one.port.postMessage(111);
    two.port.postMessage(222);
    await heard();
    expect([one.frame.style.height, two.frame.style.height]).toEqual(['111px', '222px']);
  });

  it('draws the last of many heights, once a picture', async () => {
    const { frame, port } = await fitted();
    const heights: string[] = [];
    new MutationObserver(() => heights.push(frame.style.height)).observe(frame, { attributes: true });
    for (let height = 1; height < mostMessages; height++) port.postMessage(height);
    await vi.waitFor(() => expect(frame.style.height).toBe(`${mostMessages - 1}px`));
    expect(heights.length).toBeLessThan(10);
  });

  it('listens to so many messages a second, and to a frame that sends one more not at all', async () => {
    const { frame, port } = await fitted();
    port.postMessage(100);
    await heard();
    // At once, so that they come within one second on a busy machine as well.
    for (let more = 0; more <= mostMessages; more++) port.postMessage(Number.NaN);
    port.postMessage(300);
    await heard();
    expect(frame.style.height).toBe('100px');
  });

  it('closes the channel of a page that the frame left, and gives the next page another', async () => {
    const { frame, view, port } = await fitted();
    port.postMessage(100);
    await heard();
    // The old page gave its end away, so that the end outlives it.
    const given = nextMessage(window);
    view.parent.postMessage('', '*', [port]);
    const [old] = (await given).ports;
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.srcdoc = '<!doctype html><p>elsewhere';
    await loaded;
    old?.postMessage(999);
    await heard();
    expect(frame.style.height).toBe('100px');
  });
});

describe('The page in a frame', () => {
  /** Asks `view` for its height as its host; returns what it answers, as it comes. */
  function ask(view: Window, data: unknown = heightGreeting, ends = 1): unknown[] {
    const answers: unknown[] = [];
    const channels = Array.from({ length: ends }, () => new MessageChannel());
    for (const { port1 } of channels) port1.onmessage = (event) => answers.push(event.data);
    view.postMessage(
      data,
      '*',
      channels.map(({ port2 }) => port2),
    );
    return answers;
  }
  const settled = async () => {
    for (let times = 0; times < 3; times++) await heard();
  };

  it('tells its host how high it is, and whenever that changes', async () => {
    const { view } = await openFrame();
    answerHost(view);
    const answers = ask(view);
    await vi.waitFor(() => expect(answers).toEqual([300]));
    const main = view.document.querySelector('main');
    if (main === null) throw new Error('The page is empty.');
    for (const [style, height] of [
      ['712.2px', 713],
      ['40px', 40],
      ['30000px', mostHeight],
    ] as const) {
      main.style.height = style;
      await vi.waitFor(() => expect(answers.at(-1)).toBe(height));
    }
    expect(answers).toEqual([300, 713, 40, mostHeight]);
    main.style.height = '40000px';
    await settled();
    expect(answers).toHaveLength(4);
  });

  it('sends nothing to the windows around it', async () => {
    const { view } = await openFrame();
    const sent = vi.fn();
    addEventListener('message', sent);
    answerHost(view);
    const answers = ask(view);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    removeEventListener('message', sent);
    expect(sent).not.toHaveBeenCalled();
  });

  it('answers no window but the one around it', async () => {
    const { view } = await openFrame();
    const stranger = await openFrame();
    answerHost(view);
    const answers = (stranger.view as typeof window).eval(`((view, greeting) => {
      const answers = [];
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answers.push(data);
      view.postMessage(greeting, '*', [port2]);
      return answers;
    })`)(view, heightGreeting) as unknown[];
    await settled();
    expect(answers).toEqual([]);
  });

  it.each([
    ['other words', 'height', 1],
    ['an object', { height: true }, 1],
    ['no channel', heightGreeting, 0],
    ['two channels', heightGreeting, 2],
  ])('answers no request with %s', async (_, data, ends) => {
    const { view } = await openFrame();
    answerHost(view);
    const answers = ask(view, data, ends);
    await settled();
    expect(answers).toEqual([]);
  });

  it('answers the last request, once its host asks again', async () => {
    const { view } = await openFrame();
    answerHost(view);
    const first = ask(view);
    await vi.waitFor(() => expect(first).toEqual([300]));
    const second = ask(view);
    await vi.waitFor(() => expect(second).toEqual([300]));
    view.document.querySelector('main')?.style.setProperty('height', '50px');
    await vi.waitFor(() => expect(second).toEqual([300, 50]));
    expect(first).toEqual([300]);
  });

  it('listens to nobody where it stands alone', () => {
    const listen = vi.fn();
    const alone = { addEventListener: listen } as unknown as Window & typeof globalThis;
    Object.assign(alone, { parent: alone });
    answerHost(alone);
    expect(listen).not.toHaveBeenCalled();
  });

  it('and its host find each other', async () => {
    const { frame, view } = await openFrame();
    answerHost(view);
    fitHeight(frame);
    await vi.waitFor(() => expect(frame.style.height).toBe('300px'));
  });
});
