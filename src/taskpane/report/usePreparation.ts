import { useEffect, useState } from "react";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { ReportOccasion } from "../../core/report/sourceOfCheck";
import { faultOf } from "../session/faults";
import type { OpenBook, SessionFault } from "../session/types";
import type { BlankChoice } from "./choices";
import type { Preparation } from "./prepareReport";

export type Prepared = Extract<Preparation, { kind: "prepared" }>;

/** A form being read; `idle` while something is still to be chosen. */
export type Preparing =
  | { readonly kind: "idle" | "preparing" }
  | Preparation
  | { readonly kind: "failed"; readonly fault: SessionFault };

interface Asked {
  readonly key: string;
  readonly check: CheckReport;
  readonly blank: BlankChoice;
}

/** Reads the chosen form and computes its figures anew whenever the check, the occasion or the form changes. */
export function usePreparation(
  check: CheckReport,
  book: OpenBook | undefined,
  occasion: ReportOccasion | undefined,
  blank: BlankChoice | undefined,
): Preparing {
  const [answered, setAnswered] = useState<{ readonly to: Asked; readonly preparing: Preparing }>();
  const key = occasion === undefined ? undefined : JSON.stringify(occasion);
  useEffect(() => {
    if (book === undefined || blank === undefined || key === undefined) return;
    let isWanted = true;
    const asked = { key, check, blank };
    const answer = (preparing: Preparing): void => {
      if (isWanted) setAnswered({ to: asked, preparing });
    };
    const { workbook, memory, properties } = book;
    const known = properties === undefined ? {} : { properties };
    const request = { check, workbook, memory, ...known, blank, occasion: JSON.parse(key) as ReportOccasion };
    // What reads and fills files is large, and not everybody who opens the pane makes a report.
    import(/* webpackChunkName: "fill-form" */ "./prepareReport")
      .then(({ prepareReport }) => prepareReport(request))
      .then(answer, (failure: unknown) => answer({ kind: "failed", fault: faultOf(failure) }));
    return () => {
      isWanted = false;
    };
  }, [check, book, blank, key]);

  if (book === undefined || blank === undefined || occasion === undefined) return { kind: "idle" };
  const isCurrent =
    answered !== undefined &&
    answered.to.key === key &&
    answered.to.check === check &&
    answered.to.blank === blank;
  return isCurrent ? answered.preparing : { kind: "preparing" };
}
