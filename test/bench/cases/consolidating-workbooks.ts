export { optimiseLater } from "../../../src/cli/engine";
export { communeRows, putTogether } from "./consolidating";
