import type { Core, ElementDefinition } from 'cytoscape';
import { same } from '../graph/diff';
import type { Id } from '../graph/types';
import type { Element } from './elements';

/** What is on the canvas now, by id. */
export type Drawn = ReadonlyMap<Id, Element>;

const definition = ({ id, group, data, classes, position }: Element): ElementDefinition => ({
  group,
  data: { id, ...data },
  classes: [...classes],
  ...(position === null ? {} : { position: { ...position } }),
});

/** A line whose direction turned has other ends: Cytoscape cannot change those in place. */
const mustReplace = (old: Element, next: Element): boolean =>
  old.group === 'edges' &&
  (old.data['source'] !== next.data['source'] || old.data['target'] !== next.data['target']);

const update = (cy: Core, old: Element, next: Element): void => {
  const element = cy.getElementById(next.id);
  if (!same(old.data, next.data)) element.data({ ...next.data });
  if (!same(old.classes, next.classes)) {
    for (const name of old.classes) element.removeClass(name);
    for (const name of next.classes) element.addClass(name);
  }
  if (next.position !== null && !same(old.position, next.position))
    cy.getElementById(next.id).position({ ...next.position });
};

/**
 * Brings the canvas from what is drawn to what should be, touching nothing else, in one batch.
 * @returns what is drawn now
 */
export const applyElements = (cy: Core, drawn: Drawn, elements: readonly Element[]): Drawn => {
  const next = new Map(elements.map((element) => [element.id, element]));
  cy.batch(() => {
    for (const [id, old] of drawn) {
      const after = next.get(id);
      if (after === undefined || mustReplace(old, after)) cy.getElementById(id).remove();
    }
    const added: ElementDefinition[] = [];
    for (const element of elements) {
      const old = drawn.get(element.id);
      if (old === undefined || mustReplace(old, element) || cy.getElementById(element.id).empty())
        added.push(definition(element));
      else if (old !== element) update(cy, old, element);
    }
    cy.add(added);
  });
  return next;
};

/** Brings the marks (classes) of all elements from one state to the next. */
export const applyMarks = (
  cy: Core,
  before: ReadonlyMap<Id, ReadonlySet<string>>,
  after: ReadonlyMap<Id, ReadonlySet<string>>,
): void => {
  cy.batch(() => {
    for (const [id, marks] of before) {
      const gone = [...marks].filter((mark) => after.get(id)?.has(mark) !== true);
      if (gone.length > 0) cy.getElementById(id).removeClass(gone.join(' '));
    }
    for (const [id, marks] of after) cy.getElementById(id).addClass([...marks].join(' '));
  });
};
