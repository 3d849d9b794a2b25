// TS2344: NamedErrors
import type { ErrorOf } from "immersve-client/errors";

export type ShipError = ErrorOf<"POST /api/ships">;
