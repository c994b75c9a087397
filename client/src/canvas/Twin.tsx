import type { ReactNode, RefObject } from 'react';
import { showsDays, type Dated } from '../graph/dated';
import { statusWords } from '../graph/status';
import { contestedWords } from './contestedWords';
import { differenceWords } from './differenceWords';
import type { GraphEntity, Id } from '../graph/types';
import { kindTerm } from '../graph/vocabulary';
import { useAppState, useSelection, useSheet } from '../state';
import { selectedEntities } from '../state/selection';

/** Id of an entity's row in the twin: what `aria-activedescendant` points to. */
export const twinId = (id: Id): string => `sheet-${id}`;

const wordsOf = (entity: GraphEntity, hidden: number): string => {
  const noun = hidden === 1 ? 'neighbour' : 'neighbours';
  const more = hidden > 0 ? `, ${hidden} more ${noun}` : '';
  return `${entity.name}, ${kindTerm(entity.kind).label}${more}`;
};

/** How something stands on the days, in words: `, only possibly there`. */
const dayWords = (id: Id, dated: Dated | null): string => {
  const difference = dated?.differences.get(id);
  return `${difference === undefined ? '' : `, ${differenceWords[difference]}`}${
    dated?.possibly.has(id) === true ? ', only possibly' : ''
  }`;
};

/**
 * The sheet for those who do not see it: every entity and line in words, in step with the drawing.
 * `data-x` and `data-y` are kept up by the canvas: pixels from the sheet's corner.
 */
export const Twin = ({ ref }: { ref: RefObject<HTMLDivElement | null> }): ReactNode => {
  const sheet = useSheet();
  const selection = useSelection();
  const anchor = useAppState((state) => state.picture.anchor);
  const dated = useAppState(({ picture }) => (showsDays(picture) ? picture.dated : null));
  const selected = new Set(selectedEntities(selection));
  const name = (id: Id): string => sheet.entities.get(id)?.name ?? id;
  return (
    <div ref={ref} id="sheet-twin">
      <div id="sheet-entities" role="group" aria-label="Entities">
        {[...sheet.entities.values()].map((entity) => (
          <div
            key={entity.id}
            id={twinId(entity.id)}
            role="option"
            aria-selected={selected.has(entity.id)}
            data-entity={entity.id}
            data-kind={entity.kind}
            data-anchor={entity.id === anchor || undefined}
          >
            {`${wordsOf(entity, sheet.hidden.get(entity.id) ?? 0)}${dayWords(entity.id, dated)}`}
          </div>
        ))}
      </div>
      <div role="group" aria-label="Lines">
        {[...sheet.lines.values()].map((line) => (
          <div
            key={line.id}
            role="option"
            aria-selected={selection.kind === 'line' && selection.line === line.id}
            data-line={line.id}
            data-status={line.lead.status}
            data-possibly={dated?.possibly.has(line.lead.id) || undefined}
          >
            {`${name(line.from)}, ${line.label}, ${name(line.to)}: ${statusWords[line.lead.status]}${contestedWords(
              line,
            )}${dayWords(line.lead.id, dated)}. ${line.lead.sentence}`}
          </div>
        ))}
      </div>
    </div>
  );
};
