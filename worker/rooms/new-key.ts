// Keys that open a room by being known: 32 random bytes, told once and kept as a hash.

/** Bytes of a key: twice what makes guessing hopeless, as the platform's own tokens have. */
const keyBytes = 32;

/** Returns a new key in base64url. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(keyBytes));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Returns a new id of a seat: 64 random bits in hexadecimal, so that no seat of any room gets one that was given before. */
export function newSeatId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Codes that there are. */
const codeCount = 100_000_000;

/** Returns a join code of eight digits, each as likely as any other. */
export function newRoomCode(): string {
  // What is above the last whole multiple would make small codes likelier.
  const most = Math.floor(2 ** 32 / codeCount) * codeCount;
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < most) return String(drawn % codeCount).padStart(8, '0');
  }
}
