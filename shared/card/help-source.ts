import type { Source } from '../glossary/entry.ts';

/**
 * Where the panel's last line was read: "administrators of federal financial assistance programs must
 * take reasonable steps to ensure that LEP persons receive the language assistance necessary ..., free
 * of charge." The copy read says no date of its own.
 */
export const HELP_SOURCE: Source = {
  publisher: 'USDA Food and Nutrition Service',
  title:
    'Comment Request: Servicing SNAP Applicants and Participants with Limited English Proficiency',
  url: 'https://www.fns.usda.gov/snap/fr-2-021623',
  checked: null,
};
