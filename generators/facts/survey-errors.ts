import type { CodePaths } from "../codes/code-path.js";
import { collectCandidates } from "../codes/collect-candidates.js";
import type { Placed } from "../openapi/follow.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { listBodies } from "./code-facts.js";
import type { DocumentFacts } from "./document-facts.js";
import type { OperationFact, ResponseFact } from "./operation-facts.js";

/** Which errors a document describes, and which it leaves to prose. */
export interface ErrorSurvey {
  readonly operations: number;
  /** The number of operations that declare a 4xx, a 5xx, a default response, or no error at all. */
  readonly declaring: Readonly<Record<"4xx" | "5xx" | "default" | "none", number>>;
  /** Distinct codes. */
  readonly codes: number;
  /** Pairs of an operation and a code. */
  readonly pairs: number;
  /** Error responses by how they give their code. */
  readonly responses: Readonly<Record<ResponseForm, ResponseCount>>;
}

/** Codes are listed; the code is any text; there is a body without a code; there is a description and no body. */
export type ResponseForm = "listed" | "open" | "codeless" | "bodiless";

export interface ResponseCount {
  readonly count: number;
  /** The first of them, such as `404 of get-thing`. */
  readonly example?: string;
}

/** Counts the error responses of a document by form. */
export function surveyErrors(facts: DocumentFacts): ErrorSurvey {
  const operations = facts.operations.map((operation) => ({
    ...operation,
    errors: operation.responses.filter(({ isError }) => isError),
  }));
  const responses = listResponses(operations, facts);
  const declaring = (pattern: RegExp) =>
    operations.filter(({ errors }) => errors.some(({ status }) => pattern.test(status))).length;
  const count = (form: ResponseForm): ResponseCount => {
    const some = responses.filter((one) => one.form === form);
    return { count: some.length, ...(some[0] && { example: some[0].name }) };
  };
  const pairs = operations.flatMap(({ id, errors }) =>
    errors.flatMap(({ codes }) => codes.map(({ code }) => ({ id, code }))),
  );
  return {
    operations: operations.length,
    declaring: {
      "4xx": declaring(/^4/),
      "5xx": declaring(/^5/),
      default: declaring(/^default$/),
      none: operations.filter(({ errors }) => errors.length === 0).length,
    },
    codes: new Set(pairs.map(({ code }) => code)).size,
    pairs: new Set(pairs.map(({ id, code }) => `${id}\n${code}`)).size,
    responses: {
      listed: count("listed"),
      open: count("open"),
      codeless: count("codeless"),
      bodiless: count("bodiless"),
    },
  };
}

interface SurveyedResponse {
  readonly name: string;
  readonly form: ResponseForm;
}

type ErringOperation = OperationFact & { readonly errors: readonly ResponseFact[] };

function listResponses(
  operations: readonly ErringOperation[],
  facts: DocumentFacts,
): readonly SurveyedResponse[] {
  const hasOpenCode = createOpenCodeFinder(facts);
  return operations.flatMap(({ id, errors }) =>
    errors.map((error): SurveyedResponse => {
      const bodies = listBodies({ node: error.response, location: error.location }, facts.follow);
      const isOpen = () => bodies.some((body) => hasOpenCode(body, error.codePaths));
      return { name: `${error.status} of ${id}`, form: toForm(error, bodies, isOpen) };
    }),
  );
}

function toForm(
  { codes }: ResponseFact,
  bodies: readonly Placed<OpenApiSchema>[],
  isOpen: () => boolean,
): ResponseForm {
  if (codes.length > 0) return "listed";
  if (bodies.length === 0) return "bodiless";
  return isOpen() ? "open" : "codeless";
}

/** Whether a body has text at a place of codes, or under a name that only codes have; each body is read once. */
function createOpenCodeFinder({ follow }: DocumentFacts) {
  const known = new Map<object, readonly { readonly pointer: string; readonly rank: number }[]>();
  return (body: Placed<OpenApiSchema>, paths: CodePaths): boolean => {
    const target = follow(body.node, body.location);
    if (!target) return false;
    const candidates =
      known.get(target.node) ??
      collectCandidates(target, follow).map(({ path, rank }) => ({ pointer: formatPointer(path), rank }));
    known.set(target.node, candidates);
    const pointers = paths.map(formatPointer);
    return candidates.some(({ pointer, rank }) => rank === 3 || pointers.includes(pointer));
  };
}
