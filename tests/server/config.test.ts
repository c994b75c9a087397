import { describe, expect, it } from 'vitest';
import { ConfigError, isLoopback, readConfig } from '../../server/src/config.js';

describe('the configuration', () => {
  it('works with nothing set, on loopback, on the embedded store', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      loopback: true,
      editorToken: null,
    });
    expect(config.store).toMatchObject({ engine: 'embedded' });
    expect(config.dataFolder).toMatch(/\.frontgraph$/);
  });

  it('takes what is empty for not set, as compose files write it', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', FRONTGRAPH_EDITOR_TOKEN: '' })).toEqual(
      readConfig({}),
    );
  });

  it('takes Neo4j by its address alone', () => {
    const { store } = readConfig({ NEO4J_URI: 'neo4j+s://db.example', NEO4J_PASSWORD: 'secret' });
    expect(store).toEqual({
      engine: 'neo4j',
      uri: 'neo4j+s://db.example',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  it.each([
    [{ PORT: '70000' }, /^PORT \(“70000”\): must be a whole number from 0 to 65535; give a port/],
    [{ PORT: 'four' }, /^PORT \(“four”\): must be a whole number/],
    [{ PORT: '40.5' }, /^PORT \(“40\.5”\)/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL \(“loud”\): .*write one of/],
    [{ FRONTGRAPH_ENGINE: 'neo' }, /^FRONTGRAPH_ENGINE \(“neo”\): .*write embedded or neo4j/],
    [{ FRONTGRAPH_ENGINE: 'neo4j' }, /^NEO4J_URI is not set.*bolt:/],
    [{ NEO4J_URI: 'bolt://x' }, /^NEO4J_PASSWORD is not set/],
    [
      { NEO4J_URI: 'http://x', NEO4J_PASSWORD: 'x' },
      /^NEO4J_URI is not a Neo4j address \(“http:\/\/x”\)/,
    ],
    [{ FRONTGRAPH_DEADLINE_MS: '0' }, /^FRONTGRAPH_DEADLINE_MS \(“0”\)/],
  ])('refuses %j by its name and says what to do', (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(message);
  });

  it('names every wrong variable at once and never shows a secret', () => {
    const env = {
      PORT: 'x',
      FRONTGRAPH_EDITOR_TOKEN: 'short-secret'.padEnd(31, '-'),
      LOG_LEVEL: 'x',
    };
    expect(() => readConfig(env)).toThrow(
      /PORT[^]*FRONTGRAPH_EDITOR_TOKEN: must have 32[^]*LOG_LEVEL/,
    );
    try {
      readConfig(env);
    } catch (error) {
      expect(String(error)).not.toContain('short-secret');
    }
  });

  it('knows the addresses that only this machine can reach', () => {
    for (const host of ['localhost', '127.0.0.1', '127.8.9.1', '::1', '[::1]', 'LOCALHOST']) {
      expect(isLoopback(host), host).toBe(true);
    }
    for (const host of [
      '0.0.0.0',
      '::',
      '192.168.1.4',
      'localhost.example',
      '127.example',
      '1.127.0.1',
    ]) {
      expect(isLoopback(host), host).toBe(false);
    }
  });
});
