import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyElements, applyMarks, type Drawn } from '../../../client/src/canvas/apply';
import { anyPicture, entity, link, picture } from '../world';
import { elementsFor, headless } from './drawing';

const nothing: Drawn = new Map();
const before = picture(
  [entity('a', { kind: 'Group' }), entity('b'), entity('c')],
  [link('b', 'a'), link('c', 'a')],
  { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 0, y: 100 } },
);

describe('applying a state to the canvas', () => {
  it('ends at what the state says, from whatever was drawn', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, (first, second) => {
        const cy = headless();
        const drawn = applyElements(cy, nothing, elementsFor(first));
        const wanted = elementsFor(second);
        applyElements(cy, drawn, wanted);
        expect(
          cy
            .elements()
            .map((one) => one.id())
            .sort(),
        ).toEqual(wanted.map(({ id }) => id).sort());
        for (const { id, data, position } of wanted) {
          expect(cy.getElementById(id).data()).toMatchObject(data);
          if (position !== null) expect(cy.getElementById(id).position()).toEqual(position);
        }
        cy.destroy();
      }),
      { numRuns: 60 },
    );
  });

  it('touches nothing that stays as it was', () => {
    const cy = headless();
    const drawn = applyElements(cy, nothing, elementsFor(before));
    const touched: string[] = [];
    cy.on('data position add remove', 'node, edge', (event) => {
      touched.push(event.target.id());
    });
    const after = picture(
      [...before.entities.values(), entity('d')],
      [...before.links.values(), link('d', 'a')],
      { ...Object.fromEntries(before.positions), d: { x: 200, y: 200 } },
    );
    applyElements(cy, drawn, elementsFor(after));
    expect([...new Set(touched)].sort()).toEqual(['a~d', 'd']);
    cy.destroy();
  });

  it('turns a line round when its leading link runs the other way', () => {
    const cy = headless();
    const drawn = applyElements(cy, nothing, elementsFor(before));
    const turned = { ...before, links: new Map([['x', link('a', 'b', { type: 'FINANCES' })]]) };
    applyElements(cy, drawn, elementsFor(turned));
    expect(cy.getElementById('a~b').data()).toMatchObject({ source: 'a', target: 'b' });
    cy.destroy();
  });
});

describe('applying marks', () => {
  it('leaves exactly the marks of the state', () => {
    const cy = headless();
    applyElements(cy, nothing, elementsFor(before));
    const first = new Map([['a', new Set(['selected', 'hovered'])]]);
    const second = new Map([
      ['a', new Set(['selected'])],
      ['b', new Set(['dim'])],
    ]);
    applyMarks(cy, new Map(), first);
    applyMarks(cy, first, second);
    expect(cy.getElementById('a').classes()).toEqual(['selected']);
    expect(cy.getElementById('b').classes()).toEqual(['dim']);
    applyMarks(cy, second, new Map());
    expect(cy.elements('.selected, .dim, .hovered').size()).toBe(0);
    cy.destroy();
  });
});
