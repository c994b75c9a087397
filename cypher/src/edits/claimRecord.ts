import { storedDate } from '../evidence/storedDate.js';
import { namedIn } from '../evidence/tieClaims.js';
import type { CypherMap } from '../model/texts.js';
import { isLinkType } from '../model/vocabulary.js';
import type { PropertyName } from '../generated/vocabulary.js';
import type { ClaimRecord, ClaimTarget, ClaimValue, Qualifier, Stance } from '../records.js';

/** The record of a claim from its stored properties: `storeClaim`, the other way round. */
export function claimRecordOf(stored: CypherMap): ClaimRecord {
  const text = (name: string) => namedIn(stored, name)[0] ?? null;
  const flag = (name: string) => stored[name] === true;
  const byParty = stored['byPartyGiven'];
  return {
    target: targetOf(stored),
    role: text('role'),
    value: valueOf(stored),
    stance: text('stance') as Stance,
    statedBy: text('statedBy'),
    citing: namedIn(stored, 'citing'),
    source: text('source') ?? '',
    locator: text('locator') ?? '',
    statement: text('statement') ?? '',
    quotation: text('quotation'),
    from: storedDate(text('from'), text('fromPrecision')),
    to: storedDate(text('to'), text('toPrecision')),
    answers: namedIn(stored, 'answers'),
    conflictGroup: text('conflictGroup'),
    sensitive: flag('sensitive'),
    custodial: flag('custodial'),
    retrievedText: flag('retrievedText'),
    byParty: typeof byParty === 'boolean' ? byParty : null,
    key: text('key'),
    origin: text('origin') ?? '',
  };
}

function targetOf(stored: CypherMap): ClaimTarget {
  const text = (name: string) => namedIn(stored, name)[0] ?? '';
  const type = text('linkType');
  if (isLinkType(type)) return { link: type, from: text('subject'), to: text('object') };
  return { property: text('property') as PropertyName, of: text('subject') };
}

function valueOf(stored: CypherMap): ClaimValue | null {
  const text = (name: string) => namedIn(stored, name)[0] ?? null;
  const given = text('valueText');
  const amount = stored['valueAmount'];
  if (given === null) return null;
  return {
    text: given,
    amount: typeof amount === 'number' ? amount : null,
    unit: text('valueUnit'),
    qualifier: text('valueQualifier') as Qualifier | null,
    date: storedDate(text('valueDate'), text('valuePrecision')),
    script: text('valueScript'),
  };
}
