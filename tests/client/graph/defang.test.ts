import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defang, rearm } from '../../../client/src/graph/defang';

describe('defang', () => {
  it.each([
    ['https://facebook.com/JudOfficial', 'hxxps://facebook[.]com/JudOfficial'],
    ['HTTP://Example.org', 'hxxp://Example[.]org'],
    ['https://example.org?a=b.c', 'hxxps://example[.]org?a=b.c'],
    ['jud.org.pk', 'jud[.]org[.]pk'],
    ['www.jud.org.pk', 'www[.]jud[.]org[.]pk'],
    ['t.me/channel', 't[.]me/channel'],
    [
      'https://web.archive.org/web/1/http://a.pk/',
      'hxxps://web[.]archive[.]org/web/1/hxxp://a.pk/',
    ],
    ['write to info@jud.org.pk now', 'write to info[@]jud[.]org[.]pk now'],
    ['It was at twitter.com/JUD, then gone.', 'It was at twitter[.]com/JUD, then gone.'],
  ])('disarms %s', (text, safe) => {
    expect(defang(text)).toBe(safe);
  });

  it.each([
    'House No. 116E, Mohalla Johar, Lahore, Tehsil Lahore City',
    '@HafizSaeedJUD',
    'A. R. Makki',
    'removed pages, says in.com, 2018',
    'approx. 3/4 of it',
    'hxxps://facebook[.]com/JudOfficial',
  ])('leaves “%s” alone', (text) => {
    expect(defang(text)).toBe(text);
  });

  it('keeps the address of the source, and nothing else of its host', () => {
    const source = 'https://www.dawn.com/news/1';
    expect(defang(`At https://t.co/x. Dawn, ${source} (accessed 2026).`, [source])).toBe(
      `At hxxps://t[.]co/x. Dawn, ${source} (accessed 2026).`,
    );
  });

  it('leaves no address that a reader could follow, and changes nothing twice', () => {
    const text = fc.array(fc.oneof(fc.webUrl(), fc.lorem({ maxCount: 3 })));
    fc.assert(
      fc.property(text, (parts) => {
        const safe = defang(parts.join(' '));
        expect(safe).not.toMatch(/https?:\/\//i);
        expect(defang(safe)).toBe(safe);
      }),
    );
  });
});

describe('rearm', () => {
  it('gives back what was disarmed for show', () => {
    const url = fc.webUrl({ validSchemes: ['http', 'https'] });
    fc.assert(
      fc.property(url, (text) => {
        expect(rearm(defang(text))).toBe(text);
      }),
    );
  });
});
