import { writeFileSync } from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";
import type { FigureGroup, Figures } from "../../src/core/report/figures";
import { convertAllWithLibreOffice, describeWith, programOf, scratchFolder } from "../support/tools";
import { figuresOfSample, filledForm } from "./support/filledForm";

const COUNTS = [5, 20, 47, 65, 120];

/** The figures of the third quarter as of a province with so many communes, in districts as long as those of the sample. */
function figuresOfCommunes(count: number): Figures {
  const figures = figuresOfSample("2022Q3");
  const lists = new Map(
    [...figures.lists].map(([name, list]) => [name, { ...list, groups: resized(list.groups, count) }]),
  );
  return { ...figures, lists };
}

function resized(groups: readonly FigureGroup[], count: number): readonly FigureGroup[] {
  const taken: FigureGroup[] = [];
  let left = count;
  while (left > 0 && groups.some(({ items }) => items.length > 0)) {
    for (const { items, head } of groups) {
      const own = items.slice(0, left);
      left -= own.length;
      if (own.length > 0) taken.push({ ...(head === undefined ? {} : { head }), items: own });
    }
  }
  return taken;
}

describeWith(["libreoffice", "pdftotext"], "a printed list", () => {
  const folder = scratchFolder();
  const forms = ["tong-hop-tieu-chi", "ma-tran-tieu-chi", "thon-nong-thon-moi"];

  it.each(forms)(
    "%s has rows of its table above the total and the signatures on every page of signatures",
    (id) => {
      const files = COUNTS.map((count) => {
        const file = path.join(folder, `${id}-${String(count)}.xlsx`);
        writeFileSync(file, filledForm(id, figuresOfCommunes(count)).bytes);
        return file;
      });
      for (const pdf of convertAllWithLibreOffice(files, "pdf", folder)) {
        const pages = pagesOf(pdf);
        const signed = pages.filter((page) => page.includes("THỦ TRƯỞNG ĐƠN VỊ"));
        expect(signed).toHaveLength(1);
        for (const page of signed) expect(page).toMatch(/Xã [\s\S]*Xã [\s\S]*Xã [\s\S]*Toàn tỉnh/);
        for (const page of pages.slice(0, pages.indexOf(signed[0] ?? "") + 1)) {
          expect(page).toContain("Địa phương");
          expect(lastRowOf(page)).not.toMatch(/^(?:[IVX]+ )?(?:Huyện|Thành phố)/);
        }
      }
    },
  );
});

/** The last row of the table on a page, above totals and the footer. */
function lastRowOf(page: string): string {
  const rows = page.split("\n").map((line) => line.trim());
  return rows.filter((line) => /(?:Xã|Huyện|Thành phố) [^\d]+\s\d/.test(line)).at(-1) ?? "";
}

function pagesOf(pdf: string): readonly string[] {
  const run = spawnSync(programOf("pdftotext"), ["-layout", pdf, "-"], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.normalize("NFC").split("\f").slice(0, -1);
}
