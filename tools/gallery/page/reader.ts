// The reader on a page of the gallery: does the steps that the page names, by choosing, typing and pressing in the element as anybody does,
// and then says on <html> that the situation stands: `data-stage="ready"`.
import type { Answer } from '../../../questions/index.ts';
import type { Step } from '../steps.ts';

/** Milliseconds after which something that doesn't come is given up. */
const patience = 15_000;
/** Steps that were done before the page was loaded again. */
const doneName = `dalil-gallery ${location.pathname}`;

interface Drawn extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
}

/** Asks at every frame until `found` returns something. */
async function wait<Found>(what: string, found: () => Found | undefined | null | false): Promise<Found> {
  const until = performance.now() + patience;
  for (;;) {
    const value = found();
    if (value !== undefined && value !== null && value !== false) return value;
    if (performance.now() > until) throw new Error(`${what} does not come.`);
    await new Promise(requestAnimationFrame);
  }
}

async function within(element: Drawn, selector: string): Promise<HTMLElement> {
  await element.updateComplete;
  return wait(selector, () => element.shadowRoot?.querySelector<HTMLElement>(selector));
}

async function choose(element: Drawn, answer: Answer): Promise<void> {
  switch (answer.kind) {
    case 'choice':
      return (await within(element, `input[value="${answer.option}"]`)).click();
    case 'boolean':
      return (await within(element, `input[value="${answer.value}"]`)).click();
    case 'text':
      return write((await within(element, 'input[type=text]')) as HTMLInputElement, answer.text);
    case 'order':
      return arrange(element, answer.order);
    case 'match':
      return match(element, answer.pairs);
  }
}

function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Moves line after line up to its place with the arrows. Lines are told by their words, which `data-lines` of the page gives by option. */
async function arrange(element: Drawn, order: readonly string[]): Promise<void> {
  await within(element, '.step');
  const texts = JSON.parse(document.querySelector('#lines')?.textContent ?? '{}') as Record<string, string>;
  for (const [to, id] of order.entries()) {
    for (;;) {
      const lines = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.line') ?? [])];
      const at = lines.findIndex((line) => line.querySelector('.text')?.textContent === texts[id]);
      if (at <= to) break;
      lines[at]?.querySelector<HTMLElement>('.up')?.click();
      await element.updateComplete;
    }
  }
}

async function match(element: Drawn, pairs: Readonly<Record<string, string>>): Promise<void> {
  await within(element, 'select');
  // Rows are drawn in the set's order, which is the order of their ids.
  for (const [index, row] of Object.keys(pairs).sort().entries()) {
    const select = element.shadowRoot?.querySelectorAll('select')[index];
    if (select === undefined) throw new Error('A row is missing.');
    select.value = pairs[row] ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }
}

async function doStep(step: Step): Promise<void> {
  const elements = document.querySelectorAll<Drawn>('dalil-quiz, dalil-check');
  const element = elements[step.element ?? 0];
  if (element === undefined) throw new Error('The element is not on the page.');
  if ('go' in step) (await within(element, `.marks li:nth-child(${step.go + 1}) button`)).click();
  else if ('give' in step) await choose(element, step.give);
  else if ('press' in step) (await within(element, step.press)).click();
  else if ('state' in step) write((await within(element, 'textarea')) as HTMLTextAreaElement, step.state);
  else {
    await wait('what is kept', () => localStorage.length > 0);
    location.reload();
    await new Promise(() => undefined);
  }
  await within(element, step.until);
  const hasQuotation = element.shadowRoot?.querySelector('.verdict blockquote') != null;
  if (step.until === '.verdict' && hasQuotation && element.localName === 'dalil-quiz') await lit();
}

/** After a verdict its sentence is looked for in the article. */
function lit(): Promise<boolean> {
  return wait('the light', () => (CSS.highlights.get('dalil-evidence')?.size ?? 0) > 0);
}

async function play(): Promise<void> {
  const steps = JSON.parse(document.querySelector('#steps')?.textContent ?? '[]') as readonly Step[];
  const done = Number(sessionStorage.getItem(doneName) ?? 0);
  sessionStorage.removeItem(doneName);
  if (done === 0) localStorage.clear();
  for (const [index, step] of steps.entries()) {
    if (index < done) continue;
    if ('reload' in step) sessionStorage.setItem(doneName, String(index + 1));
    await doStep(step);
  }
  const elements = [...document.querySelectorAll<Drawn>('dalil-quiz, dalil-check')];
  for (const element of elements) await within(element, '.quiz, .check, .notice');
  // What comes after a pause has come; fonts too.
  const moving = elements.flatMap((element) => element.shadowRoot?.getAnimations() ?? []);
  // What left the page while it moved never finishes.
  const stopped = moving.map(({ finished }) => finished.catch(() => undefined));
  await Promise.all([document.fonts.ready, ...stopped]);
}

play().then(
  () => document.documentElement.setAttribute('data-stage', 'ready'),
  (error: unknown) => document.documentElement.setAttribute('data-stage', String(error)),
);
