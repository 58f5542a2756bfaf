export { measurePane } from "../pane/measurePane";
