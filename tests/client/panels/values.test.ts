import { describe, expect, it } from 'vitest';
import { saidOf } from '../../../client/src/panels/entity/values';
import { referenceWords } from '../../../client/src/panels/shared/references';
import { speakerWords, voiceWords, type Voiced } from '../../../client/src/panels/shared/voice';
import type { EntityDetails } from '../../../client/src/state';
import { claim } from './claims';

type Property = EntityDetails['properties'][number];

const un = {
  speaker: 'UN 1267 Committee (ISIL and Al-Qaida)',
  statedBy: {
    id: 'un',
    kind: 'Authority',
    name: 'UN 1267 Committee',
    role: null,
    sensitive: false,
  },
  stance: 'DESIGNATES',
  reportedOn: '2026-02-27',
} as const;
const day = (date: string) => ({ text: date, date: { date, precision: 'DAY' } }) as const;
const property = (rest: Pick<Property, 'name' | 'claims'> & Partial<Property>): Property => ({
  conflicting: false,
  value: rest.claims[0]?.value ?? claim({ value: { text: '' } }).value!,
  ...rest,
});

describe('voiceWords', () => {
  const voiced = (rest: Partial<Voiced>): Voiced => ({
    speaker: 'Dawn',
    statedBy: null,
    stance: 'ASSERTS',
    reportedOn: '2017-08-07',
    from: null,
    ...rest,
  });

  it('says who and when, by the stance', () => {
    expect(voiceWords(voiced({}))).toBe('says Dawn, 2017');
    expect(voiceWords(voiced({ stance: 'REPORTS', reportedOn: null }))).toBe(
      'reports Dawn, not dated',
    );
    expect(voiceWords(voiced({ stance: 'ALLEGES' }))).toBe('alleged by Dawn, 2017');
    expect(voiceWords(voiced({ stance: 'DENIES' }))).toBe('denied by Dawn, 2017');
  });

  it('gives an act without its own day only the year of the edition', () => {
    expect(voiceWords(voiced(un))).toBe('says the UN 1267 Committee, as of 2026');
    expect(voiceWords(voiced({ ...un, from: { date: '2005' } }))).toBe(
      'says the UN 1267 Committee, 2026',
    );
  });

  it('gives an article to a publisher that is a public body', () => {
    const un = { speaker: 'United Nations Security Council', stance: 'REPORTS' };
    expect(voiceWords(voiced(un))).toBe('reports the United Nations Security Council, 2017');
    const treasury = 'US Treasury, OFAC';
    expect(speakerWords(voiced({ speaker: treasury }))).toBe(`the ${treasury}`);
  });

  it('never calls a note of the editors a report', () => {
    const note = { speaker: 'The editors of the built-in graph', stance: 'REPORTS' };
    expect(voiceWords(voiced({ ...note, reportedOn: null }))).toBe('noted by the editors');
  });

  it('gives no article to a newspaper or a single word', () => {
    expect(speakerWords(voiced({ speaker: 'Radio Mashaal' }))).toBe('Radio Mashaal');
    expect(speakerWords(voiced({ speaker: 'NACTA', statedBy: { kind: 'Authority' } }))).toBe(
      'NACTA',
    );
    expect(speakerWords(voiced({ speaker: 'The editors of the built-in graph' }))).toBe(
      'the editors of the built-in graph',
    );
  });
});

describe('saidOf', () => {
  it('shows all days of change of one voice together, latest first, each once', () => {
    const claims = ['2009-07-17', '2023-12-19', '2023-10-30', '2009-07-17'].map((date) =>
      claim({ ...un, value: day(date) }),
    );
    expect(saidOf(property({ name: 'entryUpdated', claims }))).toEqual([
      {
        voice: 'says the UN 1267 Committee, as of 2026',
        values: ['19 Dec 2023', '30 Oct 2023', '17 Jul 2009'],
      },
    ]);
  });

  it('shows the leading date of birth alone, in the one format of the page', () => {
    const claims = [
      claim({ ...un, value: { ...day('1950-06-05'), text: '5 June 1950' } }),
      claim({ value: day('1950') }),
    ];
    expect(saidOf(property({ name: 'born', claims })).map(({ values }) => values)).toEqual([
      ['5 Jun 1950'],
    ]);
    expect(saidOf(property({ name: 'born', claims, conflicting: true }))).toHaveLength(1);
  });

  it('keeps every different text with its own voice, but no denied one beside them', () => {
    const claims = [
      claim({ speaker: 'A', value: { text: 'leader' } }),
      claim({ speaker: 'B', value: { text: 'cleric' } }),
      claim({ speaker: 'C', value: { text: 'Leader' } }),
      claim({ speaker: 'D', stance: 'DENIES', value: { text: 'emir' } }),
    ];
    const said = saidOf(property({ name: 'position', claims }));
    expect(said.map(({ values }) => values)).toEqual([['leader'], ['cleric']]);
    expect(said.map(({ voice }) => voice.slice(0, 9))).toEqual(['reports A', 'reports B']);
  });

  it('names the denier where nothing but a denial is held', () => {
    const claims = [claim({ speaker: 'D', stance: 'DENIES', value: { text: 'emir' } })];
    expect(saidOf(property({ name: 'position', claims }))[0]?.voice).toContain('denied by D');
  });
});

describe('referenceWords', () => {
  it('names the list', () => {
    expect(referenceWords('un:QDi.263')).toBe('UN QDi.263');
    expect(referenceWords('ofac:10689')).toBe('OFAC 10689');
    expect(referenceWords('QDi.263')).toBe('QDi.263');
  });
});
