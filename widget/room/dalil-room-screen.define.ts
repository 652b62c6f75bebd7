// The bundle's entry: defines the projector's element once, however often the script is loaded. The language that travels with it is that of the
// imports below; tools/page-scripts.ts makes such a file for each language.
import { first, receipts } from '../messages/ar.ts';
import { DalilRoomScreen } from './dalil-room-screen.ts';
import { screenWords } from './lead-words.ts';
import { screen, shared } from './messages/ar.ts';

screenWords.teach({ shared, screen, first, receipts });
if (customElements.get('dalil-room-screen') === undefined)
  customElements.define('dalil-room-screen', DalilRoomScreen);

declare global {
  interface HTMLElementTagNameMap {
    'dalil-room-screen': DalilRoomScreen;
  }
}
