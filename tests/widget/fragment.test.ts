import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publicPart, type Question, type QuestionSet } from '../../questions/index.ts';
import { DalilQuiz } from '../../widget/dalil-quiz.ts';
import { setFragment } from '../../worker/pages/set-fragment.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { serve, settled, show } from './fixtures/page.ts';

const all = everyKind('s-test');
const byKind = (kind: Question['kind']) => {
  const found = all.questions.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`No question of kind ${kind}.`);
  return found;
};
const withdrawn = { at: '2026-03-11T00:00:00.000Z', note: 'سُحب هذا السؤال.' };

/** Sets that begin with each kind, with a withdrawn question, and in another language. */
const cases: readonly (readonly [string, QuestionSet])[] = [
  // Lines to be arranged are native selects in the form, and come to the element when it has fetched what draws them.
  ...(['choice', 'boolean', 'text'] as const).map(
    (kind) => [kind, { ...all, questions: [byKind(kind), byKind('boolean')] }] as const,
  ),
  ['withdrawn', { ...all, questions: [{ ...byKind('choice'), withdrawn }, byKind('text')] }],
  ['only withdrawn', { ...all, questions: [{ ...byKind('choice'), withdrawn }] }],
  ['English', { ...all, lang: 'en', dir: 'ltr', questions: [byKind('choice')] }],
  ['no questions', { ...all, questions: [] }],
];

/** What shows and takes room: tags, classes, parts, language, direction, labels and words, without what a form alone needs. */
function drawn(node: Node): unknown {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ').trim();
  if (!(node instanceof Element) || ['style', 'link'].includes(node.localName)) return '';
  const children: unknown[] = [];
  for (const child of [...node.childNodes].map(drawn)) {
    const last = children.at(-1);
    // Lit cuts words where an expression begins.
    if (typeof last === 'string' && typeof child === 'string')
      children.splice(-1, 1, `${last} ${child}`.replace(/ (?=[.\s])/g, '').trim());
    else if (child !== '') children.push(child);
  }
  // A form around the one button of a withdrawn question has no box of its own to speak of.
  if (node.localName === 'form' && node.firstElementChild?.className === 'actions') return children[0];
  const kept = ['class', 'part', 'lang', 'dir', 'aria-label', 'aria-current', 'role', 'type', 'maxlength'];
  const attributes = kept.flatMap((name) => {
    const value = node.getAttribute(name)?.trim() ?? '';
    const isDefault = value === '' || (name === 'type' && node.localName === 'button');
    return isDefault ? [] : [`${name}=${value}`];
  });
  return [node.localName, ...attributes, ...children];
}

async function declared(set: QuestionSet): Promise<ShadowRoot> {
  const open = publicPart(set);
  const style = (DalilQuiz.elementStyles as readonly CSSStyleSheet[] | readonly { cssText: string }[])
    .map((sheet) => ('cssText' in sheet ? sheet.cssText : ''))
    .join('\n');
  const html = await setFragment({
    set: open,
    json: JSON.stringify(open),
    origin: 'https://dalil.test',
    style,
  });
  const holder = document.createElement('div');
  // Under another name, so that the page's own element doesn't take it over at once.
  holder.setHTMLUnsafe(
    String(html).replaceAll('dalil-quiz ', 'declared-quiz ').replaceAll('/dalil-quiz>', '/declared-quiz>'),
  );
  document.body.append(holder);
  const root = holder.firstElementChild?.shadowRoot;
  if (root === null || root === undefined) throw new Error('No shadow root was declared.');
  return root;
}

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => vi.unstubAllGlobals());

describe('The fragment of a set', () => {
  it.each(cases)('is what the element draws first, with the same words and places: %s', async (_, set) => {
    serve(set);
    const quiz = await show();
    await settled(quiz, () => quiz.session.phase === 'quiz');
    const isWithdrawn = set.questions.some((question) => question.withdrawn !== undefined);
    if (isWithdrawn) await settled(quiz, () => quiz.receipts !== undefined);
    const root = await declared(set);
    expect([...root.children].map(drawn).filter((each) => each !== '')).toEqual(
      [...quiz.renderRoot.children].map(drawn).filter((each) => each !== ''),
    );
  });

  it.each(cases)('takes the same room as the element, so that nothing moves: %s', async (_, set) => {
    serve(set);
    const quiz = await show();
    await settled(quiz, () => quiz.session.phase === 'quiz');
    const root = await declared(set);
    const box = (of: ParentNode, selector: string) => {
      const found = of.querySelector(selector)?.getBoundingClientRect();
      const outer = of.querySelector('section')?.getBoundingClientRect();
      if (found === undefined || outer === undefined) return undefined;
      return [found.top - outer.top, found.left - outer.left, found.width, found.height].map(Math.round);
    };
    for (const selector of [
      'section',
      '.top',
      '.marks li',
      'legend',
      '.row',
      'input',
      'select',
      '.notice',
      '.main',
    ])
      expect(box(root, selector), selector).toEqual(box(quiz.renderRoot, selector));
  });
});
