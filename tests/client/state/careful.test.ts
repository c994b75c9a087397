import { describe, expect, it } from 'vitest';
import { careful } from '../../../client/src/state/careful';
import { claim } from '../panels/claims';

const account = {
  id: 'acct-a',
  kind: 'Account',
  name: 'https://facebook.com/JudOfficial',
} as const;
const group = {
  id: 'jud',
  kind: 'Organisation',
  name: 'Jamaat-ud-Dawa',
  role: null,
  sensitive: false,
} as const;
const source = {
  ...claim().source,
  url: 'https://www.dawn.com/news/1',
  title: 'Pages on facebook.com/JudOfficial removed',
};

describe('careful', () => {
  it('disarms a claim about an account, and leaves its source a link', () => {
    const given = claim({
      subject: { ...account, role: null, sensitive: false },
      object: group,
      statement: 'It was at https://facebook.com/JudOfficial until then.',
      value: { text: 'facebook.com/JudOfficial' },
      source,
      citation: `Dawn: at https://facebook.com/JudOfficial. ${source.url} (accessed 2026-11-23).`,
    });
    expect(careful(given)).toEqual({
      ...given,
      subject: { ...given.subject, name: 'hxxps://facebook[.]com/JudOfficial' },
      statement: 'It was at hxxps://facebook[.]com/JudOfficial until then.',
      value: { ...given.value, text: 'facebook[.]com/JudOfficial' },
      citation: `Dawn: at hxxps://facebook[.]com/JudOfficial. ${source.url} (accessed 2026-11-23).`,
    });
  });

  it('disarms an address though the entity is no account, and nothing else of it', () => {
    const address = claim({ property: 'address', value: { text: 'www.jud.org.pk' } });
    const other = claim({ property: 'remark', value: { text: 'See www.un.org/securitycouncil' } });
    expect(careful([address, other])).toMatchObject([
      { value: { text: 'www[.]jud[.]org[.]pk' } },
      { value: { text: 'See www.un.org/securitycouncil' } },
    ]);
  });

  it('disarms names on the sheet and in the search, and the sentences of their links', () => {
    const sentence = `${account.name} is an account of Jamaat-ud-Dawa, reports Dawn, 2014`;
    const sheet = {
      entities: [account, group],
      links: [
        { id: 'acct-a~ACCOUNT_OF~jud', from: { id: 'acct-a' }, to: { id: 'jud' }, sentence },
        { id: 'x', from: { id: 'jud' }, to: { id: 'let' }, sentence: 'See https://un.org/x' },
      ],
    };
    const safe = careful(sheet);
    expect(safe.entities[0]?.name).toBe('hxxps://facebook[.]com/JudOfficial');
    expect(safe.links.map((link) => link.sentence)).toEqual([
      sentence.replace('https://facebook.com', 'hxxps://facebook[.]com'),
      'See https://un.org/x',
    ]);
    const hit = { entity: account, matched: 'facebook.com/JudOfficial' };
    expect(careful(hit).matched).toBe('facebook[.]com/JudOfficial');
  });

  it('disarms what the log says of an account, and never touches an id', () => {
    const edit = {
      id: 'https://example.org/1',
      summary: `Added a claim on ${account.name}`,
      fields: [{ name: 'value', before: null, after: account.name }],
      entities: [account],
    };
    expect(careful(edit)).toMatchObject({
      id: 'https://example.org/1',
      summary: 'Added a claim on hxxps://facebook[.]com/JudOfficial',
      fields: [{ after: 'hxxps://facebook[.]com/JudOfficial' }],
    });
  });
});
