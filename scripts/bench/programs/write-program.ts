import type { SampleOperation } from "./pick-operations.js";

/** Writes a program that calls operations, gives back the error if there is one, and else a part of the data. */
export type WriteProgram = (operations: readonly SampleOperation[]) => string;

/** With our client. */
export function writeOurs(from: string): WriteProgram {
  return (operations) => `import { createClient, ${listNames(operations)} } from "${from}";

const client = createClient();
${writeFunctions(operations, (operation) =>
  returning(operation, `${operation.functionName}(client, ${format(toParts(operation))})`),
)}`;
}

/** With openapi-fetch over the types of openapi-typescript. */
export const writeOpenapiFetch: WriteProgram = (operations) => `import createClient from "openapi-fetch";
import type { paths } from "./out/schema.js";

const client = createClient<paths>();
${writeFunctions(operations, (operation) => {
  const { body, ...params } = toParts(operation);
  const options = { params, ...(body !== undefined && { body }) };
  const call = `client.${operation.method.toUpperCase()}("${operation.path}", ${format(options)})`;
  return returning(operation, call);
})}`;

/** With the functions of hey-api and the client that they share. */
export const writeHeyApi: WriteProgram = (
  operations,
) => `import { ${listNames(operations)} } from "./out/sdk.gen.js";
${writeFunctions(operations, (operation) =>
  returning(operation, `${operation.functionName}(${format(toParts(operation))})`),
)}`;

/** With the functions of orval, which tell success and error by the status. */
export const writeOrval: WriteProgram = (
  operations,
) => `import { ${listNames(operations)} } from "./out/api.js";
${writeFunctions(operations, ({ functionName, pathParameters, query, body, successStatus, property }) => {
  const parts = [...Object.values(pathParameters), ...(body === undefined ? [] : [body])];
  const words = [...parts, ...(isEmpty(query) ? [] : [query])].map(format).join(", ");
  return `  const answer = await ${functionName}(${words});
  if (answer.status !== ${successStatus}) return answer.data;
  return answer.data${access(property)};`;
})}`;

function writeFunctions(
  operations: readonly SampleOperation[],
  writeBody: (operation: SampleOperation) => string,
): string {
  return operations
    .map((operation, index) => `\nexport async function call${index + 1}() {\n${writeBody(operation)}\n}\n`)
    .join("");
}

/** By the data, since other clients may have an error that is `undefined`: where the document gives it no body. */
function returning({ property }: SampleOperation, call: string): string {
  return `  const { data, error } = await ${call};
  if (data === undefined) return error;
  return data${access(property)};`;
}

function toParts({ pathParameters, query, body }: SampleOperation) {
  return {
    ...(!isEmpty(pathParameters) && { path: pathParameters }),
    ...(!isEmpty(query) && { query }),
    ...(body !== undefined && { body }),
  };
}

function isEmpty(record: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(record).length === 0;
}

function access(property: string | undefined): string {
  return property === undefined ? "" : `.${property}`;
}

function listNames(operations: readonly SampleOperation[]): string {
  return operations.map(({ functionName }) => functionName).join(", ");
}

/** JSON is the notation of a literal here. */
function format(value: unknown): string {
  return JSON.stringify(value);
}
