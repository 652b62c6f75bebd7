// @dalil/widget/dalil-quiz: registers <dalil-quiz>.
import './tag-names.ts';
import { defineOnce } from './define-once.ts';
import { DalilQuiz } from './speaking-quiz.ts';

defineOnce('dalil-quiz', DalilQuiz);

export { DalilQuiz };
