const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day as YYYY-MM-DD, or null if the calendar has no such day. */
function day(year: number, month: number, date: number): string | null {
  const found = new Date(Date.UTC(year, month - 1, date));
  const same = found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
  return same ? found.toISOString().slice(0, 10) : null;
}

/** A day written with its month's English name: `22-Nov-2026`, `November 22, 2026`. */
function named(text: string): string | null {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const [name, ...more] = words.filter((word) => /[a-z]/.test(word));
  const [date, year, ...rest] = words.filter((word) => /\d/.test(word));
  const month = MONTHS.indexOf(name?.slice(0, 3) ?? '') + 1;
  if (!month || more.length || rest.length || !date || year?.length !== 4) return null;
  return day(Number(year), month, Number(date));
}

/**
 * A day as people and spreadsheets write it, as YYYY-MM-DD; null where two days could be meant or
 * none. `2026-11-22`, `11/22/2026`, `22/11/2026`, `22.11.2026`, `2026/11/22` and `22 Nov 2026` are
 * one day; `11/12/2026` is two, and a year of two digits could be any part.
 */
export function readDate(typed: string): string | null {
  const text = typed.trim().replace(/^'/, '');
  const [, year, second, third] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year) return day(Number(year), Number(second), Number(third));
  const [, one, sign, two, last] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (!last) return named(text);
  const monthFirst = day(Number(last), Number(one), Number(two));
  const dayFirst = day(Number(last), Number(two), Number(one));
  // Nobody writes the month first with full stops.
  if (sign === '.') return dayFirst;
  if (monthFirst && dayFirst && monthFirst !== dayFirst) return null;
  return monthFirst ?? dayFirst;
}
