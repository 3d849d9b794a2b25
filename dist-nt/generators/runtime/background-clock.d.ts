import { type Clock } from "./clock.js";
/** The platform's clock for what a process need not stay for: on Node, its timers do not keep one alive. */
export declare const backgroundClock: Clock;
