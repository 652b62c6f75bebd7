export { arabic as french } from '../ar/arabic.ts';
