/** RFC 9110 section 8.3.1: the media type without its parameters, in lower case. */
export function toEssence(mediaType: string): string {
  return mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Whether a body of a media type is JSON, as `application/problem+json` is; a sequence of JSON texts is not. */
export function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json$/.test(toEssence(mediaType));
}

/** Whether a body of a media type is problem details (RFC 9457). */
export function isProblem(mediaType: string): boolean {
  return toEssence(mediaType) === "application/problem+json";
}

/** The media type that the client works with: JSON before anything else. */
export function pickMediaType(mediaTypes: readonly string[]): string | undefined {
  return mediaTypes.find(isJson) ?? mediaTypes[0];
}

/** The media types whose bodies are read: those that are JSON, else the first. */
export function pickBodies(mediaTypes: readonly string[]): readonly string[] {
  const json = mediaTypes.filter(isJson);
  return json.length > 0 ? json : mediaTypes.slice(0, 1);
}
