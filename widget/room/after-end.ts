// What a room gives once its session has ended: the report to its teacher, a receipt to each pupil.
import type { ReceiptGiven } from '../../questions/rooms/receipt.ts';
import { isRecord, isText } from '../client.ts';
import { type Answered, ask } from './door.ts';

/** Fetches the report by the teacher's key; whether it is one is looked at by what draws it, `<dalil-room-report>`. */
export function fetchReport(
  service: string,
  room: string,
  key: string,
  signal: AbortSignal,
): Promise<Answered<Record<string, unknown>>> {
  return ask(`${service}/v1/rooms/${room}/report`, { key }, signal, isRecord);
}

/** Fetches the pupil's own receipt by the key of the seat. `verifyUrl` opens the page that shows it to whoever it is handed to. */
export function fetchReceipt(
  service: string,
  room: string,
  key: string,
  signal: AbortSignal,
): Promise<Answered<ReceiptGiven>> {
  return ask(
    `${service}/v1/rooms/${room}/receipt`,
    { key },
    signal,
    (value): value is ReceiptGiven => isRecord(value) && isText(value.receipt) && isText(value.verifyUrl),
  );
}
