/** Whether a body of a media type is JSON, as `application/problem+json` is. */
export function isJson(mediaType: string): boolean {
  return /^application\/([^;]+\+)?json\s*(;|$)/i.test(mediaType);
}

/** The media type that the client works with: JSON before anything else. */
export function pickMediaType(mediaTypes: readonly string[]): string | undefined {
  return mediaTypes.find(isJson) ?? mediaTypes[0];
}
