import { JSONPathError, type JSONPathNode } from "json-p3";
import { documentLimits } from "../limits/document-limits.js";
import { createEnvironment, meterQuery } from "./metered-query.js";

/** Names and indices that lead from the root of a document to a node. */
export type Path = readonly (string | number)[];

/** A query that is no JSONPath, or takes too long. Its message continues a sentence about the query. */
export class QueryError extends Error {
  override readonly name = "QueryError";
}

/** Selects nodes of a document by a JSONPath expression (RFC 9535); each node once, in the order of the document. */
export type SelectNodes = (document: unknown, query: string) => readonly Path[];

/** Longer ones are not written by people, and parsing them is recursive. */
const longestQuery = 10_000;

/** @returns a function that throws `QueryError`, in the end also when all queries together take too long */
export function createSelection(): SelectNodes {
  let rest: number = documentLimits.overlayVisits;
  const spend = (amount: number) => {
    rest -= amount;
    if (rest < 0)
      throw new QueryError(`takes too long: it looks at more than ${documentLimits.overlayVisits} nodes`);
  };
  const environment = createEnvironment(spend);
  return (document, query) => {
    if (query.length > longestQuery) throw new QueryError(`has more than ${longestQuery} characters`);
    try {
      const compiled = environment.compile(query);
      meterQuery(compiled, spend);
      return listPaths(compiled.lazyQuery(document as never));
    } catch (error) {
      throw toQueryError(error);
    }
  };
}

/** A path as a normalized path of JSONPath, in the shorter form where a name allows it. */
export function formatPath(path: Path): string {
  const parts = path.map((key) => {
    if (typeof key === "number") return `[${key}]`;
    return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${quote(key)}]`;
  });
  return `$${parts.join("")}`;
}

/** A name in single quotes (RFC 9535 section 2.3.1), in one line. */
function quote(name: string): string {
  const inner = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

function listPaths(nodes: Iterable<JSONPathNode>): readonly Path[] {
  const paths = new Map<string, Path>();
  for (const { location } of nodes) paths.set(JSON.stringify(location), location);
  return [...paths.values()];
}

function toQueryError(error: unknown): unknown {
  // The parser is recursive, and all nodes of a list are handed over at once.
  if (error instanceof RangeError) return new QueryError("is nested too deeply, or selects too much");
  if (!(error instanceof JSONPathError)) return error;
  const reason = error.message.replace(/ \('.*':\d+\)$/s, "");
  return new QueryError(`is no JSONPath expression: ${reason}`);
}
