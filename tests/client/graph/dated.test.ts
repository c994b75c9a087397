import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDifference, onDays, onOneDay, onTwoDays } from '../../../client/src/graph/dated';
import type { DatedSubgraph } from '../../../client/src/graph/dated';
import { anyDay, type Days } from '../../../client/src/graph/days';
import { visible } from '../../../client/src/graph/filter';
import type { GraphEntity, GraphLink, Id, Picture } from '../../../client/src/graph/types';
import { anyPicture, entity, link, picture, subgraph } from '../world';

const in2009: Days = { ...anyDay, asOf: '2009' };

const answer = (
  entities: readonly GraphEntity[],
  links: readonly GraphLink[] = [],
  possibly: readonly Id[] = [],
): DatedSubgraph => ({ ...subgraph(entities, links), possibly: new Set(possibly) });

const [root, front, party] = [entity('root', { kind: 'Group' }), entity('front'), entity('party')];
const person = entity('person', { kind: 'Person' });
const sheet: Picture = {
  ...picture(
    [root, front, party, person],
    [link('front', 'root'), link('party', 'root'), link('person', 'root', { type: 'LEADS' })],
    { root: { x: 0, y: 0 }, front: { x: 90, y: 0 }, party: { x: 0, y: 90 } },
  ),
  anchor: 'root',
};
const asked = { days: in2009, ids: [...sheet.entities.keys()], sheet };
const dated = (from: DatedSubgraph): Picture => ({
  ...sheet,
  days: in2009,
  dated: onOneDay(asked, from),
});
const shown = (of: Picture) => [...onDays(of).entities.keys()];

describe('a sheet on a day', () => {
  it('shows what was there, with the status of the day, in its place', () => {
    const then = link('front', 'root', { status: 'ALLEGED' });
    const day = dated(answer([root, front], [then]));
    expect(shown(day)).toEqual(['root', 'front']);
    expect([...onDays(day).links.values()]).toEqual([then]);
    expect(onDays(day).positions).toBe(sheet.positions);
  });

  it('lets go with its lines whoever is only possibly there, and a person, of whom lines tell', () => {
    expect(shown(dated(answer([root, front, person], [], ['front'])))).toEqual(['root']);
    expect(shown(dated(answer([root, front], [])))).toEqual(['root', 'front']);
    expect(shown(dated(answer([root], [], ['root'])))).toEqual(['root']);
  });

  it('shows what came to the sheet since, until the next answer knows it', () => {
    const before = dated(answer([root]));
    const [late, to] = [entity('late'), link('late', 'root')];
    const more: Picture = {
      ...before,
      entities: new Map([...before.entities, ['late', late]]),
      links: new Map([...before.links, [to.id, to]]),
    };
    expect(shown(more)).toEqual(['root', 'late']);
    expect([...onDays(more).links.keys()]).toEqual([to.id]);
  });

  it('is itself again without days, whatever the answer was', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, (whole, other) => {
        const from = answer([...other.entities.values()], [...other.links.values()]);
        const left = {
          ...whole,
          dated: onOneDay({ days: in2009, ids: whole.entities.keys(), sheet: whole }, from),
        };
        expect(visible(onDays({ ...left, days: anyDay }))).toEqual(visible(whole));
        const ids = new Set(whole.entities.keys());
        for (const { from: a, to: b } of onDays({ ...left, days: in2009 }).links.values())
          expect(ids.has(a) && ids.has(b)).toBe(true);
      }),
    );
  });
});

describe('two days', () => {
  const days: Days = { ...anyDay, compare: { axis: 'HELD', from: '2004', to: '2018' } };
  const [kept, gone, came] = [
    link('front', 'root', { status: 'REPORTED' }),
    link('person', 'root', { type: 'LEADS' }),
    link('party', 'root'),
  ];
  const two = onTwoDays(
    { ...asked, days },
    answer([root, front, person], [kept, gone], [gone.id]),
    answer([root, front, party, person], [{ ...kept, status: 'DESIGNATED' }, came], [kept.id]),
  );

  it('stand side by side, each difference told', () => {
    expect(Object.fromEntries(two.differences)).toEqual({
      party: 'began',
      [came.id]: 'began',
      [gone.id]: 'ended',
      [kept.id]: 'changed',
    });
    expect(two.links.get(kept.id)?.status).toBe('DESIGNATED');
    expect(two.links.get(gone.id)).toEqual(gone);
    expect(two.possibly).toEqual(new Set([gone.id, kept.id]));
  });

  it('tell what was only possible before and is certain after, and the reverse', () => {
    const [firm, loose, same] = [kept, came, gone];
    const { differences } = onTwoDays(
      { ...asked, days },
      answer([root, front, person, party], [firm, loose, same], [firm.id, same.id]),
      answer([root, front, person, party], [firm, loose, same], [loose.id, same.id]),
    );
    expect(Object.fromEntries(differences)).toEqual({ [firm.id]: 'surer', [loose.id]: 'lessSure' });
  });

  it('change a line whose links did not all do the same', () => {
    const other = link('party', 'root', { type: 'LEADS' });
    expect(lineDifference([came], two.differences)).toBe('began');
    expect(lineDifference([came, other], two.differences)).toBe('changed');
    expect(lineDifference([other], two.differences)).toBeNull();
  });
});
