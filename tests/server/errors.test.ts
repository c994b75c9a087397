import { StoreError } from '@frontgraph/cypher';
import type { StoreErrorCode } from '@frontgraph/cypher';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  BadInputError,
  didYouMean,
  formatError,
  isOurFault,
  publicFace,
} from '../../server/src/errors.js';

const wrap = (original: Error, path = ['entity']) =>
  new GraphQLError(original.message, { originalError: original, path });
const INSIDE = 'MATCH (n) at /home/x/store.ts:12 password=hunter2';

describe('errors as a caller sees them', () => {
  it('keep public messages with their code and place', () => {
    const error = wrap(new BadInputError('“first” must be from 1 to 200.'));
    expect(formatError(error.toJSON(), error)).toEqual({
      message: '“first” must be from 1 to 200.',
      path: ['entity'],
      extensions: { code: 'BAD_INPUT' },
    });
  });

  it('never show the inside of a fault of ours', () => {
    const faults = [
      new Error(INSIDE),
      new StoreError('STATEMENT', INSIDE),
      new StoreError('UNAVAILABLE', INSIDE),
      new TypeError(INSIDE),
    ];
    for (const fault of faults) {
      const error = wrap(fault);
      const told = JSON.stringify(
        formatError(
          {
            ...error.toJSON(),
            extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [INSIDE] },
          },
          error,
        ),
      );
      expect(told).not.toMatch(/MATCH|hunter2|store\.ts/);
      expect(isOurFault(error)).toBe(true);
    }
  });

  it('give every error of a store a public code', () => {
    const codes: Record<StoreErrorCode, string> = {
      DEADLINE: 'DEADLINE',
      ABORTED: 'DEADLINE',
      UNAVAILABLE: 'UNAVAILABLE',
      LOCKED: 'UNAVAILABLE',
      CONSTRAINT: 'CONFLICT',
      TOO_LARGE: 'TOO_COMPLEX',
      MEMORY: 'TOO_COMPLEX',
      STATEMENT: 'INTERNAL',
    };
    for (const [code, told] of Object.entries(codes)) {
      expect(publicFace(new StoreError(code as StoreErrorCode, INSIDE)).code).toBe(told);
    }
  });

  it('never throw, whatever was thrown', () => {
    for (const thrown of [null, undefined, 'text', 7, {}, Symbol('x'), new Error()]) {
      expect(formatError({ message: 'x' }, thrown).extensions).toHaveProperty('code');
      expect(publicFace(thrown).code).toBe('INTERNAL');
    }
  });

  it('suggest what was probably meant, and nothing when nothing is near', () => {
    expect(didYouMean('jamat-ud-dawa', ['hafiz-saeed', 'jamaat-ud-dawa'])).toBe(
      '; did you mean “jamaat-ud-dawa”?',
    );
    expect(didYouMean('xyz', ['jamaat-ud-dawa'])).toBe('');
  });
});
