// The functions of the rules in the Worker's bundle, in parentheses.
import { describe, expect, it } from 'vitest';
import { withEagerFunctions } from '../../tools/eager-functions.ts';

describe('The functions of a file', () => {
  it('stand in parentheses before what calls them', () => {
    const source =
      'import { a } from "./a.js";\nconst b = c(1);\nexport function c(d) {\n  if (d) {\n  }\n  return a;\n}\n';
    const eager = withEagerFunctions(source);
    expect(eager).toContain('export const c = (function c(d) {\n  if (d) {\n  }\n  return a;\n});');
    expect(eager.indexOf('const c')).toBeLessThan(eager.indexOf('const b'));
    expect(eager.match(/function/g)).toHaveLength(1);
  });

  it('stay as they are where they wait for something or give one value after another', () => {
    const source = 'async function a() {\n}\nfunction* b() {\n}\n';
    expect(withEagerFunctions(source)).toContain(source);
  });
});
