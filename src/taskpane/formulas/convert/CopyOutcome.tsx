import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useCheckTexts } from "../../check/texts/useCheckTexts";
import { useFormulaTexts } from "../texts/useFormulaTexts";
import type { CopyState } from "./useCopy";

/** What became of the copy. */
export function CopyOutcome({ state }: { readonly state: CopyState }) {
  const texts = useFormulaTexts();
  const { failed } = useCheckTexts();
  switch (state.kind) {
    case "nothing":
      return null;
    case "working":
      return <Spinner size="tiny" labelPosition="after" label={texts.working} />;
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failed.fault(state.fault)}</MessageBarBody>
        </MessageBar>
      );
    case "copied": {
      const { sheets, formulasLeft } = state.conversion;
      const changed = sheets.filter(({ cells }) => cells > 0);
      const cells = changed.reduce((sum, sheet) => sum + sheet.cells, 0);
      const left = formulasLeft.map(({ sheet, cell }) => `${sheet}!${cell}`);
      return (
        <MessageBar intent={left.length === 0 ? "success" : "warning"} layout="multiline">
          <MessageBarBody>
            {cells === 0 ? texts.convert.copiedNothing : texts.convert.copied(cells, changed.length)}{" "}
            {left.length === 0 ? null : texts.convert.formulasLeft(left)}
          </MessageBarBody>
        </MessageBar>
      );
    }
  }
}
