// The bundle's entry for host pages: frames what is on the page and leads to this script's own service.
import { frameQuizzes } from './frame-host.ts';
import { originOf } from './host-page.ts';

frameQuizzes(document, originOf(import.meta.url));
