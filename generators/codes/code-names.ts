/**
 * How likely a property of an error body is to hold its code, by its name alone: 3 names nothing else
 * (`errorCode`), 2 mostly does (`type`), 1 does where its values look like codes (`title`), 0 never.
 */
export function rankName(name: string): 0 | 1 | 2 | 3 {
  const words = toWords(name);
  const last = words.at(-1) ?? "";
  if (last === "code" || last === "codes") return isOfError(words.slice(0, -1)) ? 3 : 0;
  if (classifying.has(last) && isOfError(words.slice(0, -1))) return 2;
  return speaking.has(words.join(" ")) ? 1 : 0;
}

/** Whether an object or list of an error body may hold the code, or only something that the error is about. */
export function isErrorContainer(name: string): boolean {
  const words = toWords(name);
  return words.some((word) => containers.has(word.replace(/s$/, ""))) || envelopes.has(words.join(" "));
}

/** `tppMessages`, `tpp_messages` and `TPP-Messages` give `tpp`, `messages`. */
function toWords(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .flatMap((word) => joined.get(word) ?? [word]);
}

/** Names that are usually written as one word. */
const joined: ReadonlyMap<string, readonly string[]> = new Map([
  ["errorcode", ["error", "code"]],
  ["errcode", ["err", "code"]],
  ["errortype", ["error", "type"]],
  ["errorname", ["error", "name"]],
  ["errorkey", ["error", "key"]],
  ["errorid", ["error", "id"]],
  ["errorclass", ["error", "class"]],
  ["faultcode", ["fault", "code"]],
]);

/** Other codes, such as of a country or a currency, describe the subject of the error. */
function isOfError(words: readonly string[]): boolean {
  return words.every((word) => qualifiers.has(word) || containers.has(word.replace(/s$/, "")));
}

const classifying: ReadonlySet<string> = new Set(
  "error errors err type issue reason name key id identifier slug fault kind class".split(" "),
);

const qualifiers: ReadonlySet<string> = new Set(
  "api app application business custom detailed internal main primary response result return scim server service tpp unique".split(
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
  "body content data meta payload response result status".split(" "),
);
