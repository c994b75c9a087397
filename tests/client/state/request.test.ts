import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { TypedDocumentString } from '../../../client/src/operations/generated/graphql';
import { createRequest, RequestError } from '../../../client/src/state/request';

const document = new TypedDocumentString<{ answer: number }, Record<string, never>>('{ answer }');
const stops: (() => Promise<void>)[] = [];

/** A server on a free port that answers as a test says. */
const serve = async (
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/graphql`;
};

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

const problemOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RequestError)) throw new Error(`not a RequestError: ${String(error)}`);
  return error.problem;
};

describe('a request', () => {
  it('sends the highest data version it has seen, and tells when it rises', async () => {
    const sent: (string | undefined)[] = [];
    const versions = ['7', '5', '9'];
    const endpoint = await serve((request, response) => {
      sent.push(request.headers['x-data-version']?.toString());
      response.setHeader('x-data-version', versions[sent.length - 1] ?? '');
      response.end('{"data":{"answer":42}}');
    });
    const heard: number[] = [];
    const request = createRequest({ endpoint, onVersion: (version) => heard.push(version) });
    expect(await request(document, {})).toEqual({ answer: 42 });
    await request(document, {});
    await request(document, {});
    expect(sent).toEqual([undefined, '7', '7']);
    expect(heard).toEqual([7, 9]);
  });

  it('says what the server refused, with its code', async () => {
    const endpoint = await serve((_, response) => {
      response.statusCode = 400;
      response.end('{"errors":[{"message":"Too deep.","extensions":{"code":"BAD_USER_INPUT"}}]}');
    });
    expect(await problemOf(createRequest({ endpoint })(document, {}))).toEqual({
      kind: 'refused',
      code: 'BAD_USER_INPUT',
      message: 'Too deep.',
    });
  });

  it('tells a failure of the server from a refusal', async () => {
    const endpoint = await serve((_, response) => {
      response.end(
        '{"errors":[{"message":"Deadline.","extensions":{"code":"DEADLINE_EXCEEDED"}}]}',
      );
    });
    expect(await problemOf(createRequest({ endpoint })(document, {}))).toMatchObject({
      kind: 'server',
      code: 'DEADLINE_EXCEEDED',
    });
  });

  it('reads an answer that is not JSON as a failure of the server', async () => {
    const endpoint = await serve((_, response) => {
      response.statusCode = 502;
      response.end('<html>Bad gateway</html>');
    });
    expect(await problemOf(createRequest({ endpoint })(document, {}))).toMatchObject({
      kind: 'server',
      code: 'HTTP_502',
    });
  });

  it('is offline where nobody listens', async () => {
    const endpoint = await serve((_, response) => response.end());
    await Promise.all(stops.splice(0).map((stop) => stop()));
    expect(await problemOf(createRequest({ endpoint })(document, {}))).toMatchObject({
      kind: 'offline',
    });
  });

  it('gives up at its deadline', async () => {
    const endpoint = await serve(() => undefined);
    const problem = await problemOf(createRequest({ endpoint, deadline: 60 })(document, {}));
    expect(problem.kind).toBe('timeout');
  });

  it('passes on that it was cancelled', async () => {
    const endpoint = await serve(() => undefined);
    const stop = new AbortController();
    const work = createRequest({ endpoint })(document, {}, stop.signal);
    stop.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });
});
