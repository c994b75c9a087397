import type { Batch } from '@frontgraph/cypher';
import { batch, claim, entity, source } from '../cypher/records.js';

/**
 * A writer's batch number `round`: claims on links that all writers write to, so that each of them
 * changes what the others derive; every third takes the other side.
 */
export function evidenceBatch(writer: number, round: number): Batch {
  const link = { link: 'FRONT_FOR', from: `front-${round % 3}`, to: 'group' } as const;
  const stance = (writer + round) % 3 === 0 ? 'denies' : 'alleges';
  const speaker = `speaker-${writer}-${round}`;
  return batch({
    sources: [source('paper')],
    entities: [
      entity(link.from, 'Organisation'),
      entity('group', 'Group'),
      entity(speaker, 'Person', { onlySpeaks: true }),
    ],
    claims: [
      claim(link, stance, { statedBy: speaker, locator: `${writer}/${round}` }),
      claim({ link: 'LEADS', from: speaker, to: 'group' }, 'reports', {
        locator: `${writer}/${round}`,
      }),
    ],
  });
}
