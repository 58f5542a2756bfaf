import type { Finding } from "../../../core/checks/catalogue";
import { findingParts } from "../../../core/checks/texts";
import type { LanguageCode } from "../../../core/checks/texts";
import { cellName } from "../../../core/sheet/address";
import type { Scalar } from "../../../core/sheet/grid";
import { newWorkbook } from "../../../workbook/xlsx/newWorkbook";
import { wayOfSheet } from "../../session/sheetDelivery";
import type { Session } from "../../session/types";
import { asSentence, asSentences } from "../sentences";
import type { CheckTexts } from "../texts/texts";

const WIDTHS = [10, 26, 22, 8, 18, 10, 16, 16, 12, 60, 50];

/** All findings as the rows of a sheet, under a heading. */
export function findingRows(
  findings: readonly Finding[],
  language: LanguageCode,
  texts: CheckTexts,
): readonly (readonly Scalar[])[] {
  const { result, table } = texts;
  return [
    table.headings,
    ...findings.map((finding) => {
      const { what, shouldBe, why, fix } = findingParts(finding, language);
      return [
        result.severities[finding.severity],
        result.kinds[finding.kind],
        finding.sheet ?? result.whole,
        finding.cell === null ? null : cellName(finding.cell),
        finding.place,
        finding.code,
        finding.is,
        finding.shouldBe,
        finding.difference,
        asSentences(what, shouldBe, why),
        fix === undefined ? null : asSentence(fix),
      ];
    }),
  ];
}

/** Hands all findings over as a workbook of their own, or as a sheet where Excel takes one in; answers that sheet's name. */
export async function deliverFindings(
  findings: readonly Finding[],
  session: Session,
  language: LanguageCode,
  texts: CheckTexts,
): Promise<string | undefined> {
  const { table } = texts;
  const bytes = newWorkbook([
    { name: table.sheet, rows: findingRows(findings, language, texts), widths: WIDTHS },
  ]);
  const way = wayOfSheet(session.getSnapshot().book);
  const { sheets } = await session.deliver({ kind: "findings" }, bytes, table.file, way);
  const [sheet] = sheets;
  if (sheet !== undefined) await session.select({ sheet: sheet.name, row: 0, column: 0 });
  return sheet?.name;
}
