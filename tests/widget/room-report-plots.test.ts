import { afterEach, describe, expect, it } from 'vitest';
import { all, reportOf, show } from './fixtures/report-element.ts';

afterEach(() => document.body.replaceChildren());

/** The middle of a drawn thing, in pixels from the left. */
const middle = (drawn: Element) => {
  const { left, width } = drawn.getBoundingClientRect();
  return left + width / 2;
};

describe('A plot', () => {
  it('has a title, all of its numbers as a description, and the same numbers as a table', async () => {
    const report = reportOf({ lang: 'en' });
    const element = await show(report, 'en');
    const plots = all<SVGElement>(element, 'figure > svg');
    expect(plots).toHaveLength(2 + report.items.length);
    for (const plot of plots) {
      expect(plot.getAttribute('role')).toBe('img');
      const [title, description] = (plot.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => element.renderRoot.querySelector(`#${id}`));
      expect(title?.localName).toBe('title');
      expect(description?.localName).toBe('desc');
      const rows = [...(plot.parentElement?.querySelectorAll('tbody tr') ?? [])];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const [head, ...cells] = [...row.children].map(({ textContent }) => textContent ?? '');
        expect(description?.textContent).toContain(head);
        expect(cells.some((cell) => (description?.textContent ?? '').includes(cell))).toBe(true);
      }
    }
    const ids = all<Element>(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells the right answer by a sign and a full bar, the others by another and hatches', async () => {
    const report = reportOf({ lang: 'en' });
    const choice = report.items.find(({ kind }) => kind === 'choice');
    const element = await show(report, 'en');
    const plot = element.renderRoot.querySelector(`#answers-${choice?.number}-title`)?.closest('svg');
    const signs = [...(plot?.querySelectorAll('.label') ?? [])].map(
      ({ textContent }) => (textContent ?? '')[0],
    );
    expect(signs).toEqual(choice?.options.map(({ isRight }) => (isRight ? '✓' : '✗')));
    const fills = [...(plot?.querySelectorAll('.right, .wrong') ?? [])].map((bar) =>
      bar.getAttribute('fill'),
    );
    expect(fills).toEqual(
      choice?.options.map(({ isRight }) =>
        isRight ? 'currentColor' : `url(#answers-${choice.number}-hatch)`,
      ),
    );
  });

  it('has bars as long as what they count, and boxes from quartile to quartile', async () => {
    const report = reportOf({ lang: 'en' });
    const element = await show(report, 'en', 600);
    const widths = (plot: string, selector: string) =>
      [
        ...(element.renderRoot.querySelector(`#${plot}-title`)?.closest('svg')?.querySelectorAll(selector) ??
          []),
      ].map((drawn) => drawn.getBoundingClientRect().width);
    const shares = (plot: string, selector: string) => {
      const tracks = widths(plot, '.track');
      return widths(plot, selector).map((width, at) => width / (tracks[at] ?? 1));
    };
    const close = (drawn: readonly number[], counted: readonly number[]) => {
      expect(drawn).toHaveLength(counted.length);
      for (const [at, share] of drawn.entries()) expect(share).toBeCloseTo(counted[at] ?? 0, 2);
    };
    close(
      shares('facility', '.fill'),
      report.items.map(({ facility }) => facility ?? 0),
    );
    for (const { number, answered, options } of report.items.filter(({ kind }) => kind === 'choice'))
      close(
        shares(`answers-${number}`, '.right, .wrong'),
        options.map(({ count }) => count / answered),
      );
    const boxes = widths('time', '.box');
    const spans = report.items.map(({ time }) => ('median' in time ? time.upper - time.lower : 0));
    close(
      boxes.map((width) => width / (boxes[0] ?? 1)),
      spans.map((span) => span / (spans[0] ?? 1)),
    );
  });

  it('begins where reading begins, and time flows with it', async () => {
    const places = async (lang: 'ar' | 'en') => {
      const element = await show(reportOf({ lang }), lang, 600);
      const facility = element.renderRoot.querySelector('#facility-title')?.closest('svg');
      const time = element.renderRoot.querySelector('#time-title')?.closest('svg');
      const marks = [...(time?.querySelectorAll('.aside') ?? [])].map(middle);
      const drawn = (selector: string) => facility?.querySelector(selector)?.getBoundingClientRect();
      return { bar: drawn('.fill'), track: drawn('.track'), label: drawn('.label'), marks };
    };
    const [ltr, rtl] = [await places('en'), await places('ar')];
    expect(ltr.bar?.left).toBeCloseTo(ltr.track?.left ?? 0, 0);
    expect(rtl.bar?.right).toBeCloseTo(rtl.track?.right ?? 0, 0);
    expect(ltr.label?.right).toBeLessThan(ltr.bar?.left ?? 0);
    expect(rtl.label?.left).toBeGreaterThan(rtl.bar?.right ?? 0);
    expect(ltr.marks).toEqual(ltr.marks.toSorted((a, b) => a - b));
    expect(rtl.marks).toEqual(rtl.marks.toSorted((a, b) => b - a));
  });

  it('shows words of the set from their own side, whatever the language around them', async () => {
    const element = await show(reportOf({ lang: 'ar' }), 'en', 600);
    const [label] = all<SVGTextElement>(element, '.item .label');
    const [track] = all(element, '.item .track');
    expect(label?.getAttribute('direction')).toBe('rtl');
    expect(label?.getBoundingClientRect().left).toBeCloseTo(track?.getBoundingClientRect().left ?? 0, -1);
  });
});
