import { useEffect, useState } from "react";
import { consolidate } from "../../core/consolidate/consolidate";
import type { Consolidation } from "../../core/consolidate/consolidate";
import type { KeptWorkbook } from "../../core/consolidate/lists/kept";
import { commonPeriod } from "../../core/consolidate/reportPeriod";
import { periodInWords } from "../../core/plan/periodInWords";
import type { FileDigest } from "../../core/consolidate/types";
import { yearOf } from "../../core/plan/isoDate";
import { parsePeriod, quarterOn } from "../../core/plan/period";
import type { Period } from "../../core/plan/period";
import { plans, registers } from "../../data/bundled";
import type { OpenBook } from "../session/types";
import { useSession } from "../session/useSession";
import { keptIn } from "./keptIn";

export interface ConsolidationDesk {
  readonly run: Consolidation;
  /** The periods that can be chosen, as "2022Q3". */
  readonly periods: readonly string[];
  readonly choosePeriod: (period: string) => void;
  /** Takes a file's figures wherever versions differ. */
  readonly prefer: (file: string, instead: readonly string[]) => void;
  /** Whether the open workbook is a consolidation, and of which period in words. */
  readonly keptPeriod: string | undefined;
}

/** Puts the files together as they are chosen, for a period and with the versions a person prefers. */
export function useConsolidation(digests: readonly FileDigest[]): ConsolidationDesk {
  const [{ book, settings, planId, log }, session] = useSession();
  const [chosenPeriod, choosePeriod] = useState<string>();
  const [preferred, setPreferred] = useState<ReadonlySet<string>>(new Set());
  const kept = useKept(book, log.length);
  const today = session.today();
  const period =
    parsePeriod(chosenPeriod ?? "") ??
    commonPeriod(digests) ??
    parsePeriod(settings.period ?? "") ??
    ({ kind: "quarter", year: yearOf(today), quarter: quarterOn(today) } as const);
  const plan = plans.find(({ id }) => id === planId);
  const isSame = kept !== undefined && (kept.period === "" || kept.period === periodInWords(period));
  const run = consolidate({
    digests,
    period,
    registers,
    resolution: { usual: "newestIfSure", files: preferred },
    today,
    ...(plan === undefined ? {} : { plan }),
    ...(isSame ? { kept } : {}),
  });
  return {
    run,
    periods: periodsToChoose(digests, period),
    choosePeriod,
    prefer: (file, instead) =>
      setPreferred((before) => new Set([...[...before].filter((each) => !instead.includes(each)), file])),
    keptPeriod: kept?.period,
  };
}

/** The quarters and years around the one the files are of. */
function periodsToChoose(digests: readonly FileDigest[], period: Period): readonly string[] {
  const told = digests.flatMap(({ submissions }) => submissions.flatMap(({ time }) => time.year ?? []));
  const years = [...new Set([...told, period.year])].sort((one, other) => one - other);
  return years.flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`).concat(`${year}H1`, `${year}`),
  );
}

/** What the open workbook holds of an earlier consolidation; read anew after each change the pane makes. */
function useKept(book: OpenBook | undefined, changes: number): KeptWorkbook | undefined {
  const [kept, setKept] = useState<KeptWorkbook>();
  useEffect(() => {
    let isCurrent = true;
    const take = (found: KeptWorkbook | undefined): void => {
      if (isCurrent) setKept(found);
    };
    if (book === undefined) take(undefined);
    else keptIn(book).then(take, () => take(undefined));
    return () => {
      isCurrent = false;
    };
  }, [book, changes]);
  return kept;
}
