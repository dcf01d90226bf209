/** SHA-256 of a text's UTF-8 bytes. Needs Web Crypto: Node, a worker, an extension or https page. */
export async function sha256(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal, 64 digits. */
export async function sha256Hex(text: string): Promise<string> {
  // Not `Array.from`: old libraries on pages have one of their own.
  return [...(await sha256(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a text's UTF-8 bytes in the form `fetch` and `<script>` take as `integrity`. */
export async function sha256Integrity(text: string): Promise<string> {
  return `sha256-${btoa(String.fromCharCode(...(await sha256(text))))}`;
}
