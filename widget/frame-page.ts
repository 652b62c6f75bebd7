// The framed page's side: once the host page has asked, it is told how high the content is, and nothing else.
import { heightGreeting, mostHeight } from './frame-height.ts';

/**
 * Tells the page around `view` the height of its content, in whole pixels, through the channel that page sends. Only the window right
 * around this one may ask; a second request takes the place of the first. Nothing is sent to who didn't ask.
 */
export function answerHost(view: Window & typeof globalThis): void {
  if (view.parent === view) return;
  const root = view.document.documentElement;
  let port: MessagePort | undefined;
  let told: number | undefined;
  const observer = new view.ResizeObserver(() => {
    const height = Math.min(mostHeight, Math.ceil(root.getBoundingClientRect().height));
    if (height !== told) port?.postMessage(height);
    told = height;
  });
  view.addEventListener('message', ({ source, data, ports }) => {
    if (source !== view.parent || data !== heightGreeting || ports.length !== 1) return;
    port?.close();
    port = ports[0];
    told = undefined;
    // Observing anew tells the height at once, and then whenever it changes, once a picture at most.
    observer.disconnect();
    observer.observe(root);
  });
}
