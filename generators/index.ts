// The library: what the commands are made of. A command imports what it uses from the stage that has it, since this
// loads all of them.

export {
  type AdoptionOptions,
  type AdoptionPlan,
  planAdoption,
  type ReadProse,
  readProse,
} from "./adopt-document.js";
export { compareVersions, readSurface } from "./compare-versions.js";
export type { ApiConfig, ClientConfig, DocsConfig } from "./config/config.js";
export { ConfigError } from "./config/config.js";
export { readApi, readConfigToWrite as readApis } from "./config/read-config.js";
export type { Contract } from "./contract/contract.js";
export type { Diagnostic, Place } from "./diagnostics/diagnostic.js";
export { hasErrors, sortDiagnostics } from "./diagnostics/diagnostic.js";
export { formatDiagnostic } from "./diagnostics/format-diagnostic.js";
export { formatDiagnostics } from "./diagnostics/format-diagnostics.js";
export type { Finding } from "./diff/finding.js";
export { type Example, renderExamples } from "./docs/render-examples.js";
export { renderProblems } from "./docs/render-problems.js";
export { readStyle } from "./docs/style.js";
export { writeMatch } from "./emit/write-match.js";
export type { ErrorSurvey } from "./facts/survey-errors.js";
export { type GenerateOptions, generate, generateReference } from "./generate.js";
export type { Assets, GeneratorInput } from "./generator-input.js";
export type { GeneratorName } from "./generators.js";
export { generatorNames } from "./generators.js";
export type { OutputFile } from "./io/output.js";
export { OutputError } from "./io/output.js";
export type { WritePlan } from "./io/write-files.js";
export { writeFiles } from "./io/write-files.js";
export { UnusableDocumentError } from "./limits/unusable-document.js";
export { type MadeRelease, makeRelease, type ReleaseResult } from "./make-release.js";
export { createMemory, type Memory } from "./memory/memory.js";
export type { OpenApiDocument } from "./openapi/openapi.js";
export { readAssets } from "./read-assets.js";
export {
  lint,
  readContract,
  type Surveyed,
  survey,
  type UnderstandOptions,
  type Understood,
  understand,
} from "./understand.js";
