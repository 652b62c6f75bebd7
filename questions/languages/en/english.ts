export { arabic as english } from '../ar/arabic.ts';
