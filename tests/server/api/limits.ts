import { describe, expect, it } from 'vitest';
import type { ApiServer } from './server.js';

const nested = (depth: number): string =>
  depth === 0 ? 'id' : `links(first: 1) { entity { ${nested(depth - 1)} } }`;

const REFUSED: [string, string, string, RegExp][] = [
  ['a query too deep', `{ entity(id: "x") { ${nested(8)} } }`, 'TOO_COMPLEX', /depth/],
  [
    'too many aliases',
    `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: viewer { editor }`).join(' ')} }`,
    'TOO_COMPLEX',
    /aliases/i,
  ],
  ['too many tokens', `{ viewer { ${'editor '.repeat(4000)} } }`, 'TOO_COMPLEX', /tokens/],
  [
    'lists inside lists',
    `{ entities(first: 200) { edges { node { links(first: 200) { entity { links(first: 200) { link { id } } } } } } } }`,
    'TOO_COMPLEX',
    /lists multiply/,
  ],
  [
    'a page too large',
    '{ entities(first: 201) { totalCount } }',
    'BAD_INPUT',
    /“first” must be from 1 to 200, and is 201/,
  ],
  [
    'a page of nothing',
    '{ claims(first: 0) { totalCount } }',
    'BAD_INPUT',
    /“first” must be from 1/,
  ],
  [
    'too long a path',
    '{ paths(from: "a", to: "b", maxLength: 11) { truncated } }',
    'BAD_INPUT',
    /“maxLength”/,
  ],
  [
    'too many paths',
    '{ paths(from: "a", to: "b", limit: 51) { truncated } }',
    'BAD_INPUT',
    /“limit”/,
  ],
  [
    'paths over denied links',
    '{ paths(from: "a", to: "b", minStatus: DENIED) { truncated } }',
    'BAD_INPUT',
    /DISPUTED/,
  ],
  [
    'too large an expansion',
    '{ neighbours(ids: ["a"], limit: 501) { truncated } }',
    'BAD_INPUT',
    /“limit”/,
  ],
  [
    'too many starts',
    `{ neighbours(ids: ${JSON.stringify(Array.from({ length: 51 }, (_, i) => `x${i}`))}) { truncated } }`,
    'BAD_INPUT',
    /“ids” may have 50 ids at most, and has 51/,
  ],
  ['too long an id', `{ entity(id: "${'x'.repeat(501)}") { id } }`, 'BAD_INPUT', /500 characters/],
  [
    'too long a search',
    `{ search(query: "${'x'.repeat(201)}") { truncated } }`,
    'BAD_INPUT',
    /200 characters/,
  ],
  [
    'a wrong cursor',
    '{ entities(after: "abc") { totalCount } }',
    'BAD_INPUT',
    /no cursor of this list/,
  ],
  [
    'a cursor of another list',
    '{ claims(after: "WyJhIl0") { totalCount } }',
    'BAD_INPUT',
    /no cursor of this list/,
  ],
  ['an unknown field', '{ entity(id: "x") { nam } }', 'BAD_INPUT', /Did you mean "name"/],
  [
    'an unknown kind',
    '{ entities(kinds: [Persn]) { totalCount } }',
    'BAD_INPUT',
    /Did you mean the enum value "Person"/,
  ],
  ['what is no GraphQL', '{ entity(', 'BAD_INPUT', /Syntax Error/],
];

/** Limits end a query before or while it runs, say which, and leave the server well. */
export function limitsSuite(server: () => ApiServer): void {
  describe('limits', () => {
    for (const [what, query, code, message] of REFUSED) {
      it(`refuse ${what}`, async () => {
        const { errors, data, status } = await server().tell(query);
        // Limits of shape end it before anything runs; fields refuse their own arguments.
        if (code === 'TOO_COMPLEX') expect(status).toBe(400);
        expect(errors[0]?.extensions).toEqual({ code });
        expect(errors[0]?.message).toMatch(message);
        expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
      });
    }

    it('end a request at the deadline it gave, and the next one works', async () => {
      const late = await server().tell(
        '{ entities(first: 200) { edges { node { id links { entity { name } } } } } }',
        {},
        { headers: { 'x-deadline-ms': '1' } },
      );
      expect(late.errors[0]?.extensions).toEqual({ code: 'DEADLINE' });
      expect(late.errors[0]?.message).toMatch(/deadline passed/);
      await server().ask('{ entity(id: "hafiz-saeed") { id } }');
    });

    for (const [header, value] of [
      ['x-deadline-ms', '0'],
      ['x-deadline-ms', 'soon'],
      ['x-data-version', '-1'],
      ['x-data-version', '1.5'],
    ] as const) {
      it(`refuse the header ${header}: ${value}`, async () => {
        const answer = await server().tell(
          '{ viewer { editor } }',
          {},
          { headers: { [header]: value } },
        );
        expect(answer.status).toBe(400);
        expect(answer.errors[0]?.extensions.code).toBe('BAD_INPUT');
        expect(answer.errors[0]?.message).toContain(header);
      });
    }

    it('answer a caller who saw a version that the embedded store never had', async () => {
      const answer = await server().tell(
        '{ viewer { editor } }',
        {},
        { headers: { 'x-data-version': '1' } },
      );
      expect(answer.errors).toEqual([]);
      expect(Number(answer.headers.get('x-data-version'))).toBeGreaterThan(0);
    });
  });
}
