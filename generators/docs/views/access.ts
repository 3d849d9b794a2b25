import type { CredentialSet, StatusKind } from "../../contract/contract.js";
import { viewOperationLinks, viewText } from "./parts.js";
import { viewNormRow } from "./rows.js";
import type { ViewSources } from "./sources.js";

/** The page about credentials and rate limits: what callers need, and the errors when it is missing. */
export function viewAccess(sources: ViewSources) {
  const { contract } = sources;
  const open = contract.operations.filter(({ secured }) => !secured).map(({ id }) => id);
  return {
    credentials: contract.credentials.map((set) => viewCredentials(set, sources)),
    open: viewOperationLinks(open, sources),
    refusals: viewNorms(["unauthorized", "forbidden"], sources),
    limits: viewNorms(["rateLimited"], sources),
    retries: sources.links.page("retries"),
  };
}

function viewCredentials({ form, headers }: CredentialSet, sources: ViewSources) {
  const token = {
    header: "authorization",
    optional: false,
    description: "`Bearer`, a space and the access token.",
  };
  const needed = form === "bearer" ? [token, ...headers] : headers;
  return {
    title: form === "bearer" ? "Access token" : "API key",
    headers: needed.map(({ header, optional, description }) => ({
      header,
      optional,
      description: viewText(description, sources),
    })),
  };
}

function viewNorms(kinds: readonly StatusKind[], sources: ViewSources) {
  return sources.contract.norms
    .filter(({ kind }) => kinds.includes(kind))
    .map((norm) => ({
      ...viewNormRow(norm, sources),
      troubleshooting: norm.troubleshooting.map((sentence) => viewText(sentence, sources)),
    }));
}
