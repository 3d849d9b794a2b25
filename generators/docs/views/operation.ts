import type { ErrorResponse, Operation } from "../../contract/contract.js";
import type { DescribedOperation } from "../../shapes/described-operation.js";
import { toCodeAnchor } from "../code-anchor.js";
import { toReferenceRoute } from "../reference-route.js";
import { createBudget, type FieldBudget } from "./fields.js";
import {
  countNoun,
  viewBody,
  viewCodeName,
  viewOperationLinks,
  viewReplay,
  viewRetry,
  viewShell,
  viewText,
  viewTypeScript,
} from "./parts.js";
import { viewRequest } from "./request.js";
import { viewContent, viewSuccess } from "./responses.js";
import type { ViewSources } from "./sources.js";
import { nameBeside, viewStatusTile } from "./status-tile.js";

/** The page of an operation: what it takes, what it returns, what can go wrong, and how to call it. */
export function viewOperation(operation: Operation, sources: ViewSources) {
  const { links, samples, hasReference, findTagPath, shapes, writeCurl } = sources;
  const { id, method, path, deprecated, deviations } = operation;
  const described = shapes.operations.get(id);
  const budget = createBudget();
  const [tag] = described?.tags ?? [];
  return {
    id,
    summary: operation.summary === id ? null : operation.summary,
    method,
    path,
    description: viewText(operation.description, sources),
    deprecated,
    replacedBy: viewOperationLinks(operation.replacedBy, sources),
    replay: viewReplay(operation),
    retries: links.page("retries"),
    reference: hasReference
      ? `${links.root}reference/index.html${toReferenceRoute(operation, tag === undefined ? [] : findTagPath(tag))}`
      : null,
    request: viewRequest(operation, described, sources, budget),
    successes: listSuccesses(operation, described).map((response, index) =>
      viewSuccess(response, sources, {
        budget,
        way: "response",
        ...(index === 0 && { idPrefix: "response" }),
      }),
    ),
    errors: operation.errors.map((error) => viewErrors(operation, error, sources, budget)),
    deviations: deviations.map(({ status, reason }) => ({
      ...viewStatusTile(status),
      reason: viewText(reason, sources),
    })),
    sampleResponse: viewSampleResponse(operation, described),
    typescript: viewTypeScript(samples.ofOperation(operation)),
    curl: viewShell(writeCurl(operation)),
  };
}

/** The responses that are successes by the contract, and redirects to where the request is to be sent again. */
function listSuccesses({ successes }: Operation, described: DescribedOperation | undefined) {
  const statuses = successes.map(({ status }) => status);
  return (described?.responses ?? []).filter(
    ({ status }) => statuses.includes(status) || status.startsWith("3"),
  );
}

/** The first example of a success. */
function viewSampleResponse(operation: Operation, described: DescribedOperation | undefined) {
  for (const { status, bodies } of listSuccesses(operation, described)) {
    for (const { examples, mediaType } of bodies) {
      const [example] = examples;
      const isJson = typeof example?.value === "object";
      if (example && isJson)
        return { ...viewStatusTile(status), mediaType, body: viewBody(example.value, undefined) };
    }
  }
  return null;
}

function viewErrors(operation: Operation, error: ErrorResponse, sources: ViewSources, budget: FieldBudget) {
  const { status, description, codes } = error;
  const norm = sources.contract.norms.find((one) => one.status === status);
  const response = sources.shapes.operations
    .get(operation.id)
    ?.responses.find((one) => one.status === status);
  const isSaidByCode = codes.length === 1 && codes[0]?.meaning === description;
  return {
    ...viewStatusTile(status),
    id: `status-${status.toLowerCase()}`,
    href: sources.links.status(status) ?? sources.links.page("home"),
    title: norm ? nameBeside(norm) : "",
    description: isSaidByCode ? null : viewText(description, sources),
    retry: codes.length > 0 ? null : viewRetry(norm?.retry),
    codeCount: codes.length > 0 ? countNoun(codes.length, "code") : null,
    codes: viewCodes(operation, error, sources),
    ...(response ? viewContent(response, sources, { budget, way: "response" }) : { headers: [], bodies: [] }),
  };
}

function viewCodes({ errors }: Operation, error: ErrorResponse, sources: ViewSources) {
  const before = errors.slice(0, errors.indexOf(error)).flatMap((one) => one.codes.map(({ code }) => code));
  return error.codes.map((documented) => ({
    ...viewCodeName(documented.code, sources),
    // A code with two statuses is on the page twice; links lead to the first.
    id: `${toCodeAnchor(documented.code)}${before.includes(documented.code) ? `-${error.status}` : ""}`,
    href: sources.links.code(documented.code) ?? "",
    meaning: viewText(documented.meaning, sources),
    fix: viewText(documented.fix, sources),
    retry: viewRetry(documented.retry),
    sample: viewBody(documented.sample, error.mediaType),
  }));
}
