/** Error statuses that have a meaning of their own (IANA HTTP Status Code Registry), with their names. */
const statusNames: ReadonlyMap<string, string> = new Map([
  ["400", "Bad Request"],
  ["401", "Unauthorized"],
  ["402", "Payment Required"],
  ["403", "Forbidden"],
  ["404", "Not Found"],
  ["405", "Method Not Allowed"],
  ["406", "Not Acceptable"],
  ["407", "Proxy Authentication Required"],
  ["408", "Request Timeout"],
  ["409", "Conflict"],
  ["410", "Gone"],
  ["411", "Length Required"],
  ["412", "Precondition Failed"],
  ["413", "Content Too Large"],
  ["414", "URI Too Long"],
  ["415", "Unsupported Media Type"],
  ["416", "Range Not Satisfiable"],
  ["417", "Expectation Failed"],
  ["418", "I'm a Teapot"],
  ["421", "Misdirected Request"],
  ["422", "Unprocessable Content"],
  ["423", "Locked"],
  ["424", "Failed Dependency"],
  ["425", "Too Early"],
  ["426", "Upgrade Required"],
  ["428", "Precondition Required"],
  ["429", "Too Many Requests"],
  ["431", "Request Header Fields Too Large"],
  ["451", "Unavailable For Legal Reasons"],
  ["500", "Internal Server Error"],
  ["501", "Not Implemented"],
  ["502", "Bad Gateway"],
  ["503", "Service Unavailable"],
  ["504", "Gateway Timeout"],
  ["505", "HTTP Version Not Supported"],
  ["506", "Variant Also Negotiates"],
  ["507", "Insufficient Storage"],
  ["508", "Loop Detected"],
  ["511", "Network Authentication Required"],
  ["4XX", "Client Error"],
  ["5XX", "Server Error"],
  ["default", "Error"],
]);

/** The name of an error status, range or `default`; `undefined` where it is not one. */
export function findStatusName(status: string): string | undefined {
  return statusNames.get(status);
}

/** Names of successes and redirects (IANA HTTP Status Code Registry). */
const successNames: ReadonlyMap<string, string> = new Map([
  ["200", "OK"],
  ["201", "Created"],
  ["202", "Accepted"],
  ["203", "Non-Authoritative Information"],
  ["204", "No Content"],
  ["205", "Reset Content"],
  ["206", "Partial Content"],
  ["207", "Multi-Status"],
  ["301", "Moved Permanently"],
  ["302", "Found"],
  ["303", "See Other"],
  ["304", "Not Modified"],
  ["307", "Temporary Redirect"],
  ["308", "Permanent Redirect"],
  ["2XX", "Success"],
  ["3XX", "Redirection"],
]);

/** The name of a success, a redirect or the range of either; `undefined` where it is not one. */
export function findSuccessName(status: string): string | undefined {
  return successNames.get(status);
}

/**
 * Whether a redirect asks for the same request elsewhere (RFC 9110 section 15.4), rather than being the response. What
 * 307 leads a GET to is often the response itself, such as a file in a store.
 */
export function isToBeSentAgain(status: string, method: string): boolean {
  const isRead = method === "get" || method === "head";
  return /^30[18]$/.test(status) || (status === "307" && !isRead);
}

/** The range that holds a status: `"503"` gives `"5XX"`. */
export function toStatusRange(status: string): string {
  return `${status.charAt(0)}XX`;
}

/** The name of a status; of one that has none, that of its range, as HTTP has it understood (RFC 9110 section 15). */
export function nameStatus(status: string): string {
  return findStatusName(status) ?? findStatusName(toStatusRange(status)) ?? status;
}

/**
 * Whether a response comes with a number that is documented under a status: the number itself, or a range or
 * `default` that holds it, unless something more exact is documented.
 *
 * @param documented every status of the operation
 */
export function holdsStatus(status: string, number: number, documented: readonly string[]): boolean {
  const keys = [`${number}`, toStatusRange(`${number}`), "default"];
  return keys.find((key) => key === status || documented.includes(key)) === status;
}

/** All statuses: errors come first, then redirects. */
const likeliest: readonly number[] = [400, 500, 300, 100, 200].flatMap((first) =>
  Array.from({ length: 100 }, (_, index) => first + index),
);

/** The first status with which a response comes that is documented under the given one. */
export function pickStatus(status: string, documented: readonly string[]): number {
  if (/^[1-5]\d\d$/.test(status)) return Number(status);
  return likeliest.find((number) => holdsStatus(status, number, documented)) ?? 500;
}

/** A status as the contract has it: OpenAPI writes ranges in upper case, documents do not always. */
export function toStatusKey(status: string): string {
  return /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status;
}

/**
 * Why a key of `responses` is not a status; `undefined` where it is a status, a range such as `4XX`, or `default`.
 *
 * @param keys all keys beside it
 */
export function findStatusProblem(key: string, keys: readonly string[]): string | undefined {
  const status = toStatusKey(key);
  if (status !== key && keys.includes(status))
    return `\`${key}\` is the range \`${status}\`, which is also there`;
  if (status === "default" || /^[1-5](\d\d|XX)$/.test(status)) return undefined;
  return `\`${key}\` is not a status, a range such as \`4XX\`, or \`default\``;
}

/** Whether a response of this status is an error: 4xx, 5xx, their ranges, or `default`. */
export function isErrorStatus(status: string): boolean {
  return status === "default" || /^[45](\d\d|XX)$/.test(status);
}

/** Whether a response of this status is a success by it: 2xx, or their range. */
export function isSuccessStatus(status: string): boolean {
  return /^2(\d\d|XX)$/.test(status);
}
