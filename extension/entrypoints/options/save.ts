import type { SettingsPatch } from '../../../shared/settings/settings-patch.ts';

/** Keeps some of the settings, and tells the reader what became of it. */
export type Save = (patch: SettingsPatch) => void;
