// @dalil/widget/dalil-check: registers <dalil-check>.
import './tag-names.ts';
import { DalilCheck } from '../dalil-check.ts';
import { defineOnce } from './define-once.ts';

defineOnce('dalil-check', DalilCheck);

export { DalilCheck };
