import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphEntity, Id, Line } from '../graph/types';
import { useApp, useAppState } from './context';
import { legendOf, type Legend, type Totals } from './legend';
import { sheetOf, wholeSheetOf, type Sheet } from './sheet';
import type { Notice, Opening, Preview, Selection, Theme, View } from './types';

/** The sheet as it is drawn: entities, lines, hidden counts. */
export const useSheet = (): Sheet => sheetOf(useAppState((state) => state.picture));

/** What the sheet says of itself: its anchor and how much is in view. */
export interface SheetSummary {
  readonly anchor: GraphEntity | null;
  readonly entities: number;
  readonly links: number;
  /** Entities in the whole graph; null while that is not known. */
  readonly all: number | null;
  /** Everything on the sheet is hidden by the filter. */
  readonly filteredToNothing: boolean;
}

/** What the sheet says of itself. */
export const useSheetSummary = (): SheetSummary => {
  const { queries } = useApp();
  const picture = useAppState((state) => state.picture);
  const sheet = sheetOf(picture);
  const all = useQuery(queries.stats()).data?.stats.entities ?? null;
  return {
    anchor: picture.anchor === null ? null : (picture.entities.get(picture.anchor) ?? null),
    entities: sheet.entities.size,
    links: sheet.linkCount,
    all,
    filteredToNothing: sheet.entities.size === 0 && picture.entities.size > 0,
  };
};

/** Whether the sheet has been opened. `empty`: the graph has no entity to open on. */
export const useOpening = (): Opening => useAppState((state) => state.opening);

/** What is selected. */
export const useSelection = (): Selection => useAppState((state) => state.selection);

/** An entity of the sheet, hidden by the filter or not. */
export const useEntityOnSheet = (id: Id | null): GraphEntity | null =>
  useAppState((state) => (id === null ? null : (state.picture.entities.get(id) ?? null)));

/** A line of the sheet with all link types of its pair, strongest first. */
export const useLine = (id: Id | null): Line | null => {
  const sheet = useSheet();
  return id === null ? null : (sheet.lines.get(id) ?? null);
};

/** A line of the sheet as it is without days: what the pair has at any time. */
export const useWholeLine = (id: Id | null): Line | null => {
  const sheet = wholeSheetOf(useAppState((state) => state.picture));
  return id === null ? null : (sheet.lines.get(id) ?? null);
};

/** The legend, which is the filter as well. */
export const useLegend = (): Legend => {
  const { queries } = useApp();
  const picture = useAppState((state) => state.picture);
  const hiddenCountsShown = useAppState((state) => state.hiddenCountsShown);
  const { data } = useQuery(queries.vocabulary());
  const totals = useMemo<Totals | null>(
    () =>
      data === undefined
        ? null
        : {
            kinds: new Map(data.kinds.map((term) => [term.name, term.count])),
            types: new Map(data.links.map((term) => [term.name, term.count])),
          },
    [data],
  );
  return useMemo(
    () => legendOf(picture, { totals, hiddenCountsShown }),
    [picture, totals, hiddenCountsShown],
  );
};

/** What can be undone and redone, in words. */
export interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** What can be undone and redone, in words; null where nothing can. */
export const useHistory = (): HistoryState => {
  const history = useAppState((state) => state.history);
  return {
    undo: history.past.at(-1)?.label ?? null,
    redo: history.future.at(-1)?.label ?? null,
  };
};

/** The expansion that is being previewed. */
export const usePreview = (): Preview | null => useAppState((state) => state.preview);

/** Entity whose neighbours are being fetched. */
export const useExpanding = (): Id | null => useAppState((state) => state.expanding);

/** The page that is shown. */
export const useView = (): View => useAppState((state) => state.view);

/** Light or dark, and who chose it. */
export const useTheme = (): Theme => useAppState((state) => state.theme);

/** A passing message. */
export const useNotice = (): Notice | null => useAppState((state) => state.notice);

/** Zoom of the canvas, 1 = 100 %. */
export const useZoom = (): number => useAppState((state) => state.zoom);
