// The calls of a room that has ended: the teacher's report, a pupil's receipt, and the keys by which receipts are verified.
import {
  ReceiptGiven,
  ReceiptKeys,
  ReceiptRequest,
  RecordRequest,
  RoomReport,
} from '../../questions/index.ts';
import { type Call, json, jsonProblems } from './call.ts';

const roomProblems = [
  ...jsonProblems,
  'rooms_not_configured',
  'invalid_room_key',
  'room_not_ended',
  'rate_limited',
] as const;

/** The calls of reports and receipts. */
export const receiptCalls: readonly Call[] = [
  {
    method: 'POST',
    path: '/v1/rooms/{room}/report',
    who: 'public',
    summary: 'How a session went',
    detail:
      'For the teacher’s key, once the room has ended: by question and by pupil. It names the right answers.',
    body: { name: 'RecordRequest', schema: RecordRequest },
    answer: { status: 200, type: json, name: 'RoomReport', schema: RoomReport },
    problems: roomProblems,
  },
  {
    method: 'POST',
    path: '/v1/rooms/{room}/receipt',
    who: 'public',
    summary: 'A signed receipt of the pupil’s own points',
    detail:
      'For the key of a seat, once the room has ended: a JWS (ES256) that anyone can verify at /verify.',
    body: { name: 'ReceiptRequest', schema: ReceiptRequest },
    answer: { status: 200, type: json, name: 'ReceiptGiven', schema: ReceiptGiven },
    problems: [...roomProblems, 'receipts_not_configured'],
  },
  {
    method: 'GET',
    path: '/.well-known/dalil-keys.json',
    who: 'public',
    summary: 'The public keys of receipts',
    detail:
      'A JWK Set, open to every page; empty where receipts are not set up. Keys that no longer sign stay listed.',
    answer: { status: 200, type: json, name: 'ReceiptKeys', schema: ReceiptKeys },
    problems: [],
  },
];
