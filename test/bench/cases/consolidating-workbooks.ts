export { communeRows, putTogether } from "./consolidating";
