/** What can be taken along of a text, loaded once there is one: it weighs as much as reading it. */
export { annotatedFile } from './annotated-file.ts';
export { HandoutView } from './HandoutView.tsx';
