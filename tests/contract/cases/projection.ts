import type { CaseTable } from './table.js';

const ids = ['jamaat', 'lashkar', 'saeed', 'secret', 'nobody'];

export const projectionCases: CaseTable = {
  projectionChanges: [{ params: { versions: [1, 2] } }],
  projectionEntities: [{ params: { after: '', cap: 5 } }, { params: { after: 'f', cap: 50 } }],
  projectionLinksAmong: [{ params: { ids } }],
  projectionLinksLeaving: [{ params: { ids } }],
  projectionLinksReaching: [{ params: { ids } }],
  projectionTouched: [{ params: { ids } }],
};
