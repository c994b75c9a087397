import type { CaseTable, Case } from './table.js';

/** A search for keys; nothing may stand for anything to an engine's query language. */
const find = (query: string, rows: number, showSensitive = false) => ({
  params: { query, cap: 10, showSensitive },
  rows,
});

const byId = (
  ids: string[],
  showSensitive: boolean,
): Case<{ ids: string[]; showSensitive: boolean }> => ({
  params: { ids, showSensitive },
});

export const searchCases: CaseTable = {
  searchEntities: [
    find('lashkar', 1),
    find('hafiz saeed', 2),
    find('secret', 0),
    find('secret', 1, true),
    find('jamaat lashkar', 2),
    find('', 0),
    find(' ', 0),
    find('"', 0),
    find('\\', 0),
    find('lash*', 0),
    find('lashkar~', 0),
    find('name:lashkar', 0),
    find('(lashkar', 0),
    find('+jamaat -lashkar', 0),
    { params: { query: 'lashkar jamaat hafiz', cap: 1, showSensitive: true }, rows: 1 },
  ],
  searchCandidates: [byId(['lashkar', 'secret', 'nobody'], false), byId(['secret'], true)],
};
