// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Beside } from '../../shared/card/Beside.tsx';
import { statusSentence } from '../../shared/card/status-sentence.ts';
import { stringsFor } from '../../shared/strings/strings.ts';
import { explanation } from '../fixtures/entry.ts';

it('shows a text in its own language, and in the reader’s how far it can be trusted', () => {
  const second = explanation({
    language: 'ar',
    equivalent: 'سناب',
    explanation: 'مساعدة لشراء الطعام.',
  });
  const t = stringsFor('vi');
  const surface = document.createElement('section');
  render(<Beside explanation={second} t={t} />, surface);
  const text = surface.querySelector<HTMLElement>('[lang=ar]');
  expect(text?.dir).toBe('rtl');
  expect(text?.textContent).toBe('العربيةسنابمساعدة لشراء الطعام.');
  expect(surface.querySelector('.status')?.textContent).toBe(statusSentence(second, t));
});
