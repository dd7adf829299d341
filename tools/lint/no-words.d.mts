import type { Rule } from 'eslint';

export const noWords: Rule.RuleModule;
