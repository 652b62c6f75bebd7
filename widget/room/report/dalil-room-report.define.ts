// The bundle's entry: defines the element once, however often the script is loaded, and says what it can draw.
import { DalilRoomReport } from './dalil-room-report.ts';

export { isRoomReport } from '../is-room-report.ts';

if (customElements.get('dalil-room-report') === undefined)
  customElements.define('dalil-room-report', DalilRoomReport);

declare global {
  interface HTMLElementTagNameMap {
    'dalil-room-report': DalilRoomReport;
  }
}
