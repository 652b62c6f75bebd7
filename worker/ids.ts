// Ids that the same input gets again: posting twice finds what is there.

import { limits } from '../questions/index.ts';

/** Whether `id` can be an id of ours at all; KV is not asked otherwise. */
export function isId(id: string): boolean {
  return id.length <= limits.idLength && /^[a-z0-9-]+$/.test(id);
}

/** Returns `prefix-` and twelve hexadecimal digits of the SHA-256 of `parts`. */
export async function idOf(prefix: string, ...parts: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')));
  const hex = [...new Uint8Array(digest).slice(0, 6)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `${prefix}-${hex}`;
}
