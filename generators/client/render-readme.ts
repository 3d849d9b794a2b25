import { type ClientConfig, listPackageAdapters } from "../config/config.js";
import type { Contract, Operation } from "../contract/contract.js";
import { hasRefusals } from "../emit/can-refuse.js";
import { toStringLiteral } from "../emit/code.js";
import { listRuleCodes } from "../emit/describe-codes.js";
import { listInputs } from "../emit/operation-inputs.js";
import { nameCall } from "../emit/operation-names.js";
import { createTemplates } from "../emit/templates.js";
import { writeMatch } from "../emit/write-match.js";
import type { OutputFile } from "../io/output.js";
import { listAuthExports } from "./emit-auth.js";
import { ownTemplates } from "./own-templates.js";
import { renderCredentials, renderServers } from "./render-access.js";
import { renderTestSamples } from "./render-test-samples.js";

/** The README of the npm package; its samples are of the operation with the most codes. */
export function renderClientReadme(
  contract: Contract,
  client: ClientConfig,
  templates: ReadonlyMap<string, string>,
): OutputFile {
  const operation = pickSampleOperation(contract);
  const view = {
    name: client.name,
    summary: `Typed client for ${contract.title.replace(/\s+/g, " ")} ${contract.version}: every operation, and every documented error.`,
    hasRefusals: hasRefusals(contract),
    hasQueries: listPackageAdapters(client).includes("tanstack-query"),
    hasCodes: operation !== undefined && countRuleCodes(operation) > 0,
    call: operation && nameCall(contract, operation),
    callSample: operation ? renderCall(contract, operation, client.name) : "",
    matchSample: (operation && writeMatch(contract, operation.id, client.name)) ?? "",
    testSamples: operation && renderTestSamples(contract, operation, client.name),
    credentialsSample: renderCredentials(contract, client.name),
    serversSample: renderServers(contract, client.name),
    sessionSample: renderSession(contract, client.name),
    retries: templates.get("shared/retries.md") ?? "",
    parseSample: operation ? renderParse(operation, client.name) : "",
  };
  return {
    path: "client/README.md",
    text: createTemplates(ownTemplates, templates)("client/README.md.hbs", view),
  };
}

function pickSampleOperation({ operations }: Contract): Operation | undefined {
  return [...operations].sort((a, b) => countRuleCodes(b) - countRuleCodes(a))[0];
}

function countRuleCodes(operation: Operation): number {
  return listRuleCodes(operation).length;
}

function renderCall(contract: Contract, operation: Operation, name: string): string {
  const call = nameCall(contract, operation);
  const auth = listAuthExports(contract).find(({ isType }) => !isType)?.name;
  const inputs = listInputs(operation).flatMap(({ name, required }) => (required ? [name] : []));
  const input = inputs.length === 0 ? "" : `, { ${inputs.join(", ")} }`;
  return [
    `import { ${[auth, "createClient", call].filter(Boolean).sort().join(", ")} } from ${toStringLiteral(name)};`,
    "",
    `const client = createClient(${toOptions(contract, auth ? [`auth: ${auth}(${argumentOf(auth)})`] : [])});`,
    `const { data, error } = await ${call}(client${input});`,
    "",
  ].join("\n");
}

/** The options of a client, and which of several servers it calls: of them, hardly the first one is for trying out. */
function toOptions({ servers }: Contract, options: readonly string[]): string {
  const [, second] = servers;
  const all = second ? [...options, `server: ${toStringLiteral(second.name)}`] : options;
  return all.length === 0 ? "" : `{ ${all.join(", ")} }`;
}

function argumentOf(auth: string): string {
  if (auth === "bearer") return "token";
  return auth === "apiKey" || auth === "basic" ? "credentials" : "secret";
}

function renderSession(contract: Contract, name: string): string {
  const { session } = contract;
  if (!session) return "";
  const begin = session.begin === undefined ? [] : ["  begin: loginInput,"];
  return [
    `import { createClient, openSession, resumeSession } from ${toStringLiteral(name)};`,
    "",
    `const login = createClient(${toOptions(contract, [])});`,
    "const { data: session, error } = await openSession(login, {",
    ...begin,
    `  complete: async (${begin.length > 0 ? "begun" : ""}) => completion,`,
    "  renewWith,",
    "  save: (tokens) => vault.write(tokens),",
    "});",
    "// session.client makes the calls; session.end() logs out.",
    "// Later, or elsewhere: resumeSession(login, await vault.read(), { renewWith, save, load, lock })",
    "",
  ].join("\n");
}

function renderParse({ id }: Operation, name: string): string {
  return [
    `import { parseError } from ${toStringLiteral(`${name}/errors`)};`,
    "",
    `const error = parseError(${toStringLiteral(id)}, { status, headers, body });`,
    "",
  ].join("\n");
}
