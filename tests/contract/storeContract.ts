/** What every GraphStore must do beyond its statements: a function of the engine. */
import { afterAll, beforeAll, describe } from 'vitest';
import { engines } from './engines.js';
import { errorsContract } from './store/errors.js';
import { readsContract } from './store/reads.js';
import { timeContract } from './store/time.js';
import { StoreUnderTest } from './store/underTest.js';
import { writesContract } from './store/writes.js';

export function storeContract(name: keyof typeof engines): void {
  describe(`a store on ${name}`, () => {
    const it = new StoreUnderTest();
    beforeAll(() => it.open(engines[name]));
    afterAll(() => it.close());

    writesContract(it);
    readsContract(it);
    errorsContract(it);
    timeContract(it);
  });
}
