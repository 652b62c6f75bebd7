// POST /v1/rooms/{room}/report and /receipt, and the keys by which receipts are verified: what a room that has ended gives its teacher and
// its pupils.
import { Hono } from 'hono/tiny';
import {
  limits,
  type ReceiptClaims,
  type ReceiptGiven,
  type ReceiptKeys,
  ReceiptRequest,
  RecordRequest,
  receiptLimits,
} from '../../questions/index.ts';
import { readJson } from '../body.ts';
import type { ServiceEnv } from '../env.ts';
import { problem } from '../problem.ts';
import { tooMany } from '../publisher-key.ts';
import { receiptKeysOf } from '../receipts/receipt-keys.ts';
import { signReceipt } from '../receipts/sign-receipt.ts';
import { servedWithTag } from '../served-with-tag.ts';
import { openerOf, roomOf } from './rooms.ts';

const unstored = { 'cache-control': 'no-store' };

/** Reports and receipts. */
export const roomReceiptRoutes = new Hono<ServiceEnv>()
  .post('/v1/rooms/:room/report', async (c) => {
    const body = await readJson(c.req.raw, RecordRequest, limits.checkBodyBytes);
    if ('refusal' in body) return body.refusal;
    const asked = await openerOf(c, body.value.key);
    if ('refusal' in asked) return asked.refusal;
    const report =
      asked.opener === undefined ? undefined : await roomOf(c, c.req.param('room')).report(asked.opener);
    if (report?.state === 'record')
      return c.body(report.json, 200, { ...unstored, 'content-type': 'application/json' });
    return report?.state === 'not_ended'
      ? problem('room_not_ended', 'The report names the answers, so there is none before the room has ended.')
      : problem('invalid_room_key', 'Send the key of the teacher’s own link.');
  })
  .post('/v1/rooms/:room/receipt', async (c) => {
    const body = await readJson(c.req.raw, ReceiptRequest, receiptLimits.bodyBytes);
    if ('refusal' in body) return body.refusal;
    const keys = receiptKeysOf(c.env.RECEIPT_KEY);
    if (keys === undefined)
      return problem('receipts_not_configured', 'This service has no key to sign receipts with.');
    const asked = await openerOf(c, body.value.key);
    if ('refusal' in asked) return asked.refusal;
    const result =
      asked.opener === undefined ? undefined : await roomOf(c, c.req.param('room')).resultOf(asked.opener);
    if (result?.state === 'not_ended')
      return problem('room_not_ended', 'Points are told once the session has ended.');
    if (result?.state === 'too_many') return tooMany();
    if (result?.state !== 'result')
      return problem('invalid_room_key', 'Send the key that came with the seat.');
    const { origin } = new URL(c.req.url);
    const claims: ReceiptClaims = { ...result.subject, iss: origin, iat: Math.floor(Date.now() / 1000) };
    const receipt = await signReceipt(claims, keys.signing);
    const given: ReceiptGiven = { receipt, verifyUrl: `${origin}/verify#${receipt}` };
    return c.json(given, 200, unstored);
  })
  .get('/.well-known/dalil-keys.json', (c) => {
    const published: ReceiptKeys = receiptKeysOf(c.env.RECEIPT_KEY)?.published ?? { keys: [] };
    return servedWithTag(c.req.raw, JSON.stringify(published));
  });
