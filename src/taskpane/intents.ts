/** What a ribbon command asks of the pane: to stand open, to start a check, or to show the reports. */
export type Intent = "open" | "check" | "report";

export type IntentHandler = (intent: Intent) => void;

const handlers = new Set<IntentHandler>();
let waiting: Intent | undefined;

/** Asks the pane for something. A command may come before the pane has drawn itself; the last such intent waits for it. */
export function request(intent: Intent): void {
  if (handlers.size === 0) waiting = intent;
  else for (const handler of [...handlers]) handler(intent);
}

/** Hears intents, an earlier one still waiting included. Gives back what stops the hearing. */
export function onIntent(handler: IntentHandler): () => void {
  handlers.add(handler);
  if (waiting !== undefined) {
    const intent = waiting;
    waiting = undefined;
    handler(intent);
  }
  return () => handlers.delete(handler);
}
