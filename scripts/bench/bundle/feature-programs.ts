/** What a program uses, named as a reader would say it. */
export interface FeatureProgram {
  readonly name: string;
  readonly text: string;
}

/** The program that the others add to. */
export const plainProgram = toProgram("one GET", "", "undefined");

/** A call beside the plain one: what it imports, and the call. */
const calls = [
  ["a JSON body", "putThing", `putThing(client, { path: { id: "a" }, body: { id: "a" } })`],
  ["a query", "plainQuery", `plainQuery(client, { query: { q: "a" } })`],
  ["a query with a style", "deepQuery", "deepQuery(client, { query: { q: { a: 1 } } })"],
  ["a path with a style", "styledPath", `styledPath(client, { path: { q: "a" } })`],
  ["a header", "withHeader", `withHeader(client, { header: { "X-Q": "a" } })`],
  ["a cookie", "withCookie", `withCookie(client, { cookie: { q: "a" } })`],
  ["a form", "sendForm", `sendForm(client, { body: { id: "a" } })`],
  ["a form with styles", "sendStyledForm", `sendStyledForm(client, { body: { id: "a" } })`],
  ["an upload (multipart)", "upload", `upload(client, { body: { file: new Blob(["a"]) } })`],
  ["parts with media types", "sendParts", `sendParts(client, { body: { thing: { id: "a" } } })`],
  ["a body of bytes", "sendRaw", `sendRaw(client, { body: "a" })`],
  ["a choice of bodies", "sendChoice", `sendChoice(client, { body: "a", contentType: "text/csv" })`],
  ["a response that is text", "getText", "getText(client)"],
  ["a response that is a file, or a stream of it", "getFile", "getFile(client, { stream: true })"],
  ["a stream of events", "getEvents", "getEvents(client)"],
  ["a stream of JSON lines", "getLines", "getLines(client)"],
  ["a choice of responses", "getEither", `getEither(client, { accept: "text/csv" })`],
  ["credentials, here a key in a header", "apiKey, getOwn", `[apiKey({ headerKey: "a" }), getOwn(client)]`],
  ["a key in the query", "queryKey", `queryKey("a")`],
  ["a key in a cookie", "cookieKey", `cookieKey("a")`],
  ["a user and a password", "basic", `basic({ username: "a", password: "b" })`],
  ["a bearer token", "bearer", `bearer("a")`],
  ["OAuth 2 client credentials", "clientCredentials", `clientCredentials({ clientId: "a" })`],
  ["`unwrap`", "unwrap", `unwrap(getThing(client, { path: { id: "a" } }))`],
  ["`hasCode`", "hasCode", `hasCode(error, "TAKEN")`],
  ["`match`", "match", "match(error, {})"],
] as const;

/** A program for each feature, with the plain call beside it. */
export const featurePrograms: readonly FeatureProgram[] = calls.map(([name, imported, call]) =>
  toProgram(`and ${name}`, `, ${imported}`, call),
);

/** What reads errors for other HTTP clients, by itself. */
export const guardProgram: FeatureProgram = {
  name: "`parseError` alone, without the client",
  text: `import { parseError } from "./client/src/errors.js";

export const read = (answer) => parseError("put-thing", answer);
`,
};

function toProgram(name: string, imported: string, expression: string): FeatureProgram {
  return {
    name,
    text: `import { createClient, getThing${imported} } from "./client/src/index.js";

const client = createClient();
export const plain = () => getThing(client, { path: { id: "a" } });
export const feature = (error) => ${expression};
`,
  };
}
