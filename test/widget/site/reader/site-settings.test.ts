import { expect, it } from 'vitest';
import { readSiteSettings, SITE_SETTINGS } from '../../../../widget/site/reader/site-settings.ts';

it('reads what a host wrote', () => {
  const issues = 'https://github.com/OWNER/NAME/issues/new';
  expect(readSiteSettings(JSON.stringify({ offline: true, idleMinutes: 5, issues }))).toEqual({
    offline: true,
    idleMinutes: 5,
    issues,
  });
});

it.each([
  '',
  '{',
  'null',
  '[]',
  '{"offline":"yes","idleMinutes":7,"issues":"javascript:alert(1)"}',
  '{"issues":"http://example.org"}',
])('takes %j as if nothing were said', (text) => {
  expect(readSiteSettings(text)).toEqual(SITE_SETTINGS);
});
