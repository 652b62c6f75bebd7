// The host page's side of a framed quiz: links and frames of the service become sandboxed frames as high as their content.
import { heightGreeting, mostHeight } from './frame-height.ts';

/** What the quiz may do in its frame: run its script, post its form, open an article beside it. It has no origin of its own. */
const sandbox = 'allow-scripts allow-forms allow-popups';

/** Pixels that a frame is high before it says how high it is; it scrolls where that is too little. */
const firstHeight = 480;

/** Most messages a frame may send in a second: twice as many as the fastest screens draw. One that sends more is not listened to any more. */
export const mostMessages = 240;

/** Frames that have been taken care of, by whichever copy of this script was there first. */
const taken: WeakSet<Element> = sharedSet();

function sharedSet(): WeakSet<Element> {
  const page = globalThis as { [name: symbol]: WeakSet<Element> | undefined };
  const name = Symbol.for('dalil.frames');
  page[name] ??= new WeakSet();
  return page[name];
}

/**
 * Turns `a.dalil-quiz` and `iframe` elements under `root` that lead to a quiz page of `service` (an origin) into sandboxed frames of its
 * height. No others: whoever may write links into a page, in a comment, say, gets no frame for another site.
 */
export function frameQuizzes(root: ParentNode, service: string): void {
  for (const found of root.querySelectorAll<HTMLAnchorElement | HTMLIFrameElement>(
    'a.dalil-quiz[href], iframe[src]',
  )) {
    // The link inside an element is the element's own.
    if (taken.has(found) || found.closest('dalil-quiz') !== null) continue;
    const href = found instanceof HTMLAnchorElement ? found.href : found.src;
    if (!URL.canParse(href)) continue;
    const address = new URL(href);
    if (address.origin !== service || !/^\/embed\/[a-z0-9-]+$/.test(address.pathname)) continue;
    const frame = found instanceof HTMLAnchorElement ? frameOf(found) : found;
    if (frame.sandbox.value !== sandbox) {
      frame.sandbox.value = sandbox;
      // A sandbox holds from the next load on.
      frame.src = address.href;
    }
    if (frame.title === '') frame.title = found.textContent.trim() || 'Dalil';
    taken.add(frame);
    fitHeight(frame);
    if (frame !== found) found.replaceWith(frame);
  }
}

/** A frame in the place of a link. Styles are set as properties: a strict policy of the page allows that. */
function frameOf({ className }: HTMLAnchorElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = className;
  frame.loading = 'lazy';
  frame.height = String(firstHeight);
  frame.style.display = 'block';
  frame.style.inlineSize = '100%';
  frame.style.border = '0';
  return frame;
}

/**
 * Makes `frame` as high as it says. The page begins: whenever the frame has loaded, its window is given one end of a new channel, and
 * only what comes through the other end is heard. Nothing is listened to on the page's own window, where anybody may send. A frame that
 * went elsewhere has left its end behind; what stands there then gets another and can do no more with it than be high or low.
 */
export function fitHeight(frame: HTMLIFrameElement): void {
  let port: MessagePort | undefined;
  const begin = (): void => {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    listen(port, frame);
    // The frame's origin is opaque, so none can be named; the message says nothing but that heights are wanted.
    frame.contentWindow?.postMessage(heightGreeting, '*', [channel.port2]);
  };
  frame.addEventListener('load', begin);
  // The frame may have loaded before this script.
  begin();
}

/** Takes whole numbers of pixels within bounds, the last one of each picture; everything else is passed over. */
function listen(port: MessagePort, frame: HTMLIFrameElement): void {
  let since = 0;
  let count = 0;
  let wanted: number | undefined;
  let isOpen = true;
  port.onmessage = ({ data, timeStamp }: MessageEvent<unknown>): void => {
    if (timeStamp - since >= 1_000) [since, count] = [timeStamp, 0];
    count++;
    if (count > mostMessages) {
      isOpen = false;
      port.close();
      return;
    }
    if (!isHeight(data)) return;
    if (wanted === undefined)
      requestAnimationFrame(() => {
        if (isOpen && wanted !== undefined) frame.style.height = `${wanted + edges(frame)}px`;
        wanted = undefined;
      });
    wanted = data;
  };
}

/** What the page's style takes of the height for borders, so that the content has all it asked for. */
function edges(frame: HTMLIFrameElement): number {
  const isInside = getComputedStyle(frame).boxSizing === 'border-box';
  return isInside ? frame.offsetHeight - frame.clientHeight : 0;
}

const isHeight = (data: unknown): data is number =>
  typeof data === 'number' && Number.isInteger(data) && data >= 0 && data <= mostHeight;
