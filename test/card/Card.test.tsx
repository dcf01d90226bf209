// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explanation } from '../../shared/bundle/explanation.ts';
import type { LocalCall } from '../../shared/bundle/layer.ts';
import { Card } from '../../shared/card/Card.tsx';
import type { Settled } from '../../shared/card/SettledLine.tsx';
import { NO_SITE_LINES, type SiteLines } from '../../shared/card/site-lines.ts';
import type { Why } from '../../shared/card/WhyLine.tsx';
import { stringsFor } from '../../shared/strings/strings.ts';
import { explanation, source } from '../fixtures/entry.ts';

const onClose = vi.fn();
beforeEach(() => onClose.mockClear());

/** A card in the reader's language. */
function card(
  some: Partial<Explanation> = {},
  {
    english = 'SNAP' as string | null,
    loads = true,
    reader = 'vi',
    why = null as Why | null,
    local = null as LocalCall | null,
    settled = null as Settled | null,
    site = NO_SITE_LINES as SiteLines,
  } = {},
) {
  const surface = document.createElement('section');
  const shown = explanation({ english, ...some });
  const whole = explanation({
    language: 'en',
    equivalent: 'SNAP',
    explanation: 'Help to buy food.',
  });
  render(
    <Card
      explanation={shown}
      loadEnglish={async () => (loads ? whole : null)}
      local={local}
      settled={settled}
      why={why}
      site={site}
      t={stringsFor(reader)}
      onClose={onClose}
    />,
    surface,
  );
  return surface;
}

describe('it shows', () => {
  it('what the programme calls it, only where the page has a wrong word for it', () => {
    expect(card().querySelector('.settled')).toBeNull();
    const settled = { name: 'prima', language: 'es' };
    expect(card({}, { settled }).querySelector('.settled')?.textContent).toBe(
      'Chương trình gọi đây là “prima”.',
    );
  });

  it('what the page’s owner wants said, and who published it, only where it is asked to', () => {
    const notices = [
      { text: 'Ask at the <b>desk</b>.', language: null },
      { text: 'لا تأييد', language: 'ar' },
    ];
    const { textContent } = card();
    expect(textContent).not.toContain('Nơi xuất bản');
    const surface = card({}, { site: { whoseWords: true, notices } });
    expect(surface.textContent).toContain('Nơi xuất bản: \u2066Termlight\u2069');
    const told = [...surface.querySelectorAll<HTMLElement>('.notice')];
    expect(told.map(({ textContent: text, lang, dir }) => [text, lang, dir])).toEqual([
      ['Ask at the <b>desk</b>.', '', 'auto'],
      ['لا تأييد', 'ar', 'rtl'],
    ]);
  });

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
    const parts = [surface.querySelector('h2'), surface.querySelector('.head ~ p')];
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
    const text = () => surface.querySelector('.head ~ p');
    const vietnamese = text()?.textContent;
    await turn(surface);
    expect(text()?.textContent).toBe('Help to buy food.');
    expect(text()?.getAttribute('lang')).toBe('en');
    await turn(surface);
    expect(text()?.textContent).toBe(vietnamese);
  });

  it('it stays as it is where the English text can’t be had', async () => {
    const surface = card({}, { loads: false });
    const { textContent } = surface;
    await turn(surface);
    expect(surface.textContent).toBe(textContent);
  });

  it('is not offered where it is English already', () => {
    expect(card({ language: 'en' }, { english: null }).querySelector('.press')).toBeNull();
  });
});

describe('a word that may mean several things', () => {
  const other = { otherMeaning: 'Ở nơi khác: bẻ gãy.' };

  it('is told with why it has this meaning here, and the other one', () => {
    const surface = card(other, { why: { kind: 'near', word: 'food', language: 'en' } });
    expect(surface.querySelector('.why')?.textContent).toContain('food');
    expect(surface.querySelector('.why')?.textContent).toContain('bẻ gãy');
  });

  it('is told without where the page leaves no doubt', () => {
    expect(card(other).querySelector('.why')).toBeNull();
  });
});

describe('reading aloud', () => {
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'vi-VN', localService: true, default: true }],
    speak: vi.fn(),
    cancel: vi.fn(),
  });
  class Utterance {
    onend: (() => void) | null = null;
    constructor(readonly text: string) {}
  }
  const listen = (surface: Element) =>
    [...surface.querySelectorAll('button')].find(({ textContent }) =>
      ['Nghe', 'Dừng'].includes(textContent ?? ''),
    );

  beforeEach(() => {
    vi.stubGlobal('speechSynthesis', synthesis);
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    return () => {
      vi.unstubAllGlobals();
      synthesis.speak.mockClear();
      synthesis.cancel.mockClear();
    };
  });

  it('has no button where no local voice speaks the language', () => {
    expect(listen(card({ language: 'ht' }, { reader: 'vi' }))).toBeUndefined();
  });

  it('reads the word and what it means in the voice of its language', () => {
    const surface = card();
    act(() => listen(surface)?.click());
    expect(synthesis.speak.mock.calls[0]?.[0]).toMatchObject({
      text: 'SNAP (phiếu thực phẩm). Chương trình giúp người có thu nhập thấp mua thực phẩm.',
      lang: 'vi-VN',
    });
    expect(listen(surface)?.textContent).toBe('Dừng');
  });

  it('falls silent when pressed again, and when the card goes', () => {
    const surface = card();
    act(() => listen(surface)?.click());
    act(() => listen(surface)?.click());
    expect(synthesis.cancel).toHaveBeenCalledTimes(1);
    expect(listen(surface)?.textContent).toBe('Nghe');
    act(() => listen(surface)?.click());
    act(() => render(null, surface));
    expect(synthesis.cancel).toHaveBeenCalledTimes(2);
  });

  it('offers to begin again once it is read to the end', () => {
    const surface = card();
    act(() => listen(surface)?.click());
    act(() => synthesis.speak.mock.calls[0]?.[0].onend());
    expect(listen(surface)?.textContent).toBe('Nghe');
  });
});

describe('a word that the place calls by another name', () => {
  const local = { place: 'California', name: 'CalFresh', sources: [source({ title: 'CalFresh' })] };

  it('is told with that name, and where it was read', () => {
    const surface = card({}, { local });
    expect(surface.querySelector('.head')?.textContent).toContain('CalFresh');
    expect(surface.querySelector('.head')?.textContent).toContain('California');
    expect(surface.querySelector('.source')?.textContent).toContain('USDA: CalFresh');
  });
});
