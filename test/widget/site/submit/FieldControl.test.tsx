import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { emptyProposal } from '../../../../shared/proposal/proposal.ts';
import type { Strings } from '../../../../shared/strings/create-strings.ts';
import { FieldControl } from '../../../../widget/site/submit/FieldControl.tsx';

const drawn = (field: 'author' | 'publisher') =>
  renderToString(
    <FieldControl
      field={field}
      proposal={emptyProposal('es')}
      errors={[]}
      choices={[]}
      t={((key: string) => key) as Strings}
      onChange={() => {}}
    />,
  );

it('tells the browser which field is for the name of whoever fills it in', () => {
  expect(drawn('author')).toContain('autocomplete="name"');
  expect(drawn('publisher')).toContain('autocomplete="off"');
});
