import { correctedClaim } from '../editedWorld.js';
import type { CaseTable } from './table.js';

const ids = ['edit-1', 'edit-2', 'edit-3', 'edit-4', 'never'];
const page = { before: 1_000_000, limit: 3, showSensitive: false };
const differs = 'an edit holds the moment at which it was done';
const edit = { id: 'edit-9', version: 9, action: 'addClaim', entities: ['a', 'b'], depth: 0 };

export const editCases: CaseTable = {
  answeringPage: [{ params: { after: '', limit: 3 } }],
  claimSnapshots: [{ params: { ids: [correctedClaim] }, rows: 0 }],
  claimsAnswering: [{ params: { claims: [{ id: 'c-none', subject: 'jamaat' }] }, rows: 0 }],
  claimsNamingEntities: [{ params: { ids: ['falah', 'talker'] } }],
  editsById: [{ params: { ids, showSensitive: true }, rows: 4, differs }],
  editsOf: [{ params: { ...page, of: `claim ${correctedClaim}` }, rows: 2, differs }],
  editsCount: [{ params: { showSensitive: false } }],
  editsOfCount: [{ params: { of: 'entity falah', showSensitive: true } }],
  editsPage: [
    { params: page, rows: 3, differs },
    { params: { ...page, before: 0 }, rows: 0 },
  ],
  editsUndoing: [{ params: { ids, showSensitive: false }, rows: 1 }],
  entitySnapshots: [{ params: { ids: ['jamaat', 'secret'] } }],
  laterEdits: [{ params: { of: ['entity falah', 'entity nobody'] }, rows: 4, differs }],
  sourceSnapshots: [{ params: { ids: ['paper'] } }],
  sourcesAlike: [
    { params: { url: '', title: 'A title', publisher: 'Nobody', published: '' }, rows: 0 },
  ],
  supersededPage: [{ params: { after: '', limit: 5 }, rows: 1 }],
  supersededSnapshots: [{ params: { ids: [correctedClaim] }, rows: 1 }],

  logEdit: [{ params: { edit } }],
  removeEntities: [{ params: { ids: ['talker'] } }],
  removeSources: [{ params: { ids: ['diary'] } }],
  tieEdit: [{ params: { rows: [{ of: 'entity falah', edit: 'edit-9', version: 9 }] } }],
};
