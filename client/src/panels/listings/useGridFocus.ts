import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { HEAD, NAME, step, type Place } from './grid';

interface Grid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Attribute by which a control of the table tells its place. */
const attribute = (place: Place): string => `${place.row}~${place.column}`;

const readPlace = (target: EventTarget): Place | null => {
  const text =
    target instanceof Element ? target.closest('[data-at]')?.getAttribute('data-at') : null;
  const [row, column] = text?.split('~') ?? [];
  return row === undefined || column === undefined ? null : { row, column };
};

/** What a control of the table needs: one of them is in the tab order, arrows reach the others. */
export interface GridControl {
  readonly 'data-at': string;
  readonly tabIndex: 0 | -1;
}

/** The keyboard of the table: a single tab stop that remembers where it was. */
export function useGridFocus({ rows, columns }: Grid) {
  const [at, setAt] = useState<Place>({ row: rows[0] ?? HEAD, column: columns[0] ?? NAME });
  const shown = {
    row: rows.includes(at.row) ? at.row : HEAD,
    column: columns.includes(at.column) ? at.column : NAME,
  };
  return {
    control: (place: Place): GridControl => ({
      'data-at': attribute(place),
      tabIndex: place.row === shown.row && place.column === shown.column ? 0 : -1,
    }),
    handlers: {
      onFocus: ({ target }: FocusEvent) => {
        const place = readPlace(target);
        if (place !== null) setAt(place);
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const table = event.currentTarget;
        const from = readPlace(event.target);
        if (from === null || event.altKey || event.metaKey) return;
        const mirrored = getComputedStyle(table).direction === 'rtl';
        const next = step(
          from,
          { key: event.key, ctrl: event.ctrlKey, mirrored },
          { rows, columns },
        );
        if (next === null) return;
        event.preventDefault();
        table.querySelector<HTMLElement>(`[data-at="${CSS.escape(attribute(next))}"]`)?.focus();
      },
    },
  };
}
