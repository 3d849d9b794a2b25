import { describe, expect, test } from "vitest";
import type { OpenApiRequestBody, OpenApiResponse } from "../../generators/openapi/openapi.js";
import { collect, findDifferences, type Statement } from "./differences.js";
import { document, type FoundOperation, follow, listResponses, operations, type Schema } from "./document.js";
import { readFacts } from "./facts.js";
import { listMended } from "./mended.js";
import { describeType } from "./schema-fields.js";

const rows = readFacts("operations", [
  "operationId",
  "method",
  "path",
  "tag",
  "servers",
  "auth",
  "deprecated",
  "requestContentType",
  "requestSchema",
  "requestBodyRequired",
  "successStatus",
  "responseContentType",
  "responseSchema",
]);
const security = readFacts("security", ["kind", "name", "type", "in", "headerName", "notes"]);

/** The facts name some tags in the singular. */
const tags: Readonly<Record<string, string>> = {
  card: "cards",
  "client-application": "client-applications",
  currency: "currencies",
  "funding-channel": "funding-channels",
  "funding-source": "funding-sources",
};

function readRow({ operationId: _, ...row }: (typeof rows)[number]): Statement {
  return {
    ...row,
    tag: tags[row.tag] ?? row.tag,
    servers: row.servers.split(" ").sort().join(" "),
    auth: row.auth.startsWith("none ") ? "none" : row.auth.replace(/^default: | only$/g, ""),
    deprecated: row.deprecated.startsWith("yes; ") ? "yes" : "no",
    replacedBy: readReplacement(row.deprecated),
    requestBodyRequired: row.requestBodyRequired.replace(" (not stated)", ""),
  };
}

/** Operations that replace one: those named for a deprecated one, the reports for a legacy one. */
function readReplacement(deprecated: string): string {
  if (deprecated === "no") return "-";
  if (deprecated.includes("legacy, reports replace it")) return "(reports)";
  return (deprecated.replace(/ \(.*/, "").match(/[a-z]+-[a-z-]+/g) ?? []).sort().join(" ");
}

function readOperation({ method, path, operation }: FoundOperation): Statement {
  const body = operation.requestBody && (follow(operation.requestBody) as OpenApiRequestBody);
  const [success, ...others] = listResponses(operation).filter(([status]) => status.startsWith("2"));
  if (!success || others.length > 0) throw new Error(`${operation.operationId} has not one success`);
  return {
    method,
    path,
    tag: (operation.tags ?? []).join(" "),
    servers:
      (operation.servers ?? [])
        .map(({ url }) => url)
        .sort()
        .join(" ") || "-",
    auth: describeSecurity(operation.security ?? document.security ?? []),
    deprecated: operation.deprecated === true ? "yes" : "no",
    replacedBy: describeReplacement(operation),
    requestContentType: listMediaTypes(body) || "-",
    requestSchema: describeSchema(body),
    requestBodyRequired: body ? (body.required === true ? "yes" : "no") : "-",
    successStatus: success[0],
    responseContentType: listMediaTypes(success[1]) || "none",
    responseSchema: describeSchema(success[1]),
  };
}

function describeSecurity(requirements: NonNullable<typeof document.security>): string {
  return requirements.map((one) => Object.keys(one).join("+")).join(" | ") || "none";
}

function describeReplacement(operation: FoundOperation["operation"]): string {
  const names = operation["x-replaced-by"] ?? [];
  if (operation.deprecated === true || names.length === 0) return [...names].sort().join(" ") || "-";
  const replacing = operations.filter(({ id }) => names.includes(id));
  return `(${[...new Set(replacing.flatMap((one) => one.operation.tags ?? []))].join(" ")})`;
}

function listMediaTypes(holder: OpenApiRequestBody | OpenApiResponse | undefined): string {
  return Object.keys(holder?.content ?? {}).join(" ");
}

function describeSchema(holder: OpenApiRequestBody | OpenApiResponse | undefined): string {
  const media = Object.values(holder?.content ?? {});
  return media.map(({ schema }) => describeType((schema ?? {}) as Schema)).join(" ") || "-";
}

test("there are 77 operations", () => {
  expect(operations).toHaveLength(77);
});

test("every operation is what the facts say, and no other exists", () => {
  const facts = collect(rows.map((row) => [row.operationId, readRow(row)]));
  const written = collect(operations.map((found) => [found.id, readOperation(found)]));
  expect(findDifferences(facts, written)).toEqual(listMended("operations"));
});

describe("security", () => {
  test("the schemes are those of the facts", () => {
    const schemes = security.filter(({ kind }) => kind === "scheme");
    const facts = schemes.map(({ name, type, in: place, headerName }) => ({
      name: name.replace(/ \(.*/, ""),
      type: type.replace(/, JWT$/, ""),
      header: type === "apiKey" ? `${place} ${headerName}` : "-",
    }));
    const written = Object.entries(document.components?.securitySchemes ?? {}).map(([name, value]) => {
      const scheme = follow(value) as { type: string; scheme?: string; in?: string; name?: string };
      return {
        name,
        type: [scheme.type, scheme.scheme].filter(Boolean).join(" "),
        header: scheme.type === "apiKey" ? `${scheme.in} ${scheme.name}` : "-",
      };
    });
    expect(written).toEqual(facts);
  });

  test("the credentials that open the API are those of the facts", () => {
    const combinations = security.filter(({ kind }) => kind === "combination");
    const facts = combinations.map(({ name }) => name.replaceAll(" + ", "+")).join(" | ");
    expect(describeSecurity(document.security ?? [])).toBe(facts);
  });

  test("the hosts are those of the facts", () => {
    const hosts = security.filter(({ kind, notes }) => kind === "host" && notes.startsWith("default server"));
    expect(document.servers?.map(({ url }) => url)).toEqual(hosts.map(({ type }) => type));
  });
});
