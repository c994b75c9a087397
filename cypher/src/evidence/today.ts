/** The day on which an ended designation no longer stands, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
