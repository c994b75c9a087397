import { statements } from '../generated/statements.js';
import type { PropertyEvidenceRow } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import type { ClaimValue, Reliability } from '../records.js';
import type { LinkClaim, Said } from './claim.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';
import { asStored, saidBy } from './storedClaim.js';
import type { StoredSaid } from './storedClaim.js';
import { storedDate } from './storedDate.js';

/** A claim on a property, as far as credibility and presence depend on it. */
export interface PropertyClaim
  extends Said, Pick<LinkClaim, 'sensitive' | 'reliability' | 'custodial' | 'retrievedText'> {
  subject: string;
  property: string;
  role: string | null;
  value: ClaimValue | null;
  conflictGroup: string | null;
  /** The marks that stand on it now, as properties. */
  marked: CypherMap;
}

/** All property claims about the given entities. */
export async function readPropertyEvidence(
  runner: Runner,
  entities: Iterable<string>,
): Promise<PropertyClaim[]> {
  const rows = await inChunks(entities, (ids) => runner.run(statements.propertyEvidence, { ids }));
  return rows.map(toClaim);
}

interface StoredOnProperty extends StoredSaid {
  property: string;
  valueText?: string | null;
  valueAmount?: number | null;
  valueUnit?: string | null;
  valueDate?: string | null;
  valuePrecision?: string | null;
  conflictGroup?: string | null;
}

function toClaim({ subject, claim, publisher, ...row }: PropertyEvidenceRow): PropertyClaim {
  const stored = asStored<StoredOnProperty>(claim);
  const { property, conflictGroup = null } = stored;
  return {
    ...saidBy(stored, publisher),
    subject,
    property,
    conflictGroup,
    heldTo: null,
    sensitive: row.hidden,
    reliability: row.reliability as Reliability,
    value: valueOf(stored),
    marked: {
      credibility: stored.credibility ?? null,
      credibilityBecause: stored.credibilityBecause ?? null,
    },
  };
}

function valueOf(stored: StoredOnProperty): ClaimValue | null {
  const { valueText: text, valueAmount: amount = null, valueUnit: unit = null } = stored;
  if (text == null) return null;
  return { text, amount, unit, date: storedDate(stored.valueDate, stored.valuePrecision) };
}
