export { builtInDossiers } from './builtIn.js';
export { faultLine, ImportError } from './importError.js';
export { formats } from './formats/index.js';
export type { FormatName } from './formats/index.js';
export { dossierInputs, inputBytes, inputFile } from './input.js';
export { importFiles } from './load.js';
export type { ImportOptions, ImportProgress } from './load.js';
export type { ImportReport, RecordType, TypeReport } from './report.js';
export type { Fault, InputFile, Place } from './statement.js';
