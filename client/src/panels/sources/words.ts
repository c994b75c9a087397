import { figure } from '../shared/words';

/** Words of the page of sources. */
export const sourceWords = {
  name: 'Sources',
  filter: 'Filter by title or publisher',
  what: 'the sources',
  one: 'this source',
  none: (text: string) => `No source has “${text}” in its title or publisher`,
  shown: (shown: number, all: number) =>
    shown === all ? `${figure(all)} sources` : `${figure(shown)} of ${figure(all)} sources`,
  order: 'by publisher, then newest first; data packages and notes last',
  pick: 'Pick a source',
  pickHint: 'Its particulars and all claims that stand in it open here.',
  gone: 'There is no such source that you may see',
  noClaims: 'No claim from this source that you may see',
  claimsShown: (shown: number, all: number) => `${figure(shown)} of ${figure(all)} claims`,
  attachFile: 'Keep the file that was read',
  replaceFile: 'Keep another file',
  attached: (name: string) => `${name} is kept with its SHA-256`,
  kind: 'Kind',
  language: 'Language',
} as const;
