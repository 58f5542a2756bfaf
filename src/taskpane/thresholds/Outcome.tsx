import { refusalSentences } from "../check/refusals";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { Said } from "../layout/Said";
import { TABLE_FILE } from "./tableFile";
import { useThresholdTexts } from "./texts/useThresholdTexts";
import type { ThresholdOutcome } from "./useThresholds";

/** What became of the last thing that was asked. */
export function Outcome({ outcome }: { readonly outcome: ThresholdOutcome }) {
  const texts = useThresholdTexts();
  const checkTexts = useCheckTexts();
  const { failed } = checkTexts;
  if (outcome.kind === "nothing") return null;
  const isWhole =
    outcome.kind === "created" ||
    outcome.kind === "imported" ||
    (outcome.kind === "confirmed" && outcome.refused.length + outcome.gone === 0);
  const intent = outcome.kind === "failed" ? "error" : isWhole ? "success" : "warning";
  return <Said intent={intent}>{words()}</Said>;

  function words(): string {
    switch (outcome.kind) {
      case "nothing":
        return "";
      case "created":
        return outcome.sheet === undefined
          ? texts.createdElsewhere(TABLE_FILE)
          : texts.created(outcome.sheet);
      case "imported":
        return outcome.sheet === undefined
          ? texts.createdElsewhere(TABLE_FILE)
          : texts.imported(outcome.rows);
      case "nothingToImport":
        return texts.nothingToImport(outcome.file);
      case "confirmed":
        return [
          outcome.rows === 0 ? "" : texts.confirmed(outcome.rows),
          outcome.gone === 0 ? "" : texts.gone(outcome.gone),
          ...refusalSentences(outcome.refused, checkTexts),
        ].join(" ");
      case "failed":
        return failed.fault(outcome.fault);
    }
  }
}
