import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Balance } from '../../../client/src/ui/Balance';
import { STANCES, speaksAgainst, type Stance } from '../../../client/src/ui/stance';

const draw = (stances: Stance[]) => {
  const html = renderToStaticMarkup(<Balance stances={stances} support="support" denial="deny" />);
  const [left = '', right = ''] = html.split('beam');
  const count = (part: string) => part.split('<svg').length - 1;
  return { left: count(left), right: count(right) };
};

describe('Balance', () => {
  it('draws one block a voice, support left of the bar, denials right', () => {
    expect(draw(['DESIGNATES', 'REPORTS', 'DENIES'])).toEqual({ left: 2, right: 1 });
    expect(draw([...STANCES])).toEqual({ left: 4, right: 2 });
    expect(draw([])).toEqual({ left: 0, right: 0 });
  });

  it('counts only denials and retractions against a link', () => {
    expect(STANCES.filter(speaksAgainst)).toEqual(['DENIES', 'RETRACTS']);
  });
});
