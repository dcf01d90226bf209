export { plainWords } from '../../../shared/audit/plain-words.ts';
