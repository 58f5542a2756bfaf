import { useState } from "react";
import type { CheckReport } from "../../../core/checks/checkWorkbook";
import type { ReportOccasion } from "../../../core/report/sourceOfCheck";
import { download } from "../../session/download";
import { faultOf } from "../../session/faults";
import type { SessionFault } from "../../session/types";
import { useSession } from "../../session/useSession";
import { copyDocument } from "./copyDocument";
import type { WordFile, WordPreparation } from "./prepareWord";

type Prepared = Extract<WordPreparation, { kind: "prepared" }>;

export type WordState =
  | { readonly kind: "nothing" | "working" }
  | { readonly kind: "answered"; readonly preparation: WordPreparation }
  | { readonly kind: "failed"; readonly fault: SessionFault };

export type WordDone = "downloaded" | "copied" | "notCopied" | "narrativeAdded";

export interface WordDesk {
  readonly template: WordFile | undefined;
  readonly state: WordState;
  /** What was last done with the report that is shown. */
  readonly done: WordDone | undefined;
  readonly canAddNarrative: boolean;
  /** A workbook in Excel: where its pane cannot save files, the report can be copied. */
  readonly canCopy: boolean;
  readonly choose: (template: WordFile | undefined) => void;
  readonly preview: () => void;
  readonly download: (prepared: Prepared) => void;
  readonly copy: (prepared: Prepared) => void;
  readonly addNarrative: () => void;
}

/** What fills documents is large: it is loaded when somebody asks for the report in words. */
const filler = () => import(/* webpackChunkName: "fill-word" */ "./prepareWord");

export function useWordReport(check: CheckReport, occasion: ReportOccasion | undefined): WordDesk {
  const [{ book }, session] = useSession();
  const [template, setTemplate] = useState<WordFile>();
  const [answered, setAnswered] = useState<{ readonly to: string; readonly state: WordState }>();
  const [done, setDone] = useState<WordDone>();
  const asked = JSON.stringify([occasion, template?.name]);
  const answer = (state: WordState): void => setAnswered({ to: asked, state });
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (failure) {
      answer({ kind: "failed", fault: faultOf(failure) });
    }
  };
  const preview = async (): Promise<void> => {
    if (book === undefined || occasion === undefined) return;
    setDone(undefined);
    answer({ kind: "working" });
    const { prepareWord } = await filler();
    const preparation = await prepareWord({ check, workbook: book.workbook, occasion, template });
    answer({ kind: "answered", preparation });
  };
  return {
    template,
    // What was asked before another period or template was chosen is no answer any more.
    state: answered?.to === asked ? answered.state : { kind: "nothing" },
    done,
    canAddNarrative: book?.deliveryWays.includes("sheets") === true,
    canCopy: book?.origin === "excel",
    choose: (chosen) => {
      setAnswered(undefined);
      setTemplate(chosen);
    },
    preview: () => void attempt(preview),
    download: ({ file, fill }) =>
      void attempt(() => {
        download(fill(), file);
        setDone("downloaded");
        return Promise.resolve();
      }),
    copy: ({ fill }) =>
      void attempt(async () => {
        const { documentHtml } = await import(
          /* webpackChunkName: "fill-word" */ "../../../workbook/docx/documentHtml"
        );
        setDone(copyDocument(documentHtml(fill())) ? "copied" : "notCopied");
      }),
    addNarrative: () =>
      void attempt(async () => {
        const { narrativeWorkbook } = await filler();
        const { name, bytes } = narrativeWorkbook();
        await session.deliver({ kind: "fill", form: name }, bytes, name, "sheets");
        setDone("narrativeAdded");
      }),
  };
}
