import type { DisagreementKind } from '../../state';
import { figure } from '../shared/words';

const counted = (one: string, other: string) => (value: number) =>
  value === 1 ? `1 ${one}` : `${figure(value)} ${other}`;

/** Words of the page of disagreements. No side is called right. */
export const disagreementWords = {
  title: 'Disagreements',
  gloss: 'Where claims conflict, both sides stand beside each other. No side is drawn as right.',
  what: 'the disagreements',
  kinds: {
    DENIAL: 'Denied or taken back',
    VALUE: 'Different values',
    DATE: 'Different dates',
    SPELLING: 'Different spellings',
    LISTING: 'Listed here, not there',
    ACCOUNT: 'Other contradictions',
  } satisfies Record<DisagreementKind, string>,
  all: 'All kinds',
  filter: 'Kinds of disagreement',
  about: 'About',
  aboutPlaceholder: 'Anybody',
  aboutNothing: 'No entity is found by that name',
  anybody: 'About anybody again',
  count: counted('disagreement', 'disagreements'),
  shown: (shown: number, all: number) =>
    shown === all
      ? counted('disagreement', 'disagreements')(all)
      : `${figure(shown)} of ${figure(all)} disagreements`,
  more: 'Show more',
  loadingMore: 'Loading more',
  none: 'No disagreement of this kind is held',
  noneHint: 'Absent here means that no claims conflict, not that everybody agrees.',
  showAll: 'Show all kinds',
  side: (index: number, all: number) => `Side ${index} of ${all}`,
  claims: counted('claim', 'claims'),
  allClaims: (count: number) => `Show all ${figure(count)} claims`,
  listSpeaks: 'The list speaks by what is not on it:',
  open: 'In the graph',
  cite: 'Cite',
  cited: (title: string) => `Disagreement: ${title}`,
} as const;
