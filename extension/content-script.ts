/** The marks' script, as it is packaged. */
export const CONTENT_SCRIPT = '/marker.js';
