/**
 * Letters and marks that are newer than the tables of TypeScript 5.0, with which clients compile, and those beyond the
 * basic plane, of which it knows some. What Node takes for letters differs from version to version; a name does not.
 */
const newer =
  "\\u0870-\\u089f\\u08b5\\u08be-\\u08d2\\u0b55\\u0c3c\\u0c5c\\u0c5d\\u0cdc\\u0cdd\\u0cf3\\u0d04\\u0d81\\u0ece" +
  "\\u170d\\u1715\\u171f\\u1abf-\\u1add\\u1ae0-\\u1aeb\\u1b4c\\u1c89\\u1c8a\\u1dfa\\u2c2f\\u2c5f\\u2e2f" +
  "\\u31bb-\\u31bf\\u4db6-\\u4dbf\\u9ff0-\\u9fff\\ua7c0\\ua7c1\\ua7c7-\\ua7dc\\ua7f1-\\ua7f6\\ua82c\\uab68\\uab69" +
  "\\u{10000}-\\u{10ffff}";

/** A character that no name of ours keeps: one that is not seen (`Default_Ignorable_Code_Point`), or a newer one. */
export const unkept = `[\\p{DI}${newer}]`;

const hasOne = new RegExp(unkept, "u");

/** Whether a text has such a character. */
export function hasUnkept(text: string): boolean {
  return hasOne.test(text);
}
