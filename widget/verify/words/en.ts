// The words of the page that verifies receipts, in English.
import type { VerifyWords } from './ar.ts';

/** English. */
export const english: VerifyWords = {
  lang: 'en',
  dir: 'ltr',
  title: 'Verify a receipt',
  intro: 'The receipt is verified in this very browser and sent to nobody.',
  receipt: 'Receipt',
  receiptHint: 'Paste the receipt here as you got it, or its whole link.',
  verify: 'Verify',
  verifying: 'Verifying…',
  genuine: 'A genuine receipt',
  genuineHint: 'This service signed it, and nothing in it was changed.',
  name: 'Name',
  nameHint: 'As it was typed on entering the room. The service did not check whose it is.',
  set: 'Questions about',
  points: 'Points',
  pointsOf: (points, of) => `${points} of ${of}`,
  answered: 'Questions answered',
  finishedAt: 'Last answer',
  endedAt: 'Session ended',
  issuedAt: 'Receipt issued',
  issuer: 'Service',
  room: 'Room code',
  setId: 'Set of questions',
  version: (id, version) => `${id}, version ${version}`,
  textHash: 'Fingerprint of the article’s text (SHA-256)',
  details: 'More details',
  faults: {
    empty: 'Paste the receipt first.',
    unreadable: 'This is no receipt, or a part of it got lost in copying. Copy all of it and paste it again.',
    other_kind: 'This is a signed text, but not a receipt from a class room.',
    changed: 'Something in this receipt was changed after it was signed. It is not valid.',
    unknown_key:
      'This receipt was signed with none of the keys of this service, so it can’t be verified here.',
    no_keys:
      'The keys of the service could not be fetched. Try again, or paste keys that you have kept, below.',
  },
  claimsToBeFrom: 'It says that it is from:',
  offline: 'Verify without a connection',
  offlineHint: 'Keep this page and the file of keys; then paste what is in the file here.',
  keys: 'Keys that you have kept',
  keysFile: 'The file of this service’s keys',
  keysUsed: 'The keys pasted here are the ones that count.',
  keysUnreadable: 'These are no keys that can be read.',
  comma: ', ',
};
