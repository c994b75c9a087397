import { correctedClaim } from '../editedWorld.js';
import { claimIds } from '../world.js';
import type { CaseTable } from './table.js';

const ids = ['jamaat', 'lashkar', 'saeed', 'secret', 'attack', 'nobody'];
const references = ['un:QDe.118', 'un:none'];
const pair = { from: 'jamaat', to: 'lashkar' };
const [firstClaim, secondClaim] = claimIds.map(String);

export const evidenceCases: CaseTable = {
  aliasesOf: [{ params: { ids } }],
  listingClaimsPage: [{ params: { origin: 'dossier', after: '', limit: 50 } }],
  bodiesPage: [{ params: { origin: 'un', after: '', limit: 5 } }],
  claimCounts: [{ params: { ids } }],
  claimDatesPage: [{ params: { after: '', limit: 50 } }],
  claimKeysLike: [{ params: { beginnings: ['c-', 'x'], limit: 2 } }],
  claimStates: [{ params: { ids: claimIds } }],
  claimedLinksPage: [{ params: { after: '', limit: 5 } }, { params: { after: 'j', limit: 5 } }],
  claimsHoldingKeys: [{ params: { keys: ['c-1', 'c-2', 'c-3'] }, rows: 2 }],
  claimsByKey: [{ params: { keys: ['c-1', 'c-2', 'c-3'] }, rows: 2 }],
  claimsInSources: [{ params: { sources: ['list', 'diary', 'none'] } }],
  claimsNaming: [{ params: { ids } }],
  denialsAround: [{ params: { ids } }],
  entityIdsLike: [{ params: { beginnings: ['ja', 'la'], limit: 5 } }],
  entityIndexPage: [{ params: { after: '', limit: 50 } }],
  entityIndexes: [{ params: { ids } }],
  entityStates: [{ params: { ids } }],
  hiddenNames: [
    { params: { after: '', limit: 5 }, rows: 1 },
    { params: { after: 'secret', limit: 5 }, rows: 0 },
  ],
  leadersOf: [{ params: { ids } }],
  linkEvidence: [{ params: { links: ['jamaat~FRONT_FOR~lashkar', 'secret~MEMBER_OF~lashkar'] } }],
  propertyEvidence: [{ params: { ids } }],
  referenceOwners: [{ params: { references } }],
  sourceIdsLike: [{ params: { beginnings: ['p', 'di'], limit: 5 } }],
  sourceStates: [{ params: { ids: ['paper', 'diary', 'none'] } }],
  supersededStates: [{ params: { ids: [correctedClaim, 'c-none'] }, rows: 1 }],
  storedLinks: [{ params: { pairs: [pair] } }],
  storedLinksPage: [{ params: { after: '', limit: 5 } }],
  visibleClaimTexts: [{ params: { after: '', limit: 50 } }],
  visibleEntityTexts: [{ params: { after: '', limit: 50 } }, { params: { after: 'l', limit: 2 } }],
  visibleSourceTexts: [{ params: { after: '', limit: 5 }, rows: 3 }],

  deleteLinks: [{ params: { rows: [pair] } }],
  dropReferences: [{ params: { references } }],
  indexEntities: [
    { params: { rows: [{ id: 'saeed', properties: { searchKeys: 'a b', claimCount: 3 } }] } },
  ],
  markClaims: [
    { params: { rows: [{ id: String(firstClaim), properties: { reportedInferred: true } }] } },
  ],
  dropSuperseded: [{ params: { ids: ['c-old'] } }],
  removeClaims: [{ params: { ids: [String(firstClaim)] } }],
  tieCited: [{ params: { rows: [{ claim: String(firstClaim), entity: 'saeed' }] } }],
  tieObjects: [{ params: { rows: [{ claim: String(firstClaim), entity: 'saeed' }] } }],
  tieSources: [{ params: { rows: [{ claim: String(firstClaim), source: 'diary' }] } }],
  tieSpeakers: [{ params: { rows: [{ claim: String(firstClaim), entity: 'saeed' }] } }],
  tieSubjects: [{ params: { rows: [{ claim: String(firstClaim), entity: 'saeed' }] } }],
  untieCited: [{ params: { claims: [String(secondClaim)] } }],
  writeClaims: [
    { params: { rows: [{ id: 'c-new', properties: { stance: 'reports', valueAmount: 2.5 } }] } },
    { params: { rows: [{ id: String(firstClaim), properties: { role: null, citing: [] } }] } },
  ],
  writeEntities: [
    { params: { rows: [{ id: 'new', properties: { name: 'नया', sensitive: false } }] } },
    { params: { rows: [{ id: 'saeed', properties: { country: null, heldWhole: true } }] } },
  ],
  writeLinks: [
    { params: { rows: [{ ...pair, properties: { status: 'denied', roles: ['a', 'b'] } }] } },
    {
      params: { rows: [{ from: 'league', to: 'falah', properties: { id: 'x' } }] },
      type: 'WING_OF',
    },
  ],
  writeReferences: [{ params: { rows: [{ reference: 'ofac:1', entity: 'saeed' }] } }],
  writeSuperseded: [
    { params: { rows: [{ id: 'c-old', properties: { by: 'c-new', origin: 'editors' } }] } },
  ],
  writeSources: [
    { params: { rows: [{ id: 'new', properties: { title: 'New', licence: null } }] } },
  ],
};
