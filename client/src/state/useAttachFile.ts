import { useMutation } from '@tanstack/react-query';
import type { Id } from '../graph/types';
import { useApp } from './context';

/** A file to keep with its source, and why. */
export interface Attachment {
  readonly source: Id;
  readonly file: File;
  readonly why: string;
}

/** What the server says of a refused file; it has the shape of GraphQL's errors. */
const refusal = async (response: Response): Promise<string> => {
  const body: unknown = await response.json().catch(() => null);
  const errors =
    typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors)
      ? (body.errors as { readonly message?: unknown }[])
      : [];
  const message = errors[0]?.message;
  return typeof message === 'string' ? message : `The server answered ${response.status}.`;
};

/** Sends the file as it is: it may be far larger than a GraphQL request. */
const send = async ({ source, file, why }: Attachment): Promise<void> => {
  const query = why.trim() === '' ? '' : `?why=${encodeURIComponent(why.trim())}`;
  const response = await fetch(`/sources/${encodeURIComponent(source)}/file${query}`, {
    method: 'PUT',
    credentials: 'same-origin',
    headers: { 'content-type': file.type },
    body: file,
  });
  if (!response.ok) throw new Error(await refusal(response));
};

/** Keeps the file that was read with its source; for editors. */
export const useAttachFile = () => {
  const { refresh } = useApp();
  return useMutation({ mutationFn: send, onSuccess: () => refresh() });
};
