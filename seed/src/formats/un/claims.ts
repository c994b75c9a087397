import {
  claimId,
  type ClaimRecord,
  type ClaimTarget,
  type ClaimValue,
  type LinkType,
  type PartialDate,
  type PropertyName,
  type Stance,
} from '@frontgraph/cypher';
import type { Place, Statement } from '../../statement.js';
import type { Edition } from './edition.js';
import type { Listed } from './directory.js';
import { ORIGIN, type Regime } from './regimes.js';

/** What is particular to one claim; the rest is the entry's. */
export interface Said {
  at: Place;
  statement: string;
  value?: ClaimValue | null;
  role?: string | null;
  stance?: Stance;
  from?: PartialDate | null;
  to?: PartialDate | null;
  sensitive?: boolean;
}

/**
 * Collects the claims of one entry: by its committee, from this edition, with the reference as
 * locator. What an entry says twice is one claim, with both wordings where they differ.
 */
export class EntryClaims {
  private readonly said = new Map<string, Statement & { type: 'claim' }>();

  constructor(
    private readonly listed: Listed,
    private readonly regime: Regime,
    private readonly edition: Edition,
  ) {}

  property(property: PropertyName, said: Said): void {
    this.add({ property, of: this.listed.id }, said);
  }

  link(link: LinkType, ends: { from: string; to: string }, said: Said): void {
    this.add({ link, ...ends }, said);
  }

  statements(): (Statement & { type: 'claim' })[] {
    return [...this.said.values()];
  }

  private add(target: ClaimTarget, said: Said): void {
    const record = this.record(target, said);
    const id = claimId(record);
    const before = this.said.get(id);
    if (!before) this.said.set(id, { type: 'claim', record, at: said.at });
    else if (!before.record.statement.includes(record.statement)) {
      before.record.statement += ` ${record.statement}`;
    }
  }

  private record(target: ClaimTarget, said: Said): ClaimRecord {
    return unClaim({
      target,
      role: said.role ?? null,
      value: said.value ?? null,
      stance: said.stance ?? 'asserts',
      statedBy: this.regime.authority.id,
      source: this.edition.source.id,
      locator: this.listed.reference,
      statement: said.statement,
      from: said.from ?? null,
      to: said.to ?? null,
      sensitive: this.listed.sensitive || said.sensitive === true,
    });
  }
}

type Needed = 'target' | 'stance' | 'statedBy' | 'source' | 'locator' | 'statement';

/** A claim of this list with nothing said beyond what is given. */
export function unClaim(given: Pick<ClaimRecord, Needed> & Partial<ClaimRecord>): ClaimRecord {
  return {
    role: null,
    value: null,
    citing: [],
    quotation: null,
    from: null,
    to: null,
    answers: [],
    conflictGroup: null,
    sensitive: false,
    custodial: false,
    retrievedText: false,
    key: null,
    origin: ORIGIN,
    ...given,
  };
}
