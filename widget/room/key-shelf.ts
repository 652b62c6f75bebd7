// What this device keeps of rooms, and nothing else does: a pupil's seat with what was not acknowledged yet, a teacher's keys, a projector's. A page
// that may keep nothing goes on without; a reload then asks at the door again. Several pages of one device may write here: each forgets what was
// refused to it and nothing else.
import { isRecord, isText } from '../client.ts';
import type { Command } from './line.ts';

/** A pupil's seat. */
export interface KeptSeat {
  readonly key: string;
  readonly name: string;
  /** Answers that the room has not acknowledged. */
  readonly unsaid: readonly Command[];
}

/** A teacher's keys; the screen's is known to whoever made the room. */
export interface KeptLead {
  readonly teacher: string;
  readonly screen?: string;
}

const seatName = (room: string) => `dalil-seat ${room}`;
const leadName = (room: string) => `dalil-lead ${room}`;
const screenName = (room: string) => `dalil-screen ${room}`;

/** What a key is written in; nothing else may be put beside a socket's protocol. */
const keyShape = /^[A-Za-z0-9._-]{1,1024}$/;

/** Whether `text` can be a key. */
export const isKey = (text: unknown): text is string => isText(text) && keyShape.test(text);

/** Keeps the seat that this device has in `room`. */
export const keepSeat = (room: string, seat: KeptSeat): boolean => write(seatName(room), seat);

/** Forgets the seat whose key is `key`. */
export function forgetSeat(room: string, key: string | undefined): void {
  if (keptSeat(room)?.key === key) erase(seatName(room));
}

/** Returns the seat that this device has in `room`, as far as it can be read. */
export function keptSeat(room: string): KeptSeat | undefined {
  const kept = read(seatName(room));
  if (!isRecord(kept) || !isKey(kept.key) || !isText(kept.name)) return undefined;
  const unsaid = Array.isArray(kept.unsaid) ? kept.unsaid.filter(isAnswerCommand) : [];
  return { key: kept.key, name: kept.name, unsaid };
}

/** Keeps the keys by which this device leads `room`; tells whether that was possible. */
export const keepLead = (room: string, lead: KeptLead): boolean => write(leadName(room), lead);

/** Forgets them, if the teacher's is `key`. */
export function forgetLead(room: string, key: string | undefined): void {
  if (keptLead(room)?.teacher === key) erase(leadName(room));
}

/** Returns the keys by which this device leads `room`. */
export function keptLead(room: string): KeptLead | undefined {
  const kept = read(leadName(room));
  if (!isRecord(kept) || !isKey(kept.teacher)) return undefined;
  return { teacher: kept.teacher, ...(isKey(kept.screen) ? { screen: kept.screen } : {}) };
}

/** Keeps the key by which this device projects `room`; tells whether that was possible. */
export const keepScreen = (room: string, key: string): boolean => write(screenName(room), key);

/** Forgets it, if it is `key`; without one whichever it is. */
export function forgetScreen(room: string, key?: string): void {
  if (key === undefined || read(screenName(room)) === key) erase(screenName(room));
}

/**
 * Returns the keys by which this device may project `room`: its own, and those of who leads the room from here, so that no link has to carry a
 * teacher's.
 */
export function keptScreens(room: string): readonly string[] {
  const lead = keptLead(room);
  return [read(screenName(room)), lead?.screen, lead?.teacher].filter(isKey);
}

const isAnswerCommand = (value: unknown): value is Command =>
  isRecord(value) &&
  value.type === 'answer' &&
  isText(value.id) &&
  isText(value.question) &&
  isRecord(value.answer);

function read(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '');
  } catch {
    return undefined;
  }
}

function write(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function erase(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing could be kept here either.
  }
}
