// @dalil/widget/define: registers both elements. It does so itself, not by importing what registers one: an entry that another imports
// becomes a part of the bundle, and package.json names the entries, not the parts, as modules that do something when they are loaded.
import './tag-names.ts';
import { DalilCheck } from '../dalil-check.ts';
import { defineOnce } from './define-once.ts';
import { DalilQuiz } from './speaking-quiz.ts';

defineOnce('dalil-quiz', DalilQuiz);
defineOnce('dalil-check', DalilCheck);
