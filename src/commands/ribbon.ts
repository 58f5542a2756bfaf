import { request } from "../taskpane/intents";
import type { Intent } from "../taskpane/intents";

/** What the buttons of the ribbon do, by the names the manifest calls them. The third button opens the pane by itself. */
export const COMMANDS = {
  "DatChuan.CheckNow": "check",
  "DatChuan.MakeReport": "report",
} as const satisfies Readonly<Record<string, Intent>>;

/** What a command is called with; by office.js's messages of actions it arrives without an event to complete. */
type CommandEvent = Partial<Pick<Office.AddinCommands.Event, "completed">> | null;

/**
 * Hands a command to the pane, which lives in the same runtime, and brings the pane into view. Excel lets no other command run
 * until this one says it is completed, so it does in any case.
 */
async function runInPane(intent: Intent, event: CommandEvent): Promise<void> {
  request(intent);
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The intent waits for the pane, which the first button of the group opens.
  } finally {
    event?.completed?.();
  }
}

/** Answers the ribbon once Office is ready; outside Office there is no ribbon. */
export async function answerRibbon(): Promise<void> {
  if (typeof Office === "undefined") return;
  const { host } = await Office.onReady();
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return;
  for (const [name, intent] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: CommandEvent) => void runInPane(intent, event));
  }
}
