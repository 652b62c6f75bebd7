// The bundle's entry: defines the element once, however often the script is loaded.
// The language that travels with it is that of the import below; tools/build.ts makes such a file for each language.
import { afterPaint } from './after-paint.ts';
import { DalilQuiz } from './dalil-quiz.ts';
import { first } from './messages/ar.ts';
import { teach } from './messages/known.ts';

teach(first);
afterPaint('dalil-quiz', () => {
  if (customElements.get('dalil-quiz') === undefined) customElements.define('dalil-quiz', DalilQuiz);
});

declare global {
  interface HTMLElementTagNameMap {
    'dalil-quiz': DalilQuiz;
  }
}
