import { graded } from '@frontgraph/seed';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBuiltIn } from './builtIn.js';

interface Table {
  readonly publishers: readonly { readonly names: readonly string[] }[];
  readonly sources: Readonly<Record<string, unknown>>;
}

const file = fileURLToPath(new URL('../../seed/grades.yaml', import.meta.url));
const table = parse(readFileSync(file, 'utf8')) as Table;
const named = table.publishers.flatMap(({ names }) => names);

describe('the reviewed table of grades', () => {
  it('has reviewed every source of the built-in graph', async () => {
    const sources = [...(await readBuiltIn()).sources.values()];
    const open = sources.filter(
      ({ id, kind, publisher }) =>
        kind === 'article' && !named.includes(publisher) && !(id in table.sources),
    );
    expect(open.map(({ publisher }) => publisher)).toEqual([]);
  });

  it('names no publisher twice, and no publisher or source that does not exist', async () => {
    const sources = [...(await readBuiltIn()).sources.values()];
    const publishers = new Set(sources.map(({ publisher }) => publisher));
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((name) => !publishers.has(name))).toEqual([]);
    const ids = new Set(sources.map(({ id }) => id));
    expect(Object.keys(table.sources).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('lets the most special rule win', () => {
    const dawn = { id: 'some-page', kind: 'article', publisher: 'Dawn' };
    expect(graded(dawn).reliability).toBe('B');
    expect(graded({ ...dawn, publisher: 'Nobody' }).reliability).toBe('F');
    expect(graded({ ...dawn, kind: 'un-list', publisher: 'Nobody' }).reliability).toBe('A');
    expect(graded({ ...dawn, id: 'eastcoast-2022-06-17' }).reliability).toBe('E');
    expect(graded({ ...dawn, kind: 'leaflet', publisher: 'Nobody' })).toMatchObject({
      reliability: 'F',
      reliabilityBecause: 'Nobody here has reviewed this publisher yet.',
    });
  });
});
