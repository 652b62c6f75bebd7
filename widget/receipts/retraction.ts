// The dated note of an article that its publisher took back, as the service's refusal tells it.
import { html, nothing } from 'lit';
import { isRecord, isText } from '../client.ts';

/** Returns the note in `problem`, or nothing where there is none. */
export function retraction(problem: unknown): unknown {
  const retracted = isRecord(problem) ? problem.retracted : undefined;
  if (!isRecord(retracted) || !isText(retracted.note) || !isText(retracted.at)) return nothing;
  const { note, at, lang, dir } = retracted;
  return html`<p lang=${lang} dir=${dir}>${note} <time dir="ltr" datetime=${at}>${at.slice(0, 10)}</time></p>`;
}
