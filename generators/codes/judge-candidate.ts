import { isUri } from "../names/code-name.js";
import { hasErrorWord } from "./code-names.js";
import { areStatuses, isMostly, isPlainlyCode, namesProblem, repeatsStatus } from "./code-values.js";
import type { Candidate } from "./collect-candidates.js";
import type { ErrorBodySchema } from "./error-bodies.js";
import { areCodes } from "./mapped-codes.js";
import { listCodesOf, type PlaceValues } from "./place-values.js";

/** A place that holds the code of a body. */
export interface Carrier {
  readonly path: readonly string[];
  /** Whether schemas list its codes. */
  readonly isListed: boolean;
  /** Whether most bodies that have the place list codes there: text that may be anything is then a code too. */
  readonly isKnown: boolean;
  readonly isInError: boolean;
  readonly rank: number;
  /** The codes that it lists. */
  readonly codes: readonly string[];
  /** Whether the codes tell errors of the same status apart. */
  readonly tellsApart: boolean;
}

/**
 * Whether a value of a body is its code, by its name, by what is beside it, and most of all by what it carries.
 *
 * @param all what the bodies of the API have at the same place
 */
export function judgeCandidate(
  candidate: Candidate,
  body: ErrorBodySchema,
  all: PlaceValues,
): Carrier | undefined {
  const { path, isInError, rank } = candidate;
  const codes = listCodesOf(candidate, body.statuses);
  const isListed = codes.length > 0 && isListOfCodes(codes, candidate, body, all);
  const isKnown = all.areListed && (isListed || (rank > 2 && isInError && candidate.isOpen));
  if (!isListed && !isKnown && !(candidate.values.length === 0 && isOpenCode(candidate, body, all)))
    return undefined;
  const saysStatus =
    isListed && codes.every((code) => body.statuses.some((status) => repeatsStatus(code, status)));
  return {
    path,
    isListed,
    isKnown: isKnown || isListed,
    isInError,
    rank: saysStatus && !all.tellsApart ? Math.min(rank, 1) : rank,
    codes,
    tellsApart: isListed && all.tellsApart,
  };
}

/** The better of two places that a body has comes first. */
export function compareCarriers(a: Carrier, b: Carrier): number {
  return (
    Number(b.isListed) - Number(a.isListed) ||
    Number(b.isInError) - Number(a.isInError) ||
    toClass(b) - toClass(a) ||
    Number(b.tellsApart) - Number(a.tellsApart) ||
    b.rank - a.rank ||
    a.path.length - b.path.length ||
    b.codes.length - a.codes.length ||
    (a.path.join("/") < b.path.join("/") ? -1 : 1)
  );
}

/** Names that only sort errors yield to those that tell what went wrong, whatever their values. */
function toClass({ rank }: Carrier): number {
  return Math.max(1, Math.min(rank, 3));
}

function isListOfCodes(
  codes: readonly string[],
  { path, rank, isInError, isDiscriminator, beside }: Candidate,
  body: ErrorBodySchema,
  all: PlaceValues,
): boolean {
  const isOfProblems = isMostly(codes, namesProblem);
  if (body.isSuccess) return isOfProblems && (rank === 4 || path.some(hasErrorWord));
  if (isDiscriminator && rank < 4) return areCodes(codes);
  if (rank === 0) return areCodes(codes) && !codes.some(isUri) && all.tellsApart;
  if (!isInError) return isOfProblems || (rank === 4 && hasText(beside));
  // A type that has one value says which schema it is, unless its values differ and say what went wrong.
  if (rank <= 2 && !all.tellsApart) return isMostly(codes, isUri) || (all.codes.length > 1 && isOfProblems);
  return true;
}

/** Text that may be anything, and is a code by its name and by what is beside it, or by its examples. */
function isOpenCode(candidate: Candidate, body: ErrorBodySchema, all: PlaceValues): boolean {
  const { path, name, rank, isOpen, isInError, isForPrograms, examples, beside } = candidate;
  if (!isOpen || all.areStatuses || candidate.isDiscriminator || areStatuses(examples, [])) return false;
  if (body.isSuccess && !path.some(hasErrorWord)) return false;
  if (isTypeOfProblem(candidate, body.isProblem) || isErrorOfProtocol(candidate)) return true;
  if (rank === 4) return isErrorObject(candidate) && !isStatusOfObject(candidate);
  if (isInError && (/^err(or)?_?type$/i.test(name) || (isForPrograms && rank >= 2))) return true;
  return isInError && rank >= 2 && isMostly(examples, isExampleOfCode) && hasText(beside);
}

/** `BIKE_NOT_FOUND`, and `BikeNotFound`, as classes of errors are named. */
function isExampleOfCode(value: string): boolean {
  return (isPlainlyCode(value) || /^([A-Z][a-z0-9]+){2,}$/.test(value)) && namesProblem(value);
}

/** RFC 9457 section 3.1: a problem has a type, a title, and mostly a status and a detail. */
function isTypeOfProblem({ name, beside, isInError }: Candidate, isProblem: boolean): boolean {
  if (name !== "type") return false;
  const isShaped = beside.has("title") && ["status", "detail", "instance"].some((one) => beside.has(one));
  return isShaped || (isProblem && isInError);
}

/** The `error` of OAuth (RFC 6749 section 5.2) and of NestJS, the `__type` of AWS, the `status` of Google (AIP-193). */
function isErrorOfProtocol({ path, name, beside, isNumber }: Candidate): boolean {
  if (isNumber) return false;
  if (name === "error")
    return beside.has("error_description") || (beside.has("statusCode") && beside.has("message"));
  if (name === "__type") return hasText(beside);
  return name === "status" && path.length > 1 && beside.get("code") === false && beside.has("message");
}

/** Beside the text of a status, a number is the HTTP status (AIP-193). */
function isStatusOfObject({ path, name, isNumber, beside }: Candidate): boolean {
  return (
    isNumber && name === "code" && path.length > 1 && beside.get("status") === true && beside.has("message")
  );
}

function isErrorObject({ path, name, isInError, beside }: Candidate): boolean {
  return isInError || hasErrorWord(name) || path.some(hasErrorWord) || hasText(beside);
}

/** Whether a text for people is beside it, so that the object is an error. */
function hasText(beside: ReadonlyMap<string, boolean>): boolean {
  return [...beside.keys()].some((name) =>
    /^(error_?)?(message|msg|detail|reason|title|description)$/i.test(name),
  );
}
