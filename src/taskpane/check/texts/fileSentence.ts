import { fileProtected, fileUnreadable } from "../../../core/checks/file/fileKinds";
import { fileFinding } from "../../../core/checks/file/fileFinding";
import { findingParts } from "../../../core/checks/texts";
import type { LanguageCode } from "../../../core/checks/texts";
import type { SessionFileFault } from "../../session/types";
import { asSentences } from "../sentences";

/** Why a file cannot be opened and what to do, in the words the command line has for it too. */
export function sentenceOfFile(fault: SessionFileFault, language: LanguageCode): string {
  const finding =
    fault.kind === "encrypted"
      ? fileFinding(fileProtected, {})
      : fileFinding(fileUnreadable, { trouble: fault });
  const { what, shouldBe, why, fix } = findingParts(finding, language);
  return asSentences(what, shouldBe, why, fix);
}
