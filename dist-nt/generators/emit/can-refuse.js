/** Whether a success of an operation may say that the API refuses. */
export function canRefuse({ errors }) {
    return errors.some(({ kind }) => kind === "refused");
}
/** Whether that holds for any operation; a client of none goes without what it takes. */
export function hasRefusals({ operations }) {
    return operations.some(canRefuse);
}
