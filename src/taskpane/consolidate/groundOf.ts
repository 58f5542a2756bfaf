import { groundOfWord, NO_OFFICE_GROUND, officeGround } from "../../core/office/officeGround";
import type { OfficeGround } from "../../core/office/officeGround";
import { criteriaSets } from "../../data/bundled";
import type { Session } from "../session/types";

/** What the office says in the workbook it has open, by which the files it receives are checked too. */
export async function groundOf(session: Session): Promise<OfficeGround> {
  const { report, book } = session.getSnapshot();
  if (report !== undefined) return groundOfWord(report);
  if (book === undefined) return NO_OFFICE_GROUND;
  try {
    return officeGround(await book.workbook.read(), criteriaSets);
  } catch {
    // What rests on a threshold that cannot be read stays undecided, never wrong; the files need not wait for that.
    return NO_OFFICE_GROUND;
  }
}
