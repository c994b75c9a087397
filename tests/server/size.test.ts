import { Kind, buildSchema, parse, validate } from 'graphql';
import type { DefinitionNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../server/src/generated/schema.js';
import { MAX_SIZE, answerSize } from '../../server/src/limits/size.js';

const schema = buildSchema(typeDefs);
const OPERATIONS = fileURLToPath(new URL('../../client/src/operations/', import.meta.url));

function sizeOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const fragments = document.definitions.filter(
    (part): part is FragmentDefinitionNode => part.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operation = document.definitions.find(
    (part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return answerSize({ schema, variables, fragments: byName }, operation);
}

describe('the size of an answer', () => {
  it('multiplies lists inside lists, by literals, defaults and variables alike', () => {
    expect(sizeOf('{ entity(id: "a") { name } }')).toBe(1);
    expect(sizeOf('{ entities(first: 10) { edges { node { id } } } }')).toBe(1 + 10 * 2);
    expect(sizeOf('{ entities { edges { node { id } } } }')).toBe(1 + 50 * 2);
    const asked =
      'query($n: Int) { entities(first: $n) { edges { node { links(first: 20) { link { id } } } } } }';
    expect(sizeOf(asked, { n: 100 })).toBe(1 + 100 * (2 + 20 * 2));
    expect(sizeOf('{ subgraph(ids: ["a", "b", "c"]) { entities { id } links { id } } }')).toBe(
      1 + 3 + 3,
    );
  });

  it('sees through fragments and aliases', () => {
    const plain = sizeOf(
      '{ a: entities(first: 9) { edges { cursor } } b: entities(first: 9) { edges { cursor } } }',
    );
    const parts = sizeOf(
      '{ a: entities(first: 9) { ...P } b: entities(first: 9) { ... on EntityConnection { edges { cursor } } } } fragment P on EntityConnection { edges { cursor } }',
    );
    expect(parts).toBe(plain);
  });

  it('stops counting what is far too large', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'id' : `links(first: 200) { entity { ${nested(depth - 1)} } }`;
    expect(sizeOf(`{ entity(id: "a") { ${nested(5)} } }`)).toBeGreaterThan(MAX_SIZE);
  });

  const files = readdirSync(OPERATIONS).filter((name) => name.endsWith('.graphql'));
  const parts = files.map((name) => ({ name, text: readFileSync(OPERATIONS + name, 'utf8') }));
  const nameOf = (part: DefinitionNode) =>
    'name' in part && part.name?.kind === Kind.NAME ? part.name.value : '';
  // Fragments of the page, wherever they stand.
  const fragments = new Map(
    parts
      .flatMap(({ text }) => parse(text).definitions)
      .filter((part) => part.kind === Kind.FRAGMENT_DEFINITION)
      .map((part) => [
        nameOf(part),
        part.loc?.source.body.slice(part.loc.start, part.loc.end) ?? '',
      ]),
  );

  it.each(parts.filter(({ text }) => /^(query|mutation)\b/m.test(text)))(
    'lets the page ask $name at its largest',
    ({ text }) => {
      const own = new Set(parse(text).definitions.map((part) => nameOf(part)));
      const used = new Set<string>();
      const collect = (from: string) => {
        for (const [, name = ''] of from.matchAll(/\.\.\.(\w+)/g)) {
          if (used.has(name) || own.has(name)) continue;
          used.add(name);
          collect(fragments.get(name) ?? '');
        }
      };
      collect(text);
      for (const name of own) collect(fragments.get(name) ?? '');
      const needed = [...used].map((name) => fragments.get(name) ?? '');
      const ids = Array.from({ length: 50 }, (_, place) => `id-${place}`);
      const size = sizeOf([text, ...needed].join('\n'), {
        id: 'a',
        ids,
        entities: Array.from({ length: 200 }, (_, place) => `id-${place}`),
        entity: 'a',
        column: 'US',
        limit: 100,
        first: 50,
        query: 'a',
        from: 'a',
        to: 'b',
        input: {},
      });
      expect(size).toBeLessThan(MAX_SIZE);
    },
  );
});
