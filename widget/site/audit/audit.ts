import { auditPage } from '../../../shared/audit/page-audit.ts';
import { pageLanguage } from '../../../shared/page/page-language.ts';
import { loadAuditTools } from './audit-tools.ts';
import { givenDocument, LARGEST } from './given-document.ts';
import { type Sentences, showAudit } from './show-audit.ts';

/** The page "Check a page": what is pasted is looked through here and kept nowhere. */

const form = document.querySelector<HTMLFormElement>('form.audit');
const field = document.querySelector<HTMLTextAreaElement>('#page');
const file = document.querySelector<HTMLInputElement>('#file');
const fault = document.getElementById('page-fault');
const result = document.getElementById('result');

function tell(sentence: string | undefined): void {
  if (fault) fault.textContent = sentence ?? '';
  field?.toggleAttribute('aria-invalid', Boolean(sentence));
}

async function look(text: string, { dataset }: HTMLFormElement): Promise<void> {
  const say: Sentences = dataset;
  const given = givenDocument(text);
  if (!given.ok) {
    tell(given.fault === 'empty' ? say.empty : say.tooLarge);
    field?.focus();
    return;
  }
  const root = given.document.documentElement;
  // A page's parts may be in another language than the page.
  const languages = new Set(['en', pageLanguage(root) ?? 'en']);
  const address = (path = '') => new URL(path, document.baseURI);
  try {
    const files = {
      bundle: address(dataset.bundle),
      folder: address(dataset.folder),
      plain: address(dataset.plain),
    };
    const tools = await loadAuditTools(files, [...languages]);
    tell('');
    showAudit(auditPage(root, tools), say);
  } catch {
    tell(say.notLoaded);
  }
}

if (form && field && file) {
  field.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length <= LARGEST) return;
    // A field that holds so much stops the page: it is refused before it comes in.
    event.preventDefault();
    tell(form.dataset.tooLarge);
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const [chosen] = file.files ?? [];
    if (field.value.trim() || !chosen) await look(field.value, form);
    else if (chosen.size > LARGEST) tell(form.dataset.tooLarge);
    else await look(await chosen.text(), form);
  });
  form.addEventListener('reset', () => {
    tell('');
    if (result) result.hidden = true;
    for (const body of document.querySelectorAll('#result tbody')) body.replaceChildren();
    for (const line of document.querySelectorAll('#result :is(.level, .count)')) {
      line.textContent = '';
    }
  });
}
