import { storeContract } from './storeContract.js';

storeContract('embedded');
storeContract('neo4j');
