import { describe, expect, it } from 'vitest';
import { createRenderer } from '../../../client/src/canvas/renderer';
import { roughMeasure } from '../../../client/src/graph/text';
import type { Id, Point } from '../../../client/src/graph/types';
import type { AppState, Selection } from '../../../client/src/state';
import { initialState } from '../../../client/src/state/store';
import { entity, link, picture } from '../world';
import { headlessWithLayout, tokens } from './drawing';

const ids = Array.from({ length: 9 }, (_, at) => `entity ${at}`);
const sheet = picture(
  [entity('root', { kind: 'Group' }), ...ids.map((id) => entity(id))],
  ids.map((id, at) => link(id, at % 3 === 0 ? 'root' : (ids[at - 1] ?? 'root'))),
);

/** The places that the first drawing of a state finds. */
const firstPlaces = (selection: Selection): ReadonlyMap<Id, Point> => {
  const cy = headlessWithLayout();
  cy.style([{ selector: '.selected', style: { width: 90, height: 60 } }]);
  const state: AppState = {
    ...initialState({ choice: 'light', scheme: 'light' }),
    picture: { ...sheet, anchor: 'root' },
    selection,
  };
  let found: ReadonlyMap<Id, Point> = new Map();
  const renderer = createRenderer({
    cy,
    measure: roughMeasure,
    tokens: () => tokens,
    size: () => ({ width: 600, height: 500 }),
    settle: (places) => (found = places),
  });
  renderer.render(state);
  cy.destroy();
  return found;
};

describe('the first layout', () => {
  it('does not depend on whether something is selected by the time it runs', () => {
    const plain = firstPlaces({ kind: 'none' });
    expect(plain.size).toBe(10);
    expect(firstPlaces({ kind: 'two', first: 'entity 1', second: 'entity 5' })).toEqual(plain);
  });
});
