// The quiz's words in English.
import type { FirstMessages, MoreMessages, ReceiptMessages } from './ar.ts';
import { englishReceipt } from './receipt-words.ts';

/** Until the first answer is checked. */
export const first: FirstMessages = {
  lang: 'en',
  dir: 'ltr',
  quiz: 'Questions on the article',
  loading: 'Loading the questions…',
  progress: (at, of) => `Question ${at} of ${of}`,
  trueWord: 'True',
  falseWord: 'False',
  yourAnswer: 'Your answer',
  hints: {
    date: 'Write the date in any form you like.',
    number: 'Write the number in digits or words.',
    name: 'Write the name as you know it.',
    phrase: 'Answer in your own words.',
  },
  check: 'Check',
  checking: 'Checking…',
  answerFirst: 'Choose or write an answer first.',
  next: 'Next question',
  skip: 'Skip the question',
  back: 'Previous question',
  finish: 'Result',
  retry: 'Try again',
  kept: 'Your answer is kept.',
  empty: 'There are no questions in this set.',
  failures: {
    offline: 'There is no connection. We try again when it is back.',
    network: 'The service could not be reached.',
    timeout: 'The service took too long to answer.',
    not_found: 'No questions are published for this page.',
    retracted: 'This article was retracted, and its questions with it.',
    unreadable: 'The service sent something that could not be read.',
  },
};

/** Words of a receipt. */
export const receipts: ReceiptMessages = {
  card: englishReceipt,
  outcomes: {
    correct: 'That is right',
    partial: 'Partly right',
    incorrect: 'That is not the answer',
    withdrawn: 'This question was withdrawn',
  },
  chosen: 'your choice',
  right: 'the right answer',
  answerIs: (answer) => `The answer according to the article: ${answer}`,
  placeIs: (place) => `The place according to the article: ${place}`,
  tolerated: (names) => `We accepted a difference in: ${names.join(', ')}`,
  tolerances: {
    hamza: 'hamza',
    diacritics: 'accents',
    digits: 'the script of the digits',
    month_name: 'the name of the month',
    date_format: 'the form of the date',
    number_words: 'the number in words',
    rounding: 'rounding',
    article: 'the article',
    title_dropped: 'the title',
    spelling: 'spelling',
    surname_only: 'the surname alone',
    case: 'capital letters',
    punctuation: 'punctuation',
  },
  failures: {
    rate_limited: 'Too many requests in a short time. Try again in a minute.',
    refused: 'This answer was not accepted as it is. Change it and try again.',
  },
  challenge: 'Challenge this question',
};

/** Words of everything else. */
export const more: MoreMessages = {
  completeFirst: 'Fill in every line, and choose nothing twice.',
  choose: 'Choose',
  orderHint: 'Put the lines in order, the earliest first: drag a line by its edge or use the arrows.',
  matchHint: 'Choose what belongs to each line.',
  earlier: 'Move up',
  later: 'Move down',
  moved: (at, of, text) => `Now in place ${at} of ${of}: ${text}`,
  unanswered: 'not answered',
  result: (points, of) => `Result: ${points} of ${of}`,
  nothingCounted: 'All questions on this article were withdrawn, so nothing is counted.',
  resultHint: 'Every answer rests on a sentence of the article. You can go back to any question.',
  left: {
    one: () => 'One question is still open.',
    other: (count) => `${count} questions are still open.`,
  },
  again: 'Start again in another order',
  share: 'Share the result',
  shared: 'The result was copied.',
  notShared: 'It could not be copied. Copy the text from here:',
  resumed: 'You are back where you stopped.',
  challengeHint: 'Your challenge goes to the newsroom. Please write nothing personal.',
  challengeReason: 'What is wrong?',
  challengeReasons: {
    wrong_key: 'The answer given is wrong',
    unclear: 'The question is not clear',
    outdated: 'The facts have changed',
    other: 'Something else',
  },
  challengeNote: 'A note (optional)',
  send: 'Send',
  sent: 'Your challenge has arrived. Thank you.',
};
