// Addresses of a room's pages, and the way of one to the clipboard.

/** Returns the address of a page of `room`; a key goes behind the number sign, which no browser sends. */
export function roomAddress(
  service: string,
  page: 'room' | 'teach' | 'screen',
  room: string,
  key = '',
): string {
  const url = new URL(`/${page}/${room}`, service || location.href);
  url.hash = key;
  return url.href;
}

/** Copies `text`; tells whether the device let that happen. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
