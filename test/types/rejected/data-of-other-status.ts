// TS2339: id
import type { AnyError, Failure, Success } from "immersve-client";

export const idOf = (
  result: Success<{ readonly id: string }, 200> | Success<object, 201> | Failure<AnyError>,
) => (result.status === 201 ? result.data.id : undefined);
