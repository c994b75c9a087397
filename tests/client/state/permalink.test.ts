import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, asksDays } from '../../../client/src/graph/days';
import { carryingStatuses } from '../../../client/src/graph/status';
import { disagreementKinds } from '../../../client/src/state/disagreementKinds';
import { readPermalink, writePermalink } from '../../../client/src/state/permalink';
import { faultsIn } from '../../../client/src/state/permalinkFaults';
import { initialState } from '../../../client/src/state/store';
import { commit, commitDays, emptyHistory } from '../../../client/src/state/history';
import type { AppState } from '../../../client/src/state/types';
import { entity, link, picture } from '../world';

const fresh = initialState({ choice: 'light', scheme: 'light' });
const sheet = picture(
  [entity('jamaat-ud-dawa'), entity('lashkar')],
  [link('jamaat-ud-dawa', 'lashkar')],
);

/** A state whose sheet was changed, so that the address must name what is on it. */
const touched = (more: Partial<AppState> = {}): AppState => ({
  ...fresh,
  ...commit({ picture: picture([]), history: emptyHistory }, 'add', sheet),
  ...more,
});

describe('the address', () => {
  it('stays empty for the untouched opening', () => {
    expect(writePermalink({ ...fresh, picture: sheet })).toBe('');
  });

  it('names what is on a changed sheet', () => {
    expect(writePermalink(touched())).toBe('?ids=jamaat-ud-dawa,lashkar');
    expect(readPermalink('?ids=jamaat-ud-dawa,lashkar').ids).toEqual(['jamaat-ud-dawa', 'lashkar']);
  });

  it('goes on naming what it was restored from', () => {
    expect(writePermalink({ ...fresh, picture: sheet, restored: true })).toBe(
      '?ids=jamaat-ud-dawa,lashkar',
    );
  });

  it('brings back whatever is selected', () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
    const selection = fc.oneof(
      fc.constant({ kind: 'none' as const }),
      id.map((one) => ({ kind: 'entity' as const, id: one })),
      fc.tuple(id, id).map(([first, second]) => ({ kind: 'two' as const, first, second })),
      fc.tuple(id, id).map(([a, b]) => ({
        kind: 'line' as const,
        line: [a, b].sort().join('~'),
        link: `${a}~FRONT_FOR~${b}`,
      })),
    );
    fc.assert(
      fc.property(selection, (selected) => {
        expect(readPermalink(writePermalink({ ...fresh, selection: selected })).selection).toEqual(
          selected,
        );
      }),
    );
  });

  it('brings back the rows and the open cell of the table of listings, on its page alone', () => {
    const matrix = { rows: ['jamaat-ud-dawa', 'lashkar'], open: 'jamaat-ud-dawa~US' };
    const written = writePermalink({ ...fresh, view: 'listings', matrix });
    expect(readPermalink(written)).toMatchObject({ view: 'listings', matrix });
    expect(writePermalink({ ...fresh, matrix })).toBe('');
  });

  it('brings back which disagreements are looked at', () => {
    const kinds = fc.subarray([...disagreementKinds]);
    const about = fc.option(fc.stringMatching(/^[a-z][a-z-]{0,20}$/), { nil: null });
    fc.assert(
      fc.property(kinds, about, (given, entityId) => {
        const disagreements = { about: entityId, kinds: given };
        const written = writePermalink({ ...fresh, view: 'disagreements', disagreements });
        expect(readPermalink(written).disagreements).toEqual(disagreements);
      }),
    );
    expect(readPermalink('?view=disagreements&kinds=value,nonsense').disagreements.kinds).toEqual([
      'VALUE',
    ]);
  });

  it('brings back the path that was asked for', () => {
    const request = fc.record({
      from: fc.constant('milli-muslim-league'),
      to: fc.constant('mumbai-attacks-2008'),
      maxLength: fc.integer({ min: 1, max: 10 }),
      minStatus: fc.constantFrom(...carryingStatuses),
      includeFamily: fc.boolean(),
    });
    fc.assert(
      fc.property(request, (pathRequest) => {
        const { path } = readPermalink(writePermalink({ ...fresh, pathRequest }));
        expect(path).toEqual({ request: pathRequest, shown: null });
      }),
    );
  });

  it('opens the page of paths where it names a path, unless it names another', () => {
    expect(readPermalink('?path=a,b,6,disputed,,0').view).toBe('paths');
    expect(readPermalink('?path=a,b,6,disputed,,').view).toBe('paths');
    expect(readPermalink('?view=sources&path=a,b,6,disputed,,0').view).toBe('sources');
    const pathRequest = readPermalink('?path=a,b').path?.request ?? null;
    expect(readPermalink(writePermalink({ ...fresh, pathRequest })).view).toBe('explorer');
  });

  it('brings back the days, and names no entity because of them', () => {
    const day = fc.constantFrom(null, '2009', '2009-06', '2009-06-30');
    const compare = fc.record({
      axis: fc.constantFrom('HELD' as const, 'REPORTED' as const),
      from: fc.constantFrom('2001', '2004-05'),
      to: fc.constantFrom('2009', '2018-04-02'),
    });
    const any = fc
      .record({ asOf: day, reportedBy: day, certain: fc.boolean(), compare: fc.option(compare) })
      .filter(asksDays);
    fc.assert(
      fc.property(any, (days) => {
        const line = commitDays({ picture: sheet, history: emptyHistory }, 'days', days);
        const address = writePermalink({ ...fresh, ...line });
        expect(readPermalink(address).days).toEqual(days);
        expect(readPermalink(address).ids).toBeNull();
      }),
    );
    expect(
      writePermalink({ ...fresh, picture: { ...sheet, days: { ...anyDay, asOf: '2009' } } }),
    ).toBe('?asof=2009');
  });

  it('reads no day where there is none', () => {
    expect(readPermalink('?asof=soon&by=2009-13&certain=1&compare=held,2018,2018-12').days).toEqual(
      anyDay,
    );
  });

  it('puts two days in order, a year standing for its last day', () => {
    const compared = (text: string) => readPermalink(`?compare=${text}`).days.compare;
    expect(compared('held,2018,2004')).toEqual({ axis: 'HELD', from: '2004', to: '2018' });
    expect(compared('held,2009,2009-06')).toEqual({ axis: 'HELD', from: '2009-06', to: '2009' });
  });

  it('tells in words what it cannot read, and nothing of what it wrote itself', () => {
    expect(faultsIn('?asof=banana&compare=held,2018,2018&path=a&view=maps&kinds=odd')).toEqual([
      'There is no page “maps”.',
      'There is no kind of disagreement “odd”.',
      'The address names no day: “banana”.',
      'The address names no two days to compare: “held,2018,2018”.',
      'The address names no two ends of a path: “a”.',
    ]);
    expect(faultsIn('?path=a,b,99,disputed,,')).toHaveLength(1);
    expect(faultsIn('?by=1850&compare=held,2018,2004&path=a,b,6,disputed,,&view=paths')).toEqual(
      [],
    );
  });

  it('reads anything without an error', () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (noise, query) => {
        expect(readPermalink(`?${noise}`).view).toBeDefined();
        const odd = `?path=${query}&select=${query}&view=${query}`;
        expect(['explorer', 'paths']).toContain(readPermalink(odd).view);
        expect(faultsIn(odd).every((fault) => fault.endsWith('.'))).toBe(true);
      }),
    );
  });

  it('leaves out what it cannot read', () => {
    expect(readPermalink('?path=a,b,99,nonsense,,x').path).toEqual({
      request: { from: 'a', to: 'b', maxLength: 6, minStatus: 'DISPUTED', includeFamily: false },
      shown: null,
    });
    expect(readPermalink('?path=a,b,6,denied,,').path?.request.minStatus).toBe('DISPUTED');
    expect(readPermalink('?path=a').path).toBeNull();
  });
});
