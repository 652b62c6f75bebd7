// The bundle's entry: defines the element once, however often the script is loaded.
import { DalilVerify } from './dalil-verify.ts';

if (customElements.get('dalil-verify') === undefined) customElements.define('dalil-verify', DalilVerify);

declare global {
  interface HTMLElementTagNameMap {
    'dalil-verify': DalilVerify;
  }
}
