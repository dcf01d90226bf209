import { readSampleFragment } from './sample-address.ts';

/** Puts the widget on the sample page as the page around it says. */
const { attributes, lamp } = readSampleFragment(location.hash);
const root = document.documentElement;
if (lamp !== null) root.style.setProperty('--termlight-lamp', lamp);
const tag = document.createElement('script');
tag.type = 'module';
tag.src = root.dataset.widget ?? '';
if (!Object.keys(attributes).length) tag.dataset.languageMenu = '';
for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
document.head.append(tag);
