import type { EntityKind } from '../../graph/vocabulary';

/** A question that the built-in graph answers: a path between two entities, or one entity. */
export interface Question {
  readonly words: string;
  readonly kind: EntityKind;
  readonly from: string;
  readonly to: string | null;
}

/** Questions to start with. */
export const QUESTIONS: readonly Question[] = [
  {
    words: 'How is the Milli Muslim League linked to the 2008 Mumbai attacks?',
    kind: 'Party',
    from: 'milli-muslim-league',
    to: 'mumbai-attacks-2008',
  },
  {
    words: 'Why is there a reward of ten million dollars in this graph?',
    kind: 'Bounty',
    from: 'bounty-saeed-2012',
    to: 'lashkar-e-tayyiba',
  },
  {
    words: 'How does the Al-Anfal Trust connect to Lashkar-e-Tayyiba?',
    kind: 'Organisation',
    from: 'al-anfal-trust',
    to: 'lashkar-e-tayyiba',
  },
  {
    words: 'Is the party of 2024 the old one?',
    kind: 'Party',
    from: 'pakistan-markazi-muslim-league',
    to: 'milli-muslim-league',
  },
];
