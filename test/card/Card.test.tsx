// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explanation } from '../../shared/bundle/explanation.ts';
import { Card } from '../../shared/card/Card.tsx';
import { stringsFor } from '../../shared/strings/strings.ts';
import { explanation } from '../fixtures/entry.ts';

const onClose = vi.fn();
beforeEach(() => onClose.mockClear());

/** A card in the reader's language. */
function card(
  some: Partial<Explanation> = {},
  { english = 'SNAP' as string | null, reader = 'vi' } = {},
) {
  const surface = document.createElement('section');
  const shown = explanation(some);
  render(
    <Card
      explanation={shown}
      english={
        english === null
          ? null
          : explanation({ language: 'en', equivalent: english, explanation: 'Help to buy food.' })
      }
      t={stringsFor(reader)}
      onClose={onClose}
    />,
    surface,
  );
  return surface;
}

describe('it shows', () => {
  it('the term in the reader’s language, and what it means', () => {
    const surface = card();
    expect(surface.querySelector('h2')?.textContent).toBe('SNAP (phiếu thực phẩm)');
    expect(surface.textContent).toContain('Chương trình giúp người có thu nhập thấp');
  });

  it('the English name, marked as English', () => {
    expect(card().querySelector('[lang="en"]')?.textContent).toBe('SNAP');
  });

  it('no English name beside itself', () => {
    const surface = card({ language: 'en' }, { english: null, reader: 'en' });
    expect(surface.querySelector('.english')).toBeNull();
  });

  it('its source and whose words it is', () => {
    expect(card().querySelector('.source')?.textContent).toMatch(
      /USDA: SNAP.*Termlight \(software\)/,
    );
  });
});

describe('the text', () => {
  it.each([
    ['ar', 'rtl'],
    ['vi', 'ltr'],
    ['en', 'ltr'],
  ])('in %s says its language and runs %s, whoever reads', (language, direction) => {
    const surface = card({ language }, { reader: 'ar' });
    const parts = [surface.querySelector('h2'), surface.querySelector('header ~ p')];
    expect(parts.map((part) => [part?.getAttribute('lang'), part?.getAttribute('dir')])).toEqual([
      [language, direction],
      [language, direction],
    ]);
  });

  it('stays text, whatever it says', () => {
    const text = '<img src=x onerror=alert(1)>';
    const surface = card({ equivalent: text, explanation: text }, { english: text });
    expect(surface.querySelector('img')).toBeNull();
    expect(surface.querySelector('h2')?.textContent).toBe(text);
  });
});

describe('how far it can be trusted', () => {
  it.each([
    ['draft', 'status', 'Written by software.'],
    ['outdated', 'status', 'It was reviewed once'],
    ['reviewed', 'status reviewed', 'Reviewed by people'],
  ] as const)('is said of a %s text', (status, className, sentence) => {
    const line = card({ status }, { reader: 'en' }).querySelector('.status');
    expect(line?.className).toBe(className);
    expect(line?.textContent).toContain(sentence);
  });

  it('is shown by another sign for a reviewed text than for any other', () => {
    const sign = (status: Explanation['status']) =>
      card({ status }).querySelector('.status path')?.getAttribute('d');
    expect(sign('draft')).toBe(sign('outdated'));
    expect(sign('reviewed')).not.toBe(sign('draft'));
  });
});

describe('the button', () => {
  it('closes the card', () => {
    card().querySelector('button')?.click();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('is named in the reader’s language', () => {
    expect(card().querySelector('button')?.getAttribute('aria-label')).toBe('Đóng');
  });

  it('never sends a form', () => {
    expect(card().querySelector('button')?.getAttribute('type')).toBe('button');
  });
});

it('hides its signs from screen readers', () => {
  const signs = [...card().querySelectorAll('svg')];
  expect(signs.map((sign) => sign.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
});

describe('seen in English', () => {
  const turn = async (surface: HTMLElement) => {
    surface.querySelector<HTMLButtonElement>('.press')?.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it('it has the English text, and comes back', async () => {
    const surface = card();
    const text = () => surface.querySelector('header ~ p');
    const vietnamese = text()?.textContent;
    await turn(surface);
    expect(text()?.textContent).toBe('Help to buy food.');
    expect(text()?.getAttribute('lang')).toBe('en');
    await turn(surface);
    expect(text()?.textContent).toBe(vietnamese);
  });

  it('is not offered where it is English already', () => {
    expect(card({ language: 'en' }, { english: null }).querySelector('.press')).toBeNull();
  });
});
