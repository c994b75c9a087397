/**
 * What the rest of the client may use of the state. Panels read with hooks, change with
 * `useActions()`, and reach the canvas through `useCanvas()`; nothing else is public.
 *
 * main.tsx: `const app = createApp(); <AppProvider app={app}>…</AppProvider>`. The provider opens
 * the sheet, follows the address and the theme by itself.
 */
export { createApp, type App, type AppOptions } from './app';
export { AppProvider, useActions, useApp, useAppState, useCanvas } from './context';
export type { Actions } from './actions';
export { unreachable, type Problem, type Remote } from './remote';
export type {
  AppState,
  CanvasPort,
  Candidate,
  DayFailure,
  DisagreementsView,
  MatrixView,
  Notice,
  Opening,
  PathRequest,
  Pointed,
  Preview,
  Selection,
  Theme,
  View,
} from './types';
export {
  useEntityOnSheet,
  useExpanding,
  useHistory,
  useLegend,
  useLine,
  useNotice,
  useOpening,
  usePreview,
  useSelection,
  useSheet,
  useSheetSummary,
  useTheme,
  useView,
  useWholeLine,
  useZoom,
  type HistoryState,
  type SheetSummary,
} from './useSheet';
export {
  useEditor,
  useEntityClaims,
  useEntityDetails,
  useLinkEvidence,
  usePaths,
  useSearch,
  useSource,
  useSources,
  useStats,
  type PathsState,
} from './useServer';
export {
  listableKinds,
  useDisagreementCount,
  useDisagreementCounts,
  useDisagreements,
  useDisagreementsView,
  useFetchMatrixSources,
  useMatrix,
  useMatrixCell,
  useMatrixRows,
  useMatrixView,
  type CellFound,
  type DisagreementsFound,
} from './useTables';
export { disagreementKinds } from './disagreementKinds';
export { mostRows } from './permalinkTables';
export type { MatrixRequest } from './tableQueries';
export {
  useAddClaim,
  useAddEntity,
  useAddSource,
  useCorrectClaim,
  useCorrectionNote,
  useRetractClaim,
  useUndoEdit,
} from './useEditing';
export { useAttachFile } from './useAttachFile';
export { useClaim, useEdits, useEntityEdits } from './useEdits';
export { useLinksEvidence } from './useLinksEvidence';
export {
  useChanges,
  useDayArguments,
  useDays,
  useDayFailure,
  useDaySummary,
  useFetchAhead,
  useSheetIds,
  useSureness,
  useYears,
  type DaySummary,
} from './useDays';
export { dayLabel } from './dayLabel';
export type { Comparison, DayArguments, Days, TimeAxis } from '../graph/days';
export type { Legend, LegendGroup, LegendRow } from './legend';
export type { Sheet } from './sheet';
export type * from './answers';
export type {
  AddClaimInput,
  AddEntityInput,
  AddSourceInput,
  CorrectClaimInput,
  DisagreementKind,
  Stance,
} from './documents';
export { lineId } from '../graph/bundle';
export { byStrength, statusRank, statusWords } from '../graph/status';
export type { Contester, GraphEntity, GraphLink, Id, Line, LinkStatus } from '../graph/types';
