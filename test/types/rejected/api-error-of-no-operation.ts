// TS2345: OperationFunction
import { isApiError } from "immersve-client";

export const isMine = (thrown: unknown) => isApiError(thrown, "create-card");
