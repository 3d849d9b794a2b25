/**
 * How likely a property of an error body is to hold its code, by its name alone: 4 names nothing else
 * (`errorCode`), 3 says what went wrong (`reason`), 2 sorts errors or other things (`type`), 1 is mostly text
 * for people or a state (`title`), 0 names something else.
 */
export type NameRank = 0 | 1 | 2 | 3 | 4;

/** The rank of a property's name. */
export function rankName(name: string): NameRank {
  const words = toWords(name);
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  if (last === "code" || last === "codes") return isOfError(before) ? 4 : 0;
  if (numbering.has(last) && before.length > 0 && before.every(isContainerWord)) return 4;
  if (telling.has(last) && isOfError(before)) return 3;
  // `type_name` sorts as `type` does.
  const about = sorting.has(last) && sorting.has(before.at(-1) ?? "") ? before.slice(0, -1) : before;
  if (sorting.has(last) && isOfError(about)) return before.some(isContainerWord) ? 3 : 2;
  return speaking.has(words.join(" ")) ? 1 : 0;
}

/** Whether an object or list of an error body may hold the code, or only something that the error is about. */
export function isErrorContainer(name: string): boolean {
  return hasErrorWord(name) || envelopes.has(toWords(name).join(" "));
}

/** Whether a name says that something is about an error, as `lastError` does. */
export function hasErrorWord(name: string): boolean {
  return toWords(name).some(isContainerWord);
}

/** `tppMessages`, `tpp_messages` and `TPP-Messages` give `tpp`, `messages`. */
export function toWords(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .flatMap((word) => joined.get(word) ?? [word]);
}

/** Names that are usually written as one word. */
const joined: ReadonlyMap<string, readonly string[]> = new Map([
  ["errorcode", ["error", "code"]],
  ["errcode", ["err", "code"]],
  ["errno", ["err", "number"]],
  ["errortype", ["error", "type"]],
  ["errorname", ["error", "name"]],
  ["errorkey", ["error", "key"]],
  ["errorid", ["error", "id"]],
  ["errorclass", ["error", "class"]],
  ["faultcode", ["fault", "code"]],
  ["subcode", ["sub", "code"]],
]);

/** Other codes, such as of a country or a currency, describe the subject of the error. */
function isOfError(words: readonly string[]): boolean {
  return words.every((word) => qualifiers.has(word) || isContainerWord(word));
}

function isContainerWord(word: string): boolean {
  return containers.has(word.replace(/s$/, ""));
}

const numbering: ReadonlySet<string> = new Set(["number", "no", "num"]);

const telling: ReadonlySet<string> = new Set("error errors err issue reason key slug fault".split(" "));

const sorting: ReadonlySet<string> = new Set("type kind class category tag name id identifier".split(" "));

const qualifiers: ReadonlySet<string> = new Set(
  "api app application business custom detailed internal main primary response result return scim server service sub tpp unique".split(
    " ",
  ),
);

/** Names of texts for people or of states; some APIs use them for codes. */
const speaking: ReadonlySet<string> = new Set(
  ["message", "title", "status", "detail", "description", "error message", "error description"].concat([
    "msg",
    "error status",
    "status text",
  ]),
);

const containers: ReadonlySet<string> = new Set(
  "error err fault issue problem detail message violation exception reason cause failure diagnostic".split(
    " ",
  ),
);

/** Names of a wrapper around the whole content of a body. */
const envelopes: ReadonlySet<string> = new Set(
  "body content data extensions meta payload response result status".split(" "),
);
