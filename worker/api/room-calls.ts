// The calls of class rooms. docs/rooms.md has the messages of the socket.
import {
  CommandReply,
  CommandRequest,
  PollRequest,
  RecordRequest,
  RoomMade,
  RoomRecordJson,
  RoomRequest,
  RoomView,
  roomLimits,
  SeatRequest,
  SeatTaken,
} from '../../questions/index.ts';
import { type Call, json, jsonProblems, readerProblems } from './call.ts';

const keyedProblems = [...jsonProblems, 'rooms_not_configured', 'rate_limited'] as const;

/** The calls of a room, in their order. */
export const roomCalls: readonly Call[] = [
  {
    method: 'POST',
    path: '/v1/rooms',
    who: 'reader',
    summary: 'Make a class room of a published set',
    detail: `Led by a teacher, at each pupil’s pace, or as homework until a date. Answers the join code and the keys of teacher and projector, which are told once. Nothing of it is left after ${roomLimits.usualRetentionDays} days or as many as are given.`,
    body: { name: 'RoomRequest', schema: RoomRequest },
    answer: { status: 201, type: json, name: 'RoomMade', schema: RoomMade },
    problems: [
      ...readerProblems,
      ...jsonProblems,
      'rooms_not_configured',
      'bad_date',
      'bad_time_zone',
      'set_not_found',
      'retracted',
      'every_question_withdrawn',
    ],
  },
  {
    method: 'POST',
    path: '/v1/rooms/{room}/seats',
    who: 'reader',
    summary: 'Take a seat under a nickname',
    detail: `At most ${roomLimits.nameGraphemes} characters as they are shown. An unknown code is answered like a room that is locked, full or over.`,
    body: { name: 'SeatRequest', schema: SeatRequest },
    answer: { status: 201, type: json, name: 'SeatTaken', schema: SeatTaken },
    problems: [
      ...readerProblems,
      ...jsonProblems,
      'rooms_not_configured',
      'empty_name',
      'name_too_long',
      'name_has_signs',
      'name_unfit',
      'room_not_open',
    ],
  },
  {
    method: 'GET',
    path: '/v1/rooms/{room}/socket',
    who: 'public',
    summary: 'Be in the room, by WebSocket',
    detail:
      'Subprotocols `dalil.room.1` and the key of seat, teacher or projector. Views, replies and farewells come; commands go.',
    answer: { status: 101, type: json, name: 'RoomView', schema: RoomView },
    problems: ['invalid_request', 'rooms_not_configured', 'rate_limited'],
  },
  {
    method: 'POST',
    path: '/v1/rooms/{room}/poll',
    who: 'public',
    summary: 'The same where sockets are blocked: the next view',
    detail:
      'Waits until there is a view newer than `after`, at most 25 seconds; 204 when nothing has changed. A farewell comes in its place.',
    body: { name: 'PollRequest', schema: PollRequest },
    answer: { status: 200, type: json, name: 'RoomView', schema: RoomView },
    problems: keyedProblems,
  },
  {
    method: 'POST',
    path: '/v1/rooms/{room}/commands',
    who: 'public',
    summary: 'The same where sockets are blocked: a command',
    detail: 'An answer that is acknowledged is on disk; the first to a question stays.',
    body: { name: 'CommandRequest', schema: CommandRequest },
    answer: { status: 200, type: json, name: 'CommandReply', schema: CommandReply },
    problems: keyedProblems,
  },
  {
    method: 'POST',
    path: '/v1/rooms/{room}/record',
    who: 'public',
    summary: 'Everything that a report is made of, for the teacher of a room that has ended',
    detail: 'Every acknowledged answer with its verdict, and the set with its key.',
    body: { name: 'RecordRequest', schema: RecordRequest },
    answer: { status: 200, type: json, name: 'RoomRecordJson', schema: RoomRecordJson },
    problems: [...keyedProblems, 'invalid_room_key', 'room_not_ended'],
  },
];
