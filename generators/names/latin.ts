/** A Latin letter beyond ASCII, or with marks. */
const beyondAscii = /(?![A-Za-z](?!\p{M}))\p{Script=Latin}\p{M}*/gu;

/** Letters that are no other letter with a mark, as people write them in ASCII. */
const written: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "ng", ŧ: "t" },
  ...{ Æ: "AE", Œ: "OE", Ø: "O", Đ: "D", Ð: "D", Þ: "TH", Ł: "L", Ħ: "H", Ŋ: "NG", Ŧ: "T", ẞ: "SS", ə: "e" },
};

/**
 * Text with the Latin letters of ASCII for those beyond it: `größe` gives `grosse`. Letters of other scripts stay as
 * they are. By a table rather than a library, since the addresses of pages are made of it, and must not change.
 */
export function toPlainLatin(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text;
  return text.normalize("NFC").replace(beyondAscii, (letter) => {
    const base = letter.normalize("NFKD").replace(/\p{M}/gu, "");
    return base.replace(/\P{ASCII}/gu, (one) => written[one] ?? "");
  });
}
