/** What a look at the file system finds; `undefined` where it fails. */
export function lookAt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    // Nothing there, a NUL in the path, a name that is too long, or a circular link. A missing permission is
    // reported when the file is read or written.
    return undefined;
  }
}
