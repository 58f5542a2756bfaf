import { useState } from "react";
import { forms } from "../../data/forms";
import type { OpenBook } from "../session/types";
import { useSession } from "../session/useSession";
import { NOTHING_CHOSEN } from "./choices";
import type { BlankChoice, PeriodChoices } from "./choices";

/** What somebody has chosen for a report so far. */
export interface ReportDraft {
  readonly period: PeriodChoices;
  readonly blank: BlankChoice | undefined;
}

const [firstForm] = forms;

const EMPTY_DRAFT: ReportDraft = {
  period: NOTHING_CHOSEN,
  blank: firstForm === undefined ? undefined : { kind: "forms", ids: [firstForm.id] },
};

const drafts = new WeakMap<OpenBook, ReportDraft>();

/** The draft of the open workbook's report; it outlives the tab, which is taken down while another one is looked at. */
export function useDraft(): readonly [ReportDraft, (changed: Partial<ReportDraft>) => void] {
  const [{ book }] = useSession();
  const [own, setOwn] = useState(EMPTY_DRAFT);
  const draft = (book === undefined ? undefined : drafts.get(book)) ?? own;
  const change = (changed: Partial<ReportDraft>): void => {
    const next = { ...draft, ...changed };
    if (book !== undefined) drafts.set(book, next);
    setOwn(next);
  };
  return [draft, change];
}
