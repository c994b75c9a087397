/**
 * Reads a file of comma-separated values strictly by RFC 4180: every record ends with CR LF, a
 * quote stands only around a whole field or doubled inside one, all records are of one length.
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let rest = text.replace(/^\uFEFF/, '');
  let record: string[] = [];
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (match === null) throw new Error(`Not RFC 4180: ${JSON.stringify(rest.slice(0, 60))}`);
    const [all, quoted, bare = '', end] = match;
    record.push(quoted?.replaceAll('""', '"') ?? bare);
    rest = rest.slice(all.length);
    if (end === '\r\n') {
      records.push(record);
      record = [];
    }
  }
  if (record.length > 0 || records.some(({ length }) => length !== records[0]?.length))
    throw new Error('The last record is open, or the records differ in length.');
  return records;
}
