// The check's words in English.
import { englishReceipt } from '../messages/receipt-words.ts';
import type { CheckMessages } from './ar.ts';

/** English. */
export const english: CheckMessages = {
  ...englishReceipt,
  retry: 'Try again',
  lang: 'en',
  dir: 'ltr',
  check: 'A statement and this article',
  loading: 'Loading the article…',
  statement: 'Which statement shall we compare with the article?',
  hint: 'One plain sentence is enough. We do not say whether it is so, only what this article says about it.',
  keys: 'To send it from the keyboard: Ctrl\u00a0+\u00a0Enter',
  left: (count) => `Characters left: ${count}`,
  over: (count) => `The statement is too long. Characters over the limit: ${count}`,
  compare: 'Compare with the article',
  comparing: 'Comparing…',
  writeFirst: 'Write a statement first.',
  yourStatement: 'Statement:',
  according: 'According to this article:',
  outcomes: {
    supported: 'supported',
    refuted: 'refuted',
    conflicting: 'the texts disagree',
    not_enough_information: 'The match decides nothing',
    not_checkable: 'Not something this can check',
  },
  automatic: 'Automatic match with the text',
  reportedBy: (speaker) => `Reported by: ${speaker}`,
  nearest: 'Nearest to it in the text:',
  claims: (count) => `What the article says (${count})`,
  failures: {
    offline:
      'There is no connection. Your statement is still here, and we send it when the connection is back.',
    network: 'The service could not be reached. Your statement is still here.',
    timeout: 'The service took too long to answer. Your statement is still here.',
    not_found: 'There is no article for this page to compare with.',
    retracted: 'This article was retracted.',
    rate_limited: 'Too many requests in a short time. Try again in a minute.',
    refused: 'The statement was not accepted as it is. Change it and try again.',
    unreadable: 'The service sent something that could not be read. Your statement is still here.',
  },
};
