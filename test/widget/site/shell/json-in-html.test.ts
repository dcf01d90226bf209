import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonInHtml } from '../../../../widget/site/shell/json-in-html.ts';

it('is the same value, and holds nothing that could end a script', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      const json = jsonInHtml({ value, text: `</script>${text}<!--` });
      expect(JSON.parse(json)).toEqual(
        JSON.parse(JSON.stringify({ value, text: `</script>${text}<!--` })),
      );
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    }),
  );
});
