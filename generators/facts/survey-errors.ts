import { collectCandidates } from "../codes/collect-candidates.js";
import { listBodies } from "../contract/body-codes.js";
import { listErrorResponses } from "../contract/build-responses.js";
import type { CodePlace, Contract, ErrorResponse, Operation } from "../contract/contract.js";
import { resolveIn } from "../contract/resolve.js";
import type { OpenApiDocument, OpenApiOperation, OpenApiSchema } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";

/** What a document says of its errors, and what it leaves to prose. */
export interface ErrorSurvey {
  readonly title: string;
  readonly version: string;
  readonly operations: number;
  /** How many operations declare an error of a sort, or none at all. */
  readonly declaring: Readonly<Record<"4xx" | "5xx" | "default" | "none", number>>;
  readonly codePlaces: readonly CodePlace[];
  /** Distinct codes. */
  readonly codes: number;
  /** Pairs of an operation and a code. */
  readonly pairs: number;
  /** Error answers by what can be told apart in them. */
  readonly answers: Readonly<Record<AnswerForm, AnswerCount>>;
}

/** Codes are listed; the code is any text; there is a body without a code; there is a description and no body. */
export type AnswerForm = "listed" | "open" | "codeless" | "bodiless";

export interface AnswerCount {
  readonly count: number;
  /** The first of them, such as `404 of get-thing`. */
  readonly example?: string;
}

/** Looks through all error answers of a document. */
export function surveyErrors({
  document,
  contract,
}: {
  readonly document: OpenApiDocument;
  readonly contract: Contract;
}): ErrorSurvey {
  const { title, version, operations, codePlaces, catalog } = contract;
  const answers = listAnswers(document, contract);
  const declaring = (pattern: RegExp) =>
    operations.filter(({ errors }) => errors.some(({ status }) => pattern.test(status))).length;
  const count = (form: AnswerForm): AnswerCount => {
    const some = answers.filter((answer) => answer.form === form);
    return { count: some.length, ...(some[0] && { example: some[0].name }) };
  };
  return {
    title,
    version,
    operations: operations.length,
    declaring: {
      "4xx": declaring(/^4/),
      "5xx": declaring(/^5/),
      default: declaring(/^default$/),
      none: operations.filter(({ errors }) => errors.length === 0).length,
    },
    codePlaces,
    codes: catalog.length,
    pairs: new Set(operations.flatMap(listPairs)).size,
    answers: {
      listed: count("listed"),
      open: count("open"),
      codeless: count("codeless"),
      bodiless: count("bodiless"),
    },
  };
}

function listPairs({ id, errors }: Operation): readonly string[] {
  return errors.flatMap(({ codes }) => codes.map(({ code }) => `${id}\n${code}`));
}

interface Answer {
  readonly name: string;
  readonly form: AnswerForm;
}

function listAnswers(document: OpenApiDocument, { operations, codePlaces }: Contract): readonly Answer[] {
  const hasOpenCode = createOpenCodeFinder(document);
  return operations.flatMap((operation) => {
    const pointers = operation.codePointers ?? codePlaces.map(({ pointer }) => pointer);
    // Both are in the order of the document.
    const responses = listErrorResponses(document, findWritten(document, operation));
    return operation.errors.map((error, index): Answer => {
      const bodies = listBodies(responses[index]?.response ?? {});
      const isOpen = () => bodies.some((body) => hasOpenCode(body, pointers));
      return { name: `${error.status} of ${operation.id}`, form: toForm(error, bodies, isOpen) };
    });
  });
}

function toForm(
  { codes }: ErrorResponse,
  bodies: readonly OpenApiSchema[],
  isOpen: () => boolean,
): AnswerForm {
  if (codes.length > 0) return "listed";
  if (bodies.length === 0) return "bodiless";
  return isOpen() ? "open" : "codeless";
}

function findWritten(document: OpenApiDocument, { method, path }: Operation): OpenApiOperation {
  const item = resolveIn(document, document.paths?.[path] ?? {});
  return (item?.[method.toLowerCase()] ?? {}) as OpenApiOperation;
}

/** Whether a body has text at a place of codes, or under a name that holds nothing but codes; each body is looked at once. */
function createOpenCodeFinder(document: OpenApiDocument) {
  const known = new Map<OpenApiSchema, readonly { readonly pointer: string; readonly rank: number }[]>();
  return (body: OpenApiSchema, pointers: readonly string[]): boolean => {
    const target = resolveIn(document, body);
    if (!target) return false;
    const candidates = known.get(target) ?? listCandidates(document, target);
    known.set(target, candidates);
    return candidates.some(({ pointer, rank }) => rank === 3 || pointers.includes(pointer));
  };
}

function listCandidates(document: OpenApiDocument, body: OpenApiSchema) {
  const follow = ({ schema, file }: { readonly schema: OpenApiSchema; readonly file: string }) => {
    const target = resolveIn(document, schema);
    return target && { schema: target, file };
  };
  return collectCandidates({ schema: body, file: "" }, follow).map(({ path, rank }) => ({
    pointer: formatPointer(path),
    rank,
  }));
}
