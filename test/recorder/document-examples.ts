import type { Contract } from "../../generators/contract/contract.js";
import { followWithin } from "../../generators/openapi/follow-within.js";
import { pickStatus } from "../../generators/openapi/http-status.js";
import { isRecord, type OpenApiDocument } from "../../generators/openapi/openapi.js";
import { listOperations } from "../../generators/openapi/operations.js";
import type { CheckAnswer } from "../../generators/runtime/check-response.js";
import type { Finding } from "../../generators/runtime/finding.js";
import type { OperationContract } from "../../generators/runtime/operation.js";

/** A response as an example of a document shows it. */
export interface DocumentExample {
  readonly operation: string;
  readonly status: number;
  readonly mediaType: string;
  readonly body: unknown;
}

/** The examples of all responses of a closed document, at their media types. */
export function listExamples(document: OpenApiDocument): readonly DocumentExample[] {
  const followed = followWithin(document);
  const { follow, location } = followed;
  const open = (node: unknown) => (follow(node, location)?.node ?? {}) as Readonly<Record<string, unknown>>;
  return listOperations(followed).flatMap(({ id, node }) => {
    const responses = open(node.responses);
    return Object.entries(responses).flatMap(([status, response]) =>
      Object.entries(open(open(response).content)).flatMap(([mediaType, content]) => {
        const { example, examples } = open(content);
        const named = Object.values(open(examples)).map((one) => open(one).value);
        return [example, ...named]
          .filter((body) => body !== undefined)
          .map((body) => ({
            operation: id,
            status: pickStatus(status.toUpperCase(), Object.keys(responses)),
            mediaType,
            body,
          }));
      }),
    );
  });
}

/** What is found in examples, each sent as a response. */
export async function checkExamples(
  contract: Contract,
  examples: readonly DocumentExample[],
  check: CheckAnswer,
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const { operation: id, status, mediaType, body } of examples) {
    const operation = contract.operations.find((one) => one.id === id);
    const headers = new Headers({ "content-type": mediaType.includes("*") ? "application/json" : mediaType });
    const text = isText(mediaType, body) ? body : JSON.stringify(body);
    const { findings } = await check(toContract(operation, contract), { status, headers, body: { text } });
    found.push(...findings.filter(({ rule }) => !rule.startsWith("header/")));
  }
  return found;
}

function isText(mediaType: string, body: unknown): body is string {
  return typeof body === "string" && !/json/.test(mediaType) && !isRecord(body);
}

/** What the runtime knows of an operation, as far as checking is concerned. */
export function toContract(
  operation: Contract["operations"][number] | undefined,
  ofApi: Contract,
): OperationContract {
  const { id = "", method = "", path = "", codePaths, failurePlaces } = operation ?? {};
  const api = {
    codePaths: ofApi.codePlaces.map((place) => place.path),
    failurePlaces: ofApi.failurePlaces,
    genericCodes: {},
    servers: Object.fromEntries(ofApi.servers.map(({ name, url }) => [name, url])),
  };
  const places = { ...(codePaths && { codePaths }), ...(failurePlaces && { failurePlaces }) };
  return { api, id, method, path, replay: "safe", answers: {}, codes: {}, ...places };
}
