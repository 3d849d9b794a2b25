/**
 * A variable of the environment that has to be there.
 *
 * @param {string} name
 * @returns {string}
 */
export function requireEnv(name) {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`the variable ${name} is not set`);
  return value;
}

/**
 * A variable of the environment; `undefined` where it is empty, as an input of an action that is not given.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export function readEnv(name) {
  const value = process.env[name];
  return value === "" ? undefined : value;
}
