import type { ErrorResponse, Operation } from "../../contract/contract.js";
import { toSlug } from "../../names/slug.js";
import { toReferenceRoute } from "../reference-route.js";
import {
  countNoun,
  viewBody,
  viewOperationLinks,
  viewReplay,
  viewRetry,
  viewText,
  viewTypeScript,
} from "./parts.js";
import type { ViewSources } from "./sources.js";

/** The page of an operation: its errors by status, and TypeScript that handles them all. */
export function viewOperation(operation: Operation, sources: ViewSources) {
  const { contract, links, samples, hasReference } = sources;
  const { id, method, path, tag, deprecated, deviations } = operation;
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
    tag: {
      title: contract.tags.find(({ name }) => name === tag)?.title ?? tag,
      href: links.tag(tag) ?? "",
    },
    reference: hasReference ? `${links.root}reference/index.html${toReferenceRoute(operation)}` : null,
    hasErrors: operation.errors.length > 0,
    statuses: operation.errors
      .filter(({ codes }) => codes.length > 0)
      .map((error) => viewErrors(operation, error, sources)),
    bare: operation.errors.filter(({ codes }) => codes.length === 0).map((error) => viewHead(error, sources)),
    deviations: deviations.map(({ status, reason }) => ({ status, reason: viewText(reason, sources) })),
    typescript: viewTypeScript(samples.ofOperation(operation)),
  };
}

function viewHead({ status, description }: ErrorResponse, sources: ViewSources) {
  const norm = sources.contract.norms.find((one) => one.status === status);
  return {
    status,
    id: `status-${status.toLowerCase()}`,
    href: sources.links.status(status) ?? sources.links.page("home"),
    title: norm && norm.title !== status ? norm.title : "",
    description: viewText(description, sources),
    retry: viewRetry(norm?.retry),
  };
}

function viewErrors({ errors }: Operation, error: ErrorResponse, sources: ViewSources) {
  const { status, codes } = error;
  const before = errors.slice(0, errors.indexOf(error)).flatMap((one) => one.codes.map(({ code }) => code));
  return {
    ...viewHead(error, sources),
    codeCount: countNoun(codes.length, "code"),
    codes: codes.map((documented) => ({
      code: documented.code,
      // A code with two statuses is on the page twice; links lead to the first.
      id: `${toSlug(documented.code)}${before.includes(documented.code) ? `-${status}` : ""}`,
      href: sources.links.code(documented.code) ?? "",
      meaning: viewText(documented.meaning, sources),
      fix: viewText(documented.fix, sources),
      retry: viewRetry(documented.retry),
      sample: viewBody(documented.sample, error.mediaType),
    })),
  };
}
