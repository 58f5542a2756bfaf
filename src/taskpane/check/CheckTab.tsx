import type { SessionState } from "../session/types";
import { useSession } from "../session/useSession";
import { Failed } from "./Failed";
import { Results } from "./Results";
import { Running } from "./Running";
import { NoWorkbook } from "./start/NoWorkbook";
import { Ready } from "./start/Ready";

/** The check: what to check, how far it is, what was found. */
export function CheckTab() {
  const [{ state, report }] = useSession();
  switch (state.kind) {
    case "noWorkbook":
      return <NoWorkbook />;
    case "ready":
      return <Ready />;
    case "failed":
      return <Failed fault={state.fault} />;
    case "reading":
    case "checking":
    case "done":
      return (
        <>
          {state.kind === "done" ? null : <Running state={state} />}
          {/* Results stay while a newer check runs: who checks again after a fix does not lose their place. */}
          {report === undefined ? null : <Results report={report} age={ageOf(state)} />}
        </>
      );
  }
}

function ageOf(state: SessionState): "fresh" | "stale" | "renewing" {
  if (state.kind !== "done") return "renewing";
  return state.stale ? "stale" : "fresh";
}
