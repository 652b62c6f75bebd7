// The bundle's entry: defines the pupil's element once, however often the script is loaded. The language that travels with it is that of the
// imports below; tools/page-scripts.ts makes such a file for each language.
import { first, more, receipts } from '../messages/ar.ts';
import { DalilRoom } from './dalil-room.ts';
import { pupil, shared } from './messages/ar.ts';
import { pupilWords } from './pupil-words.ts';

pupilWords.teach({ shared, pupil, first, receipts, more });
if (customElements.get('dalil-room') === undefined) customElements.define('dalil-room', DalilRoom);

declare global {
  interface HTMLElementTagNameMap {
    'dalil-room': DalilRoom;
  }
}
