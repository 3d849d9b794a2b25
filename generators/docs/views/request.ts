import type { Operation, ParameterPlace } from "../../contract/contract.js";
import type { DescribedOperation } from "../../shapes/described-operation.js";
import { viewBodies } from "./bodies.js";
import { type FieldBudget, viewParameters } from "./fields.js";
import { viewText } from "./parts.js";
import type { ViewSources } from "./sources.js";

const titles: Readonly<Record<ParameterPlace, string>> = {
  path: "Path",
  query: "Query",
  querystring: "Query string",
  header: "Headers",
  cookie: "Cookies",
};

/** What an operation takes: credentials, parameters by their places, and the body. */
export function viewRequest(
  operation: Operation,
  described: DescribedOperation | undefined,
  sources: ViewSources,
  budget: FieldBudget,
) {
  const places = [...new Set(operation.parameters.map(({ place }) => place))];
  return {
    credentials: viewCredentials(operation, sources),
    isOptional: operation.security.some(({ length }) => length === 0),
    groups: places.map((place) => ({
      title: titles[place],
      fields: viewParameters(
        (described?.parameters ?? []).filter((parameter) => parameter.place === place),
        sources,
        { budget, way: "request", idPrefix: place },
      ),
    })),
    body: viewRequestBody(operation, described, sources, budget),
  };
}

function viewCredentials({ security }: Operation, { contract, links }: ViewSources) {
  const known = new Map(contract.schemes.map(({ name, parameter }) => [name, parameter]));
  return security
    .filter(({ length }) => length > 0)
    .map((names) => ({
      href: links.page("access"),
      parts: names.map((name) => ({ name, parameter: known.get(name) ?? null })),
    }));
}

function viewRequestBody(
  { requestBody }: Operation,
  described: DescribedOperation | undefined,
  sources: ViewSources,
  budget: FieldBudget,
) {
  if (!requestBody || !described) return null;
  return {
    required: requestBody.required,
    description: viewText(described.bodyDescription, sources),
    bodies: viewBodies(described.bodies, sources, { budget, way: "request", idPrefix: "body" }),
  };
}
