// A QR code as a drawing: black on white whatever the page's colours, since cameras read no other.
import { html, type TemplateResult } from 'lit';
import { encodeQR } from 'qr';

/** Modules of white around the code (ISO/IEC 18004, 5.3.8). */
const quiet = 4;

/** Returns the path that fills the dark modules of the code of `text`, in a square of `size` modules with the white around it. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  const runs = rows.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { path: runs.join(''), size: rows.length };
}

/** Where dark modules begin in a row, and how many follow each other. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  }
  return runs;
}

/**
 * Returns the code of a room's address as an image, named by `label` for who can't see it; the address stands beside it in text. A phone that reads it
 * opens the door in the language of the room, whatever its own is.
 */
export function joinCode(joinUrl: string, lang: string, label: (address: string) => string): TemplateResult {
  const { path, size } = qrPath(`${joinUrl}?lang=${lang}`);
  return html`<svg class="qr" role="img" aria-label=${label(joinUrl)} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path></svg>`;
}
