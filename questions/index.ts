// The domain's one door: the route from text to verdict, and the types that travel it.

export { findFault } from './answer-fault.ts';
export { type Article, type ArticleDraft, readArticle, type Sentence, type Source } from './article.ts';
export { type Asked, askAbout } from './asking.ts';
export { scoreAttempt, servedKey } from './attempt.ts';
export * from './attempt-wire.ts';
export * from './batch-wire.ts';
export type { Passed, Rejected } from './candidate.ts';
export { type CarriedOver, carryOver } from './carry-over.ts';
export * from './challenge-wire.ts';
export { checkAnswer } from './check.ts';
export { type Claim, findClaims } from './claims.ts';
export * from './claims-wire.ts';
export * from './corrections-wire.ts';
export type { Quote } from './evidence.ts';
export { articleClaims } from './exports/article-claims.ts';
export { type ExportedFile, exportItems, exportSet } from './exports/export-set.ts';
export type { ChangedReason, LeftReason } from './exports/format.ts';
export {
  type ExportFormatId,
  exportFormatIds,
  type ImportFormatId,
  importFormatIds,
} from './exports/formats.ts';
export { quizItems } from './exports/quiz-items.ts';
export { QuizJson, quizJson } from './exports/quiz-json.ts';
export { ReadingJson, readingJson } from './exports/reading-json.ts';
export type { WholeSet } from './exports/set-items.ts';
export {
  type Worksheet,
  type WorksheetOptions,
  worksheetPage,
  worksheetParts,
} from './exports/worksheet/worksheet.ts';
export type { CheckFailure, Failure, JudgeFailure, Result } from './failure.ts';
export { importLimits } from './imports/import-limits.ts';
export { importReport } from './imports/import-report.ts';
export { type Imported, importSet } from './imports/import-set.ts';
export { ImportReport } from './imports/import-wire.ts';
export { judgeStatement } from './judge.ts';
export { type LanguageCode, languageCodes } from './languages/language-code.ts';
export type { MatchQuestion, OrderQuestion, Question } from './question.ts';
export { mentionsIn, type Reading, timesIn, understand } from './reading/reading.ts';
export { answeredCount } from './rooms/distribution.ts';
export * from './rooms/files-wire.ts';
export { screenView, teacherView } from './rooms/led-views.ts';
export { localMoment } from './rooms/local-moment.ts';
export { type Answered, decideAnswer } from './rooms/pupil-says.ts';
export { pupilView } from './rooms/pupil-view.ts';
export * from './rooms/receipt.ts';
export type { RecordedAnswer, RecordedSeat, RoomRecord } from './rooms/record.ts';
export * from './rooms/record-wire.ts';
export { roomReport } from './rooms/report.ts';
export * from './rooms/report-wire.ts';
export {
  type LockedAnswer,
  newProgress,
  type Progress,
  type Room,
  type RoomPlan,
  type RoomSet,
  type Seat,
  withWithdrawals,
} from './rooms/room.ts';
export { nextTurn, turned } from './rooms/room-clock.ts';
export { type Grader, graderOf } from './rooms/room-grading.ts';
export { recordOf } from './rooms/room-record.ts';
export { roomSetOf } from './rooms/room-set.ts';
export { seatFold } from './rooms/seat-fold.ts';
export { freeName, type NameFault, readSeatName } from './rooms/seat-name.ts';
export { type Deed, decideTeacher } from './rooms/teacher-says.ts';
export * from './rooms/views.ts';
export * from './rooms/wire.ts';
export { type AnswerKey, answerKey, makeSet, publicPart, type QuestionSet, type SetOptions } from './set.ts';
export * from './statement-wire.ts';
export * from './wire.ts';
