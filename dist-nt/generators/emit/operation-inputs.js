/** What an operation takes, in the order of the places, the body last. */
export function listInputs({ parameters, requestBody }) {
    const places = [...new Set(parameters.map(({ place }) => place))];
    const inputs = places.map((name) => ({
        name,
        required: parameters.some(({ place, required }) => place === name && required),
    }));
    return requestBody ? [...inputs, { name: "body", required: requestBody.required }] : inputs;
}
