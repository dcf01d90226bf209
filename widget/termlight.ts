import { ownTag } from './launcher/own-tag.ts';
import { warn } from './launcher/warn.ts';
import { type MountOptions, mount } from './mount.ts';

// What a city's page loads: one tag, which says all there is to say in its `data-*`.
const { tag, count } = ownTag(document, import.meta.url);
if (count > 1) {
  warn([
    `this script stands on the page ${count} times, and the first one counts. Take the others out.`,
  ]);
}
if (tag) mount(tag.dataset as MountOptions);
