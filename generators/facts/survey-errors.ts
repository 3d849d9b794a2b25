import { isScalar } from "../codes/collect-candidates.js";
import { type DetectedFailure, detectFailure } from "../codes/detect-failure.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import { findCodeSlots, listBodies } from "./code-facts.js";
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
  /** How successes seem to refuse; `undefined` if none does, or if the settings say it. */
  readonly failure?: DetectedFailure;
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
  const failure = detect(facts);
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
    ...(failure && { failure }),
  };
}

function detect({ operations, failurePlaces, follow }: DocumentFacts): DetectedFailure | undefined {
  const successes = operations
    .filter(({ ownParts }) => ownParts.failurePlaces === undefined && failurePlaces.length === 0)
    .flatMap(({ responses }) => responses.filter(({ status }) => isSuccessStatus(status)));
  const bodies = successes.flatMap(({ response, location }) =>
    listBodies({ node: response, location }, follow),
  );
  return detectFailure(bodies, follow);
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
  return operations.flatMap(({ id, errors }) =>
    errors.map((error): SurveyedResponse => {
      return { name: `${error.status} of ${id}`, form: toForm(error, facts) };
    }),
  );
}

function toForm(
  { codes, codePaths, response, location }: ResponseFact,
  { follow }: DocumentFacts,
): ResponseForm {
  if (codes.length > 0) return "listed";
  const placed = { node: response, location };
  if (listBodies(placed, follow).length === 0) return "bodiless";
  const slots = findCodeSlots(placed, codePaths, follow);
  return slots.some(({ node }) => isScalar(node)) ? "open" : "codeless";
}
