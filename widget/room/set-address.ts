// The questions a teacher means: by id, by the address of their page, or by that of the article they are on.

/** What to ask the service for: an id, or the address of a page that carries a set. */
export interface SetAddress {
  readonly id: string;
  readonly url: string;
}

/** Returns what is meant by what a teacher pasted, or `undefined` where it is neither an id nor an address. */
export function setAddress(text: string): SetAddress | undefined {
  const pasted = text.trim();
  if (/^s-[a-z0-9-]{1,62}$/.test(pasted)) return { id: pasted, url: '' };
  const whole = /^https?:/i.test(pasted) ? pasted : `https://${pasted}`;
  if (!URL.canParse(whole) || !whole.includes('.')) return undefined;
  const { pathname, searchParams } = new URL(whole);
  const named = /^\/embed\/([a-z0-9-]+)$/.exec(pathname)?.[1] ?? searchParams.get('set');
  return named !== null && /^s-[a-z0-9-]{1,62}$/.test(named)
    ? { id: named, url: '' }
    : { id: '', url: whole };
}
