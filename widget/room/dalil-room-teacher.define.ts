// The bundle's entry: defines the teacher's element once, however often the script is loaded. The language that travels with it is that of the
// imports below; tools/page-scripts.ts makes such a file for each language.
import { first, receipts } from '../messages/ar.ts';
import { DalilRoomTeacher } from './dalil-room-teacher.ts';
import { teacherWords } from './lead-words.ts';
import { shared, teacher } from './messages/ar.ts';

teacherWords.teach({ shared, teacher, first, receipts });
if (customElements.get('dalil-room-teacher') === undefined)
  customElements.define('dalil-room-teacher', DalilRoomTeacher);

declare global {
  interface HTMLElementTagNameMap {
    'dalil-room-teacher': DalilRoomTeacher;
  }
}
