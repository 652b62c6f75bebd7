// RFC 9457 problems: every refusal has a stable code, a status and words for people. docs/wire.md lists them all.
import type { CheckFailure, Failure, JudgeFailure, NameFault, Problem } from '../questions/index.ts';

/** A field at fault, named as the request named it. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Status and title by code: the whole list. */
export const problems = {
  empty_text: [422, 'The article is empty'],
  not_text: [422, 'The article is not text'],
  text_too_short: [422, 'The article is too short'],
  text_too_long: [422, 'The article is too long'],
  language_not_handled: [422, 'The language is not handled'],
  bad_date: [422, 'The date is not a date'],
  bad_time_zone: [422, 'The time zone is not known'],
  opinion_piece: [422, 'The article is an opinion piece'],
  too_few_questions: [422, 'The article carries too few questions'],
  nothing_imported: [422, 'No question was read from the file'],
  no_article_in_html: [422, 'No article was found in the HTML'],
  unknown_question: [404, 'No such question'],
  answer_kind_mismatch: [422, 'The answer is of another kind than the question'],
  unknown_option: [422, 'No such option'],
  incomplete_answer: [422, 'The answer is not complete'],
  empty_answer: [422, 'The answer is empty'],
  empty_statement: [422, 'The statement is empty'],
  statement_too_long: [422, 'The statement is too long'],
  set_not_found: [404, 'No such set'],
  article_not_found: [404, 'No such article'],
  retracted: [410, 'The article was retracted'],
  article_exists: [409, 'The article is here already'],
  challenged_often: [409, 'The question has been challenged often'],
  claims_not_shown: [404, 'The claims are not shown'],
  idempotency_key_reused: [422, 'The idempotency key was used for another request'],
  request_in_flight: [409, 'The same request is still being answered'],
  attempts_not_configured: [503, 'Scored attempts are not set up'],
  every_question_withdrawn: [409, 'Every question of the set is withdrawn'],
  invalid_attempt_token: [403, 'The attempt token is not valid'],
  answer_locked: [409, 'Another answer is locked already'],
  attempt_finished: [409, 'The attempt is finished'],
  attempt_expired: [410, 'The attempt has expired'],
  rooms_not_configured: [503, 'Class rooms are not set up'],
  room_not_open: [404, 'No room takes anybody in under this code'],
  room_not_ended: [409, 'The room has not ended'],
  receipts_not_configured: [503, 'Receipts are not set up'],
  invalid_room_key: [403, 'The key does not open the room'],
  empty_name: [422, 'The name is empty'],
  name_too_long: [422, 'The name is too long'],
  name_has_signs: [422, 'The name has signs that names have not'],
  name_unfit: [422, 'The name is not fit for a class'],
  invalid_json: [400, 'The body is not JSON'],
  invalid_request: [400, 'The request is not as documented'],
  unsupported_media_type: [415, 'The body must be JSON'],
  body_too_large: [413, 'The body is too large'],
  unauthorized: [401, 'A publisher key is needed'],
  unknown_program_key: [401, 'The program key is not known'],
  rate_limited: [429, 'Too many requests'],
  quota_exceeded: [429, 'The quota of the day is used up'],
  not_found: [404, 'Nothing is here'],
  method_not_allowed: [405, 'The method is not allowed here'],
  format_not_offered: [501, 'The format is not offered'],
  internal: [500, 'Something broke on our side'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

/** A stable problem code. */
export type ProblemCode = keyof typeof problems;

/** What a refusal may carry besides its words. */
interface Extra {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Returns the problem as data, as a batch holds it. `detail` is in plain words and tells nothing of any key. */
export function problemBody(code: ProblemCode, detail: string, errors?: readonly FieldError[]): Problem {
  const [status, title] = problems[code];
  return {
    type: `/docs#${code}`,
    title,
    status,
    code,
    detail,
    ...(errors === undefined ? {} : { errors: [...errors] }),
  };
}

/** Returns the problem as a response. `detail` is in plain words and tells nothing of any key. */
export function problem(code: ProblemCode, detail: string, extra: Extra = {}): Response {
  return refusalOf(problemBody(code, detail, extra.errors), extra.headers);
}

/** Returns a problem that is there as data as a response. */
export function refusalOf(body: Problem, headers: Extra['headers'] = {}): Response {
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

/** Any reason why the domain could not go on. */
type AnyFailure = Failure | CheckFailure | JudgeFailure | NameFault;

/** Returns why the domain could not go on, in words, as a response. */
export function failed(failure: AnyFailure): Response {
  return refusalOf(failureBody(failure));
}

/** Returns why the domain could not go on, in words, as data. */
export function failureBody(failure: AnyFailure): Problem {
  return problemBody(failure.reason, detailOf(failure));
}

function detailOf(failure: AnyFailure): string {
  switch (failure.reason) {
    case 'empty_text':
      return 'There is nothing but white space in the article.';
    case 'not_text':
      return 'The article holds control characters or bytes that are no text. Send it as UTF-8.';
    case 'text_too_short':
      return `The article has ${failure.words} words; at least ${failure.least} are needed.`;
    case 'text_too_long':
      return `The article has ${failure.length} characters; at most ${failure.most} are read.`;
    case 'language_not_handled':
      return `The article seems to be in another language (${failure.found}). Arabic, English and French are read.`;
    case 'bad_date':
      return `“${failure.given}” is not a date such as 2026-01-28 or 2026-01-28T09:00:00+03:00.`;
    case 'bad_time_zone':
      return `“${failure.given}” is not a time zone such as Asia/Damascus or +03:00.`;
    case 'opinion_piece':
      return 'The text speaks in its writer’s own voice; questions are made of reports only.';
    case 'too_few_questions':
      return `Only ${failure.found} questions passed every gate; a set needs ${failure.least}.`;
    case 'unknown_question':
      return 'The set has no question of that id.';
    case 'answer_kind_mismatch':
      return 'Answer a choice with an option, a statement with true or false, a typed question with text, an order with all ids, a match with pairs.';
    case 'unknown_option':
      return 'The question has no option or row of that id.';
    case 'incomplete_answer':
      return 'Every option of an order and every row of a match is needed, and none of them twice.';
    case 'empty_answer':
      return 'Type an answer first: only spaces or marks came in.';
    case 'empty_statement':
      return 'Type a statement first: only spaces or marks came in.';
    case 'statement_too_long':
      return `The statement has ${failure.length} characters; at most ${failure.most} are judged.`;
    case 'empty_name':
      return 'Type a name first: only spaces or marks came in.';
    case 'name_too_long':
      return `A name may have ${failure.most} characters as they are shown.`;
    case 'name_has_signs':
      return 'A name is made of letters, digits, spaces and the signs - . · _ and the apostrophe.';
    case 'name_unfit':
      return 'Take a name that everybody in the class can read.';
  }
}
