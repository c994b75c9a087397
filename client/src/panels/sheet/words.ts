import { figure } from '../shared/words';

/** Words around the sheet. */
export const sheetWords = {
  name: 'Network',
  of: (inView: number, all: number | null) =>
    all === null ? `${figure(inView)} entities` : `${figure(inView)} of ${figure(all)} entities`,
  possibly: (lines: number) =>
    lines === 1 ? '1 line only possibly' : `${figure(lines)} lines only possibly`,
  dayFailed: (days: string) => `“${days}” could not be loaded`,
  dayDrawn: (days: string, why: string) => `The sheet still shows “${days}”. ${why}`,
  dayKeep: (days: string) => `Stay with “${days}”`,
  certain: 'undated left out',
  clearFilter: 'Show everything again',
  tools: 'Sheet tools',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'Back to 100 %',
  fit: 'Fit',
  undo: (step: string | null) => (step === null ? 'Nothing to undo' : `Undo: ${step}`),
  redo: (step: string | null) => (step === null ? 'Nothing to redo' : `Redo: ${step}`),
  png: 'Save the sheet as PNG',
  png_failed: 'The picture could not be saved.',
  emptyTitle: 'This graph has no entities yet',
  empty: 'Load the built-in dossiers or a list with “frontgraph import”, then try again.',
  openingWhat: 'the network',
  filteredTitle: (count: number) =>
    count === 1
      ? 'Your filters hide the one entity here'
      : `Your filters hide all ${count} entities`,
  filtered: 'They are still on the sheet. Turn a filter off in the legend, or show everything.',
  stopPath: 'Show the whole sheet',
} as const;
