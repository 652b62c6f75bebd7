// What was found in a golden article, a line each: names, numbers and dates with their normal form, and who said what.
import { readingJson } from '../../questions/index.ts';
import type { GoldenArticle } from './golden-article.ts';

/** Returns the page; what is found again in the same words stands once, with how often. */
export function readingPage({ article }: GoldenArticle): string {
  const { entities, attributions } = readingJson(article);
  const times = new Map<string, number>();
  for (const { type, text, norm } of entities) {
    const line = `- ${type} · ${oneLine(text)}${text === norm ? '' : ` = ${norm}`}`;
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  const found = [...times].map(([line, count]) => (count === 1 ? line : `${line} ×${count}`));
  const said = attributions.map(
    ({ speaker, cue, content, kind }) =>
      `- ${speaker ?? 'nobody sure'} · ${cue} · ${kind} · ${oneLine(content)}`,
  );
  const page = ['## Found', found.join('\n'), '## Said', said.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
  return article.dir === 'rtl' ? `<div dir="rtl">\n\n${page}\n\n</div>\n` : `${page}\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
