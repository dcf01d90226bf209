import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { explainSelection } from '../selection/explain-selection.ts';

/**
 * Explains what is selected: brought into a page by the background when the reader asks, also where
 * nothing is marked. Ends with true if there is an answer on the page.
 */
export default defineUnlistedScript(() => explainSelection(document));
