import { useEffect, useState } from 'preact/hooks';
import { STEPS, type Step } from './steps.ts';

/** Where in the form she is. */
export interface Steps {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  readonly go: (step: Step) => void;
  readonly next: () => void;
  readonly back: () => void;
}

function stepIn(state: unknown): Step {
  const { submitStep } = (state ?? {}) as { submitStep?: unknown };
  return STEPS.find((step) => step === submitStep) ?? 'start';
}

/** For a component: the form's page, which the browser's "back" and "forward" turn too. */
export function useSteps(): Steps {
  const [step, setStep] = useState<Step>('start');
  useEffect(() => {
    const follow = ({ state }: PopStateEvent) => setStep(stepIn(state));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (to: Step) => {
    history.pushState({ submitStep: to }, '');
    setStep(to);
  };
  const at = STEPS.indexOf(step);
  const turn = (by: number) => go(STEPS[at + by] ?? step);
  return { step, number: at + 1, go, next: () => turn(1), back: () => turn(-1) };
}
