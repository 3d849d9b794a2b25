/** Whether a range, such as `image/*` or `application/*+json`, holds a media type. */
export function isInRange(mediaType: string, range: string): boolean {
  if (range === "*/*") return true;
  const [start = "", end] = range.split("*");
  return end !== undefined && mediaType.startsWith(start) && mediaType.endsWith(end);
}
