// The bundle's entry for the quiz page, which may stand in a frame.
import { answerHost } from './frame-page.ts';

answerHost(window);
