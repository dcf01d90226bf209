import { render } from 'preact-render-to-string';
import { AuditReport } from './AuditReport.tsx';
import type { SiteAuditResult } from './site-audit.ts';

/** An audit as one self-contained HTML document: no script, no network, no image. */
export function auditHtml(audit: SiteAuditResult): string {
  return `<!doctype html>\n${render(<AuditReport audit={audit} />)}\n`;
}
