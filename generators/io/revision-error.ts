/** What was asked for is not in a repository. */
export class RevisionError extends Error {
  override readonly name = "RevisionError";
}
