import type { CaseTable } from './table.js';

const change = {
  id: 'op',
  version: 7,
  at: '2026-01-01T00:00:00.000Z',
  actor: 'test',
  reason: 'contract',
  touched: ['jamaat', 'lashkar'],
  result: '{"a":1}',
};

export const systemCases: CaseTable = {
  dataVersion: [{ params: {} }],
  operationResult: [{ params: { id: 'world' } }, { params: { id: 'never' }, rows: 0 }],
  raiseVersion: [{ params: { operation: 'op' } }],
  logChange: [{ params: change }, { params: { ...change, touched: [] } }],
  trimChanges: [{ params: { version: 1 } }, { params: { version: -9999 } }],
  schemaSteps: [{ params: {}, differs: 'each engine has schema files of its own' }],
  setSchema: [{ params: { schema: 3, steps: ['a', 'b'], derivation: 1 } }],
  setDerivation: [{ params: { derivation: 2 } }],
  awaitIndexes: [{ params: { seconds: 10 }, rows: 0 }],
};
