// What `document.querySelector('dalil-quiz')` returns, for whoever imports any of this package.
import type { DalilCheck } from '../dalil-check.ts';
import type { DalilQuiz } from './speaking-quiz.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dalil-quiz': DalilQuiz;
    'dalil-check': DalilCheck;
  }
}
