import { describe, expect, it } from 'vitest';
import { shrinkScript } from '../../../widget/build/shrink-script.ts';

describe('a script that is made smaller', () => {
  it('says the same in fewer bytes, and keeps what others import', async () => {
    const text = `
      const unused = 'never asked for';
      const words = ['redetermination', 'household'];
      export function lengthOfAll() {
        let sum = 0;
        for (const word of words) sum = sum + word.length;
        return sum;
      }`;
    const small = shrinkScript(text);
    expect(small.length).toBeLessThan(text.length / 1.5);
    expect(small).not.toContain('never asked for');
    const { lengthOfAll } = await import(`data:text/javascript,${encodeURIComponent(small)}`);
    expect(lengthOfAll()).toBe(24);
  });

  it('leaves addresses of other scripts as they are', () => {
    const small = shrinkScript('export const load = () => import("./menu-0A1B2C3D.js");');
    expect(small).toMatch(/import\([`"']\.\/menu-0A1B2C3D\.js[`"']\)/);
  });

  it('is refused where it is no script', () => {
    expect(() => shrinkScript('let = =')).toThrow(/^A built script can't be read: /);
  });
});
