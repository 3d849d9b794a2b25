/** Matches a message about a setting at whatever line and column; the places have a test of their own. */
export function atSomePlace(message: string): RegExp {
  const escaped = message.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/^redocly\\\.yaml: /, "redocly\\.yaml:\\d+:\\d+: ")}$`);
}
