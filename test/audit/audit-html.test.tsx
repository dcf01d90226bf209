import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { auditHtml } from '../../shared/audit/audit-html.tsx';
import { SiteAudit } from '../../shared/audit/site-audit.ts';
import { record, used } from '../fixtures/audit.ts';
import { siteAudit } from '../fixtures/site-audit.ts';

const html = auditHtml(siteAudit());
const { document } = new JSDOM(html).window;

it('runs nothing and loads nothing', () => {
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
  expect(document.querySelectorAll('script, link, img, [src], [href], [onclick]')).toHaveLength(0);
});

it('tells every list, with what the page says as text', () => {
  const titles = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(titles).toContain('Acronyms nobody explains');
  expect(titles).toContain('Pages that could not be read');
  expect(document.body.textContent).toContain('<script>alert(1)</script>');
  expect(document.body.textContent).toContain('not on 1 of the pages');
  expect(document.body.textContent).toContain('never said');
});

it('says where there is nothing, and where there is more than it shows', () => {
  const audit = new SiteAudit();
  const hardWords = Array.from({ length: 300 }, (_, i) => used(`word${i}`));
  audit.add(record({ hardWords }));
  const page = new JSDOM(auditHtml(audit.result())).window.document;
  expect(page.body.textContent).toContain('The first 200 of 300.');
  expect(page.body.textContent).toContain('None.');
  expect(page.querySelectorAll('tbody tr').length).toBe(201);
});
