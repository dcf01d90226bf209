/**
 * Where the glossary's issues are opened: GitHub's address of the repository. Whoever publishes
 * Termlight puts their own here; until then it is a name that belongs to nobody (RFC 2606), as in the
 * extension's id, so that nothing can be sent to strangers.
 */
export const REPOSITORY = 'https://github.example/termlight/termlight';
