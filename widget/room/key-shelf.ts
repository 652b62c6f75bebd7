// What this device keeps of rooms, and nothing else does: a pupil's seat with what was not acknowledged yet, a teacher's keys. A page that may
// keep nothing goes on without; a reload then asks at the door again.
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

/** What a key is written in; nothing else may be put beside a socket's protocol. */
const keyShape = /^[A-Za-z0-9._-]{1,1024}$/;

/** Whether `text` can be a key. */
export const isKey = (text: unknown): text is string => isText(text) && keyShape.test(text);

/** Keeps the seat that this device has in `room`. */
export const keepSeat = (room: string, seat: KeptSeat): boolean => write(seatName(room), seat);

/** Forgets it. */
export const forgetSeat = (room: string): void => erase(seatName(room));

/** Returns the seat that this device has in `room`, as far as it can be read. */
export function keptSeat(room: string): KeptSeat | undefined {
  const kept = read(seatName(room));
  if (!isRecord(kept) || !isKey(kept.key) || !isText(kept.name)) return undefined;
  const unsaid = Array.isArray(kept.unsaid) ? kept.unsaid.filter(isAnswerCommand) : [];
  return { key: kept.key, name: kept.name, unsaid };
}

/** Keeps the keys by which this device leads `room`; tells whether that was possible. */
export const keepLead = (room: string, lead: KeptLead): boolean => write(leadName(room), lead);

/** Forgets them. */
export const forgetLead = (room: string): void => erase(leadName(room));

/** Returns the keys by which this device leads `room`. */
export function keptLead(room: string): KeptLead | undefined {
  const kept = read(leadName(room));
  if (!isRecord(kept) || !isKey(kept.teacher)) return undefined;
  return { teacher: kept.teacher, ...(isKey(kept.screen) ? { screen: kept.screen } : {}) };
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
