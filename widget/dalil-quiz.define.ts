// The bundle's entry: defines the element once, however often the script is loaded.
import { DalilQuiz } from './dalil-quiz.ts';

if (customElements.get('dalil-quiz') === undefined) customElements.define('dalil-quiz', DalilQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'dalil-quiz': DalilQuiz;
  }
}
