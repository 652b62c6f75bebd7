// The quiz with the words it begins with, as a class that may be defined under any name.
import { DalilQuiz as Quiz } from '../dalil-quiz.ts';
import { first } from '../messages/ar.ts';
import { teach } from '../messages/known.ts';

/** The quiz element. Its class brings its words along, so that whoever leaves it out leaves them out too. */
export class DalilQuiz extends Quiz {
  static {
    teach(first);
  }
}
