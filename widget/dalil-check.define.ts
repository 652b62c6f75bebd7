// The bundle's entry: defines the element once, however often the script is loaded.
import { DalilCheck } from './dalil-check.ts';

if (customElements.get('dalil-check') === undefined) customElements.define('dalil-check', DalilCheck);

declare global {
  interface HTMLElementTagNameMap {
    'dalil-check': DalilCheck;
  }
}
