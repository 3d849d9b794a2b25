import type { FoundParts } from "../../../generators/codes/body-parts.js";
import { buildContract } from "../../../generators/contract/build-contract.js";
import type { Contract, Operation } from "../../../generators/contract/contract.js";
import { type DocumentFacts, readFacts } from "../../../generators/facts/document-facts.js";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type {
  OpenApiDocument,
  OpenApiOperation,
  OpenApiResponse,
  OpenApiSchema,
} from "../../../generators/openapi/openapi.js";

/** A document with nothing in it but what a test is about. */
export function openApiDocument(overrides: Partial<OpenApiDocument> = {}): OpenApiDocument {
  return { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths: {}, ...overrides };
}

/** A response whose JSON body has a property `errorCode` of the given schema. */
export function codedResponse(
  errorCode: OpenApiSchema,
  overrides: Partial<OpenApiResponse> = {},
): OpenApiResponse {
  return {
    description: "No.",
    content: { "application/json": { schema: { properties: { errorCode } } } },
    ...overrides,
  };
}

/** The contract of a document whose codes are at `/errorCode` and come from nowhere. */
export function contractOf(document: Partial<OpenApiDocument>): Contract {
  return buildContract(factsOf(document), () => ({ file: "openapi.yaml", pointer: "" }));
}

/** The facts of a document whose codes are at `/errorCode` and come from nowhere. */
export function factsOf(
  document: Partial<OpenApiDocument>,
  overrides: Partial<FoundParts> = {},
): DocumentFacts {
  const parts = {
    codePaths: [["errorCode"]],
    messagePaths: [],
    issuePlaces: [],
    failurePlaces: [],
    ofOperations: new Map(),
    ...overrides,
  };
  const settings = { parts, origins: new WeakMap() };
  return readFacts(followWithin(openApiDocument(document)), settings);
}

/** What the contract says of a single operation, `POST /things` unless said otherwise. */
export function operationOf(
  operation: OpenApiOperation,
  {
    method = "post",
    item = {},
    document = {},
  }: {
    readonly method?: string;
    readonly item?: object;
    readonly document?: Partial<OpenApiDocument>;
  } = {},
): Operation {
  const paths = { "/things": { ...item, [method]: { operationId: "do-thing", ...operation } } };
  const [first] = contractOf({ ...document, paths }).operations;
  if (!first) throw new Error("the document has no operation");
  return first;
}
