// @dalil/widget: the classes and their types. Importing it does nothing; `@dalil/widget/define` registers the elements.
import './tag-names.ts';

export type { StatementOutcome, StatementVerdict } from '../../questions/statement-wire.ts';
export type { Answer, Evidence, Outcome, PublicQuestion, PublicSet, Verdict } from '../../questions/wire.ts';
export type { FailureReason } from '../client.ts';
export { DalilCheck } from '../dalil-check.ts';
export type { CheckEvents, QuizEvents } from '../events.ts';
export { DalilQuiz } from './speaking-quiz.ts';
