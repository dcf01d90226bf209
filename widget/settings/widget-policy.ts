/** What the security policy of a page with the widget must allow at least. */
export const WIDGET_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
