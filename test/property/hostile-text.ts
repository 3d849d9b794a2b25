import fc from "fast-check";

/** What ends a string, a comment, a template, a line or a tag somewhere, or is special to JavaScript. */
const fragments = [
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: text of a document, which must stay text
  ..."' \" ` \\ / * */ /* // # @ < > & { } ( ) [ ] ; , : . ~ %".split(" "),
  ..."${ ${1} }} {{ \\' \\\" \\u0022 \\x22 *\\/ **/ */alert(1)/* */@ts-ignore </script> <!-- --> ]]>".split(
    " ",
  ),
  ..."@deprecated {@link @see __proto__ constructor toString then default NUL CON .. ../ %2e $ref".split(" "),
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above
  ...["\n", "\r", "\r\n", "\t", "\0", "\x1b[31m", "\u0085", "\u2028", "\u2029", "\u200b", "\u202e", "\ufeff"],
  ...[
    "]: 0, [",
    "'); alert(1); ('",
    "\n/// <reference path='a' />",
    "\ud83d",
    "\ude00",
    "😀",
    "é",
    "カード",
    " ",
  ],
];

/** Text that nobody would write, and that somebody may. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 3 })), { maxLength: 8 })
    .map((parts) => parts.join("")),
);

/** Different texts. */
export const hostileTexts: fc.Arbitrary<readonly string[]> = fc.uniqueArray(hostileText, { maxLength: 12 });
