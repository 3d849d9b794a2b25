import { isRecord } from "../openapi/openapi.js";
import { formatPointer, parsePointer, toPointers } from "../openapi/pointer.js";
import type { BodyParts, IssuePlace } from "./body-parts.js";
import { findFailureProblem, readFailurePlaces } from "./failure-settings.js";

/** The parts of a body that `x-openapi-errors` sets, for an API or for an operation; others are found. */
export type PartSettings = Partial<BodyParts>;

/** The settings of `x-openapi-errors` that are about parts of a body, as written. */
export interface WrittenParts {
  /** A JSON pointer from an error body to its code, or several in the order in which a client tries them; `false` where there is none. */
  readonly code?: unknown;
  /** The same for the text for people. */
  readonly message?: unknown;
  /** A JSON pointer to what is wrong with the input, or `{ at, path, message }`, or several of either. */
  readonly issues?: unknown;
  /** A JSON pointer to what says that a success is a failure, or `{ at, equals, not, outcome }`, or several of either. */
  readonly failure?: unknown;
}

/** Where a setting is written, outside of the document. */
export interface SettingPlace {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  /** JSON pointer to the setting. */
  readonly pointer: string;
}

/** Names of these settings. */
export const partNames = ["code", "message", "issues", "failure"] as const satisfies (keyof WrittenParts)[];

/** The parts that an operation, or the root of a document, sets itself. */
export function readOwnParts({
  "x-openapi-errors": settings,
}: Readonly<Record<string, unknown>>): PartSettings {
  return readPartSettings(settings);
}

/** Reads the parts that `x-openapi-errors` sets; what is of another form counts as not set. */
export function readPartSettings(settings: unknown): PartSettings {
  if (!isRecord(settings)) return {};
  const codePaths = readPaths(settings.code);
  const messagePaths = readPaths(settings.message);
  const issuePlaces = readIssuePlaces(settings.issues);
  const failurePlaces = readFailurePlaces(settings.failure);
  return {
    ...(codePaths && { codePaths }),
    ...(messagePaths && { messagePaths }),
    ...(issuePlaces && { issuePlaces }),
    ...(failurePlaces && { failurePlaces }),
  };
}

/** None where it is `false`: the bodies have no such part. */
function readPaths(setting: unknown): readonly (readonly string[])[] | undefined {
  return setting === false ? [] : toPointers(setting)?.map(parsePointer);
}

/** A setting that is wrong, and why, as a sentence without its name. */
export interface PartProblem {
  readonly name: (typeof partNames)[number];
  readonly problem: string;
}

/** What is wrong with the parts that `x-openapi-errors` sets; `undefined` if nothing is. */
export function findPartProblem(settings: WrittenParts): PartProblem | undefined {
  for (const name of ["code", "message"] as const) {
    const value = settings[name];
    if (value === undefined || readPaths(value)) continue;
    const example = name === "code" ? "/errorCode or /error/code" : "/message or /error/message";
    const problem = `${quote(value)} is not a JSON pointer such as ${example}, nor a list of them, nor false`;
    return { name, problem };
  }
  const { issues } = settings;
  if (issues !== undefined && !readIssuePlaces(issues)) {
    const problem = `${quote(issues)} is not a JSON pointer such as /errors, nor { at: /errors, path: /field, message: /text }, nor a list of them, nor false`;
    return { name: "issues", problem };
  }
  const problem = findFailureProblem(settings.failure);
  return problem === undefined ? undefined : { name: "failure", problem };
}

/** Issue places as `x-openapi-errors` has them. */
export function formatIssuePlace({ at, paths, messages }: IssuePlace): unknown {
  const pointer = formatPointer(at);
  if (paths.length === 0 && messages.length === 0) return pointer;
  const toSetting = (some: IssuePlace["paths"]) => {
    const pointers = some.map(formatPointer);
    return pointers.length === 1 ? pointers[0] : pointers;
  };
  return {
    at: pointer,
    ...(paths.length > 0 && { path: toSetting(paths) }),
    ...(messages.length > 0 && { message: toSetting(messages) }),
  };
}

function readIssuePlaces(setting: unknown): readonly IssuePlace[] | undefined {
  if (setting === false) return [];
  const entries: readonly unknown[] = setting === undefined ? [] : [setting].flat();
  const places = entries.map(readIssuePlace);
  return places.length > 0 && places.every((place) => place !== undefined) ? places : undefined;
}

/** The empty pointer is the body itself. */
function readIssuePlace(entry: unknown): IssuePlace | undefined {
  const { at, path, message } = isRecord(entry) ? entry : { at: entry };
  const [pointer] = at === "" ? [""] : (toPointers(at) ?? []);
  const [paths, messages] = [path, message].map((one) => (one === undefined ? [] : toPointers(one)));
  if (pointer === undefined || !paths || !messages || Array.isArray(at)) return undefined;
  return {
    at: parsePointer(pointer),
    paths: paths.map(parsePointer),
    messages: messages.map(parsePointer),
  };
}

function quote(value: unknown): string {
  return typeof value === "string" ? `\`${value}\`` : "it";
}
