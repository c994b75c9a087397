import type { PropertyName } from '@frontgraph/cypher';
import type { Page } from './answers.js';
import type { ClaimRow } from './claim.js';
import type { EntityRow } from './entity.js';

/** What claims disagree about, in the order in which a page shows it. */
export const DISAGREEMENT_KINDS = [
  'DENIAL',
  'VALUE',
  'DATE',
  'SPELLING',
  'ACCOUNT',
  'LISTING',
] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** Claims that conflict; entities and links by their ids. */
export interface DisagreementRow {
  readonly id: string;
  readonly kind: DisagreementKind;
  readonly title: string;
  readonly entities: readonly string[];
  readonly links: readonly string[];
  readonly property: PropertyName | null;
  /** Best supported first, two at least. */
  readonly sides: readonly DisagreementSideRow[];
}

export interface DisagreementSideRow {
  readonly label: string;
  readonly claims: readonly ClaimRow[];
  /** The list whose whole text speaks, where it does. */
  readonly list: EntityRow | null;
}

export type DisagreementPage = Page<DisagreementRow>;
