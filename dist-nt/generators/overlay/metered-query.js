import { FunctionExpressionType, JSONPathEnvironment, JSONPathNodeList, jsonpath, } from "json-p3";
import { RE2JS } from "re2js";
import { documentLimits } from "../limits/document-limits.js";
/**
 * An environment for JSONPath (RFC 9535) that takes note of the work of each query: one can take quadratic or
 * exponential time. Patterns of `match` and `search` run in linear time.
 */
export function createEnvironment(spend) {
    const environment = new JSONPathEnvironment({ maxRecursionDepth: documentLimits.depth + 2 });
    const functions = environment.functionRegister;
    for (const [name, one] of functions)
        functions.set(name, {
            argTypes: one.argTypes,
            returnType: one.returnType,
            call: (...values) => {
                for (const value of values)
                    spend(weigh(value));
                return one.call(...values);
            },
        });
    functions.set("match", createPatternFunction(spend, (pattern, text) => pattern.matches(text)));
    functions.set("search", createPatternFunction(spend, (pattern, text) => pattern.matcher(text).find()));
    return environment;
}
/** Makes each part of a query take note of its work, in place. */
export function meterQuery({ segments }, spend) {
    for (const { selectors } of segments)
        for (const selector of selectors)
            meterSelector(selector, spend);
}
function meterSelector(selector, spend) {
    const { NameSelector, IndexSelector, FilterSelector } = jsonpath.selectors;
    const isOfOne = selector instanceof NameSelector || selector instanceof IndexSelector;
    const spendOn = ({ value, location }) => spend((isOfOne ? 1 : 1 + countChildren(value)) * weighDepth(location.length));
    const resolve = selector.resolve.bind(selector);
    const lazyResolve = selector.lazyResolve.bind(selector);
    selector.resolve = (node) => {
        spendOn(node);
        return resolve(node);
    };
    selector.lazyResolve = (node) => {
        spendOn(node);
        return lazyResolve(node);
    };
    if (selector instanceof FilterSelector)
        meterExpression(selector.expression, spend);
}
function meterExpression(expression, spend) {
    const { FilterQuery, FunctionExtension, InfixExpression, LogicalExpression, PrefixExpression } = jsonpath.expressions;
    if (expression instanceof FilterQuery)
        meterQuery(expression.path, spend);
    if (expression instanceof FunctionExtension)
        for (const one of expression.args)
            meterExpression(one, spend);
    if (expression instanceof LogicalExpression)
        meterExpression(expression.expression, spend);
    if (expression instanceof PrefixExpression)
        meterExpression(expression.right, spend);
    if (!(expression instanceof InfixExpression))
        return;
    meterExpression(expression.left, spend);
    meterExpression(expression.right, spend);
    if (!expression.logical)
        meterComparison(expression, spend);
}
/** Two values are compared through and through. */
function meterComparison(expression, spend) {
    const evaluate = expression.evaluate.bind(expression);
    expression.evaluate = (context) => {
        spendAll(expression.left.evaluate(context), spend);
        return evaluate(context);
    };
}
/** The way to a node is copied for each of its parts, and deep down that is most of the work. */
function weighDepth(depth) {
    return Math.max(1, depth / 8);
}
function spendAll(value, spend) {
    spend(weigh(value));
    if (value instanceof JSONPathNodeList)
        for (const node of value)
            spendAll(node.value, spend);
    else if (typeof value === "object" && value !== null)
        for (const part of Object.values(value))
            spendAll(part, spend);
}
/** The work of looking at a value; at sixty-four characters as at one node. */
function weigh(value) {
    if (typeof value === "string")
        return 1 + value.length / 64;
    return 1 + (value instanceof JSONPathNodeList ? value.length : countChildren(value));
}
function countChildren(value) {
    return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}
/** A function of RFC 9535 section 2.4.6 or 2.4.7: a pattern that cannot be compiled matches nothing. */
function createPatternFunction(spend, isMatch) {
    const patterns = new Map();
    return {
        argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
        returnType: FunctionExpressionType.LogicalType,
        call: (text, source) => {
            if (typeof text !== "string" || typeof source !== "string")
                return false;
            if (!patterns.has(source)) {
                spend(10 * source.length);
                patterns.set(source, compilePattern(source));
            }
            const pattern = patterns.get(source);
            spend(1 + (text.length * (pattern?.programSize() ?? 0)) / 16);
            return pattern !== undefined && isMatch(pattern, text);
        },
    };
}
/** Longer patterns are not written by people. */
const longestPattern = 1_000;
function compilePattern(source) {
    if (source.length > longestPattern)
        return undefined;
    try {
        return RE2JS.compile(RE2JS.translateRegExp(toFullDot(source)));
    }
    catch {
        // As RFC 9535 has it, a text that is no pattern matches nothing.
        return undefined;
    }
}
/** In I-Regexp (RFC 9485 section 5.3), a dot outside of brackets is no line end. */
function toFullDot(source) {
    return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\./gsu, (part) => (part === "." ? "[^\\n\\r]" : part));
}
