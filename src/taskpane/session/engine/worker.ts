import type { ToWorker } from "./messages";
import { TaskServer } from "./serve";

// The page's types are in scope here too; of a worker's own only these two are needed.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
};

const server = new TaskServer((message, buffers) => scope.postMessage(message, [...buffers]));
scope.onmessage = ({ data }) => void server.receive(data);
scope.postMessage("running", []);
