import { useDeferredValue, useEffect } from "react";
import { letEventsIn } from "../../workbook/slices";
import { lazyPart } from "../layout/lazyPart";
import type { SessionState } from "../session/types";
import { useSession } from "../session/useSession";
import { Running } from "./Running";
import { NoWorkbook } from "./start/NoWorkbook";
import { Ready } from "./start/Ready";

const loadResults = async () => (await import(/* webpackChunkName: "results" */ "./Results")).Results;
const Results = lazyPart(loadResults);
const Failed = lazyPart(async () => (await import(/* webpackChunkName: "results" */ "./Failed")).Failed);

/** The check: what to check, how far it is, what was found. */
export function CheckTab() {
  const [snapshot] = useSession();
  // Results are drawn in short slices that let events in, and what was there stays until they are ready; all else shows at once.
  const drawn = useDeferredValue(snapshot);
  const state = snapshot.state.kind === "done" ? drawn.state : snapshot.state;
  const { report } = drawn;
  const isUnderWay = snapshot.state.kind === "reading";
  useEffect(() => {
    // By the time there are results, what shows them is there; it holds up neither the pane's opening nor the answer to the click.
    if (isUnderWay)
      letEventsIn()
        .then(loadResults)
        .catch(() => undefined);
  }, [isUnderWay]);
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
