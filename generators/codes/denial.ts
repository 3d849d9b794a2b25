const returned =
  "(?:return|respond|throw|raise|send|sent|use|issue|emit|yield|fail|report|thrown|zurückgegeben|gemeldet|renvoy|retourn|devuel|devolv)\\p{L}*";

/** "never returns `X`", "does not fail with `X`". */
const before = new RegExp(
  `(?:\\b(?:never|not|no longer|previously|formerly|früher|cannot|neither|nie|niemals|nicht|jamais|nunca)|n['’]t)\\s+(?:(?:be|been|longer|any ?more)\\s+)*${returned}(?:\\s+(?:with|by|the|an?|code|error))*\\s*[\`"'(]*$`,
  "iu",
);

/** "`X` is no longer returned", "`X`: never sent", "gibt `X` nicht mehr zurück". */
const behind = new RegExp(
  `^[\`"')]*[\\s:–—-]*(?:(?:is|are|was|will be|wird|n['’](?:est|a)|ne sera|ya)\\s+)?(?:(?:currently|now|hier|plus)\\s+)*(?:(?:never|not|no longer|no|nie|niemals|nicht(?: mehr)?|plus|pas|jamais|nunca)\\s+(?:be |se )?(?:${returned}|zurück|in use)|(?:は)?(?:もう)?(?:返され|返し|使われ)(?:ません|ない|なくなり))`,
  "iu",
);

/** Whether a text says that an API does not return a code, by what is before it and behind it. */
export function isDeniedBetween(left: string, right: string): boolean {
  return before.test(left.slice(-100)) || isDeniedBehind(right);
}

/** Whether what follows a code says that it is not returned. */
export function isDeniedBehind(right: string): boolean {
  return behind.test(right);
}
