/**
 * A report without the last of its lines where it has more bytes than there is room for, and a note that says so.
 *
 * @param {string} report
 * @param {number} mostBytes
 * @param {string} note
 */
export function shorten(report, mostBytes, note) {
  const bytes = Buffer.from(report);
  if (bytes.length <= mostBytes) return report;
  const kept = bytes.subarray(0, bytes.lastIndexOf("\n", mostBytes));
  return `${kept.toString()}\n\n${note}\n`;
}
