import { useEntityDetails, useEntityOnSheet, type EntityName } from '../../state';

/** Name and kind of an entity, from the sheet where it is there, else from the server. */
export function useEntityName(id: string | null): EntityName | null {
  const onSheet = useEntityOnSheet(id);
  const remote = useEntityDetails(onSheet === null ? id : null);
  if (onSheet !== null) return onSheet;
  return id !== null && remote.state === 'ready' ? remote.data : null;
}
