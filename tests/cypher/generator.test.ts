import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emitStatements } from '../../cypher/generator/emit/statements.js';
import {
  emitClientVocabulary,
  emitGraphqlVocabulary,
  emitVocabulary,
} from '../../cypher/generator/emit/vocabulary.js';
import { GeneratorError } from '../../cypher/generator/fault.js';
import { readCypherFiles } from '../../cypher/generator/files.js';
import { readModel } from '../../cypher/generator/model.js';
import { readStatements } from '../../cypher/generator/statements.js';

const MODEL = `kinds:
  Group: { label: Group, plural: Groups, gloss: Armed., hue: group, shape: hexagon, icon: flag, carries: true }
groups:
  structure: { label: Structure, gloss: How it hangs together. }
links:
  FRONT_FOR: { from: [Group], to: [Group], label: is a front for, inverse: has the front, short: front for, shortInverse: has front, group: structure, gloss: Works for. }
properties:
  alias: { value: text, label: Also known as, gloss: Another name. }
`;

/** The faults that something throws, one a line. */
function faultsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof GeneratorError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('vocabulary', () => {
  it('reads the model, with defaults', () => {
    const model = readModel('model.yaml', MODEL);
    expect(model.links['FRONT_FOR']).toMatchObject({ family: false, carries: true });
    expect(model.properties['alias']).toMatchObject({ of: null });
  });

  it.each([
    [
      'an unknown kind',
      ['from: [Group]', 'from: [Grup]'],
      'model.yaml:6:23 links.FRONT_FOR.from.0: no such kind (`Grup`) – did you mean `Group`?',
    ],
    [
      'an unknown group',
      ['group: structure', 'group: structur'],
      'no such group (`structur`) – did you mean `structure`?',
    ],
    [
      'an unknown key',
      ['plural:', 'plurals:'],
      'kinds.Group has an unknown key (`plurals`) – did you mean `plural`?',
    ],
    ['a missing key', [', gloss: Works for.', ''], 'model.yaml:6:14 links.FRONT_FOR.gloss: '],
    ['a wrong value', ['value: text', 'value: txt'], '(`txt`) – did you mean `text`?'],
    ['a wrong name', ['FRONT_FOR:', 'front-for:'], 'must be written like `FRONT_FOR`'],
    ['what is not YAML', ['kinds:', 'kinds: ['], 'model.yaml:'],
  ])('refuses %s with its place', (_what, [before, after], expected) => {
    const faults = faultsOf(() => readModel('model.yaml', MODEL.replace(before!, after!)));
    expect(faults.join('\n')).toContain(expected);
    expect(faults[0]).toMatch(/^model\.yaml:\d+:\d+ /);
  });

  it('becomes types, enums and a legend', () => {
    const model = readModel('model.yaml', MODEL);
    expect(emitVocabulary(model)).toContain(`export type LinkType = 'FRONT_FOR';`);
    expect(emitGraphqlVocabulary(model)).toContain(
      'enum LinkType {\n  "Works for."\n  FRONT_FOR\n}',
    );
    const legend = emitClientVocabulary(model);
    expect(legend).toContain(`export type Shape = 'hexagon';`);
    expect(legend).not.toContain('import ');
  });
});

const HEADER = `// Finds names.
// param ids: string[]
// column name: string
`;
const TEXT = `${HEADER}UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.name AS name
`;
const read = (text: string, path = 'read/names.cypher') =>
  readStatements([{ path, text }], ['A', 'B']);

describe('statement headers', () => {
  it('pass when they say what the text does', () => {
    expect(read(TEXT)).toMatchObject([
      { name: 'read/names', key: 'names', mode: 'read', perType: false },
    ]);
  });

  it.each([
    [
      'a parameter that is not declared',
      TEXT.replace('// param ids: string[]\n', ''),
      'cypher/read/names.cypher:3:8 is used and not declared: param (`ids`)',
    ],
    [
      'a parameter that is not used',
      TEXT.replace('$ids', '$idz'),
      'cypher/read/names.cypher:2:1 is declared and never used: param (`ids`) – did you mean `idz`?',
    ],
    [
      'a parameter in a string or comment alone',
      TEXT.replace('UNWIND $ids', `UNWIND ['$ids'] // $ids\n`),
      'is declared and never used: param (`ids`)',
    ],
    [
      'a column that is not returned',
      TEXT.replace('AS name', 'AS title'),
      'cypher/read/names.cypher:3:1 is declared and not returned: column (`name`)',
    ],
    [
      'a column that is not declared',
      TEXT.replace('AS name', 'AS name, e.kind AS kind'),
      'cypher/read/names.cypher:6:24 is returned and not declared: column (`kind`)',
    ],
    [
      'a type that does not exist',
      TEXT.replace('string[]', 'strng[]'),
      'cypher/read/names.cypher:2:1 no such type (`strng[]`) – did you mean `string`?',
    ],
    [
      'a misspelt keyword',
      TEXT.replace('param ids', 'parm ids'),
      'cypher/read/names.cypher:2:1 is not a header line (`parm ids: string[]`) – did you mean `param`?',
    ],
    ['a missing purpose', TEXT.replace('// Finds names.\n', ''), 'the header lacks its purpose'],
    [
      'a parameter declared twice',
      TEXT.replace('// column', '// param ids: string[]\n// column'),
      'cypher/read/names.cypher:3:1 is declared twice (`ids`)',
    ],
    [
      'a write in read/',
      TEXT.replace('RETURN', 'SET e.x = 1 RETURN'),
      'stands in read/ and is a statement to',
    ],
  ])('refuse %s', (_what, text, expected) => {
    expect(faultsOf(() => read(text)).join('\n')).toContain(expected);
  });

  it('sees columns past CASE, maps, subqueries and backticks', () => {
    const text = `// Finds.
// column a: map
// column from: string
// column n: int
MATCH (e:Entity)
CALL (e) { MATCH (e)<-[:CLAIM_SUBJECT]-(c:Claim) RETURN count(c) AS inner }
RETURN e {.id, x: [y IN e.names | y]} AS a, e.origin AS \`from\`,
  CASE WHEN inner > 0 THEN size([1, 2]) ELSE 0 END AS n
ORDER BY n LIMIT 3
`;
    expect(faultsOf(() => read(text))).toEqual([]);
  });
});

describe('statements of two texts', () => {
  const pair = (neo4j: string, embedded: string) =>
    readStatements(
      [
        { path: 'neo4j/names.cypher', text: neo4j },
        { path: 'embedded/names.cypher', text: embedded },
      ],
      ['A'],
    );

  it('become one', () => {
    const [statement, ...rest] = pair(TEXT, TEXT.replace('MATCH', 'MATCH '));
    expect(rest).toEqual([]);
    expect(statement?.name).toBe('names');
    expect(statement?.text.neo4j).not.toBe(statement?.text.embedded);
  });

  it('are refused when they give different columns', () => {
    const other = TEXT.replace('name: string', 'title: string').replace('AS name', 'AS title');
    expect(faultsOf(() => pair(TEXT, other))[0]).toContain('its columns differ from those of');
  });

  it('are refused when one is missing and nothing says why', () => {
    const alone = (text: string) => read(text, 'neo4j/names.cypher');
    expect(faultsOf(() => alone(TEXT))[0]).toContain('has no counterpart in embedded/');
    const reason = TEXT.replace(
      'names.\n',
      'names.\n// only: the other engine has no such procedure\n',
    );
    expect(faultsOf(() => alone(reason))).toEqual([]);
  });

  it('are refused when a shared statement has their name', () => {
    const files = ['write/x/names', 'read/names'].map((path) => ({
      path: `${path}.cypher`,
      text: TEXT,
    }));
    expect(faultsOf(() => readStatements(files, [])).join()).toContain(
      'has the same name in the program',
    );
  });
});

describe('generated code', () => {
  it('keeps the text as it is, but for the list of link types', () => {
    const text = TEXT.replace(
      'MATCH (e:Entity {id: id})',
      "MATCH (e)-[:/*LINK_TYPES*/]-() WHERE e.url <> 'http://x' // \\ `",
    );
    const code = emitStatements(read(text), ['A', 'B']);
    expect(code).toContain("-[:A|B]-() WHERE e.url <> 'http://x' // \\\\ \\`");
  });

  it('makes one statement a type where the text has the mark for one', () => {
    const text = TEXT.replace(
      '(e:Entity {id: id})',
      '(e:Entity {id: id})-[:/*LINK_TYPE*/]->(:Entity)',
    );
    expect(emitStatements(read(text), ['A', 'B'])).toContain(
      'names: perType<NamesParams, NamesRow>(',
    );
  });

  it('is typed by the header', () => {
    const text = TEXT.replace('ids: string[]', 'ids: string[]?').replace(
      'name: string',
      'name: map[]',
    );
    const code = emitStatements(read(text), []);
    expect(code).toContain('readonly ids: readonly string[] | null;');
    expect(code).toContain('readonly name: readonly CypherMap[];');
  });

  it('is the same every time, whatever order the files come in', async () => {
    const files = await readCypherFiles();
    const code = emitStatements(readStatements(files, ['A']), ['A']);
    expect(emitStatements(readStatements([...files].reverse(), ['A']), ['A'])).toBe(code);
  });

  it('knows every kind, link type and property of model.yaml', () => {
    const file = new URL('../../cypher/model.yaml', import.meta.url);
    const model = readModel('model.yaml', readFileSync(file, 'utf8'));
    const graphql = emitGraphqlVocabulary(model);
    for (const table of [model.kinds, model.links, model.groups, model.properties]) {
      for (const name of Object.keys(table))
        expect(graphql).toMatch(new RegExp(`^  ${name}$`, 'm'));
    }
  });
});
