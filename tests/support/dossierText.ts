/** A dossier of invented organisations in a ring, each claimed to be an affiliate of the next. */
export function ringDossier(name: string, size: number): string {
  const ids = Array.from({ length: size }, (_, place) => `${name}-${place}`);
  const entities = ids.map(
    (id) => `  ${id}: { kind: Organisation, name: Invented ${id}, summary: Nobody. }`,
  );
  const claims = ids.map(
    (id, place) =>
      `  ${name}-claim-${place}: { link: ${id} AFFILIATE_OF ${ids[(place + 1) % size]!}, stance: reports, ` +
      `source: ${name}-source, at: 'line ${place}', says: One is said to belong to the next. }`,
  );
  return [
    'sources:',
    `  ${name}-source: { title: Invented, publisher: Nobody, kind: article, language: en, published: 2020 }`,
    'entities:',
    ...entities,
    'claims:',
    ...claims,
    '',
  ].join('\n');
}
