import type { FakeEntry, FakeInput, OperationFakes } from "./fake-entries.js";
import { parseErrorBody } from "./parse-json.js";
import { readPath } from "./route.js";

/** The error that a request causes in the sandbox of an API; `undefined` where it causes none. */
export async function findTriggered(
  { operation, errors }: OperationFakes,
  request: Request,
): Promise<FakeEntry | undefined> {
  const candidates = errors.filter(({ trigger }) => trigger !== undefined);
  if (candidates.length === 0) return undefined;
  const sent = await readInput(operation.path, request);
  return candidates.find(({ trigger }) => contains(sent, trigger));
}

async function readInput(template: string, request: Request): Promise<FakeInput> {
  const url = new URL(request.url);
  return {
    path: readPath(template, url.pathname),
    query: Object.fromEntries(url.searchParams),
    header: Object.fromEntries(request.headers),
    cookie: readCookies(request.headers.get("cookie") ?? ""),
    body: parseErrorBody(await request.clone().text()),
  };
}

function readCookies(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split("; ").map((pair) => pair.split(/=(.*)/s).slice(0, 2)));
}

/** Whether what was sent has all that is wanted; parameters are compared as text, and the names of headers in lower case. */
function contains(
  { body, ...places }: FakeInput,
  { body: wanted, ...wantedPlaces }: FakeInput = {},
): boolean {
  const ofPlaces = Object.entries(wantedPlaces).every(([place, values]) => {
    const sent = places[place as keyof typeof places] ?? {};
    return Object.entries(values ?? {}).every(
      ([name, value]) => sent[place === "header" ? name.toLowerCase() : name] === `${value}`,
    );
  });
  return ofPlaces && hasAll(body, wanted);
}

/** Whether a value is another one, but for properties that only it has. */
function hasAll(value: unknown, wanted: unknown): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted !== "object" || wanted === null) return value === wanted;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(wanted).every(([name, one]) => hasAll((value as Record<string, unknown>)[name], one));
}
