import { useEffect, useState } from 'preact/hooks';

/** What comes sooner than this needs no word in between, in milliseconds. */
const SOON = 400;

/** For a component: true once something has been waited for longer than a moment. */
export function useLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting && isLate;
}
