import { fileProtected, fileUnreadable } from "../../../src/core/checks/file/fileKinds";
import { fileFinding } from "../../../src/core/checks/file/fileFinding";
import { describeFinding } from "../../../src/core/checks/texts";

describe("findings of a file that cannot be opened", () => {
  it("says that a password stands in the way, and how to take it off", () => {
    const finding = fileFinding(fileProtected, {});
    expect(finding).toMatchObject({ kind: "file-protected", severity: "error", sheet: null, cell: null });
    expect(describeFinding(finding, "vi")).toContain("mật khẩu");
  });

  it.each([
    [{ kind: "legacyXls" }, ".xlsx"],
    [{ kind: "notAZip", looksLike: "html" }, "gửi lại"],
    [{ kind: "truncated" }, "cụt"],
    [{ kind: "tooLarge", exceeds: "expandedSize", found: 2, limit: 1 }, "lớn bất thường"],
    [{ kind: "notAWorkbook", format: "docx" }, "văn bản Word"],
    [{ kind: "damagedPart", part: "xl/workbook.xml", damage: "malformed" }, "xl/workbook.xml"],
    [{ kind: "refused", code: "EACCES" }, "EACCES"],
  ] as const)("says why a file is unreadable: %o", (trouble, words) => {
    const finding = fileFinding(fileUnreadable, { trouble });
    expect(finding.severity).toBe("error");
    expect(describeFinding(finding, "vi")).toContain(words);
  });
});
