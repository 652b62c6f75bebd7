// Who looks at a room: by the seat of a signed key, by another key's hash, and what the room makes of that.
import type { RoomView } from '../../questions/index.ts';

/** Somebody at the door of a room, as the Worker has read the key: the seat in a token of ours, or the SHA-256 of any other key. */
export type Opener = { readonly seat: string } | { readonly hash: string };

/** Somebody a room knows. */
export type Viewer =
  | { readonly role: 'pupil'; readonly seat: string }
  | { readonly role: 'teacher' }
  | { readonly role: 'screen' };

/** Returns the name under which sockets, polls and rates of a viewer are counted. */
export function nameOf(viewer: Viewer): string {
  return viewer.role === 'pupil' ? `seat-${viewer.seat}` : viewer.role;
}

/** What a viewer is shown; nothing once their seat is gone. */
export type ViewOf = (viewer: Viewer) => RoomView | undefined;

/** Whether two hashes in hexadecimal are equal, in a time that tells nothing of where they differ. */
export function isSameHash(a: string, b: string): boolean {
  const encoder = new TextEncoder();
  const [left, right] = [encoder.encode(a), encoder.encode(b)];
  return left.byteLength === right.byteLength && crypto.subtle.timingSafeEqual(left, right);
}
