import { printNumber } from "../../text/number";
import type { Sentences } from "./sentence";

/** What is said of how cells are written, apart from what they say. */
export const enCells: Pick<Sentences, "formula-overwritten" | "legacy-encoding" | "not-nfc" | "stray-space"> =
  {
    "formula-overwritten": ({ is, data }) => ({
      what: `the number ${typeof is === "number" ? printNumber(is) : String(is)} was typed over a formula`,
      shouldBe: `The cells beside it are formulas, as ${data.neighbour} is: ${data.formula}`,
      why: "A typed number does not follow when the figures behind it change",
      fix: "Put the formula back; if the number is meant, say why in the notes",
    }),
    "legacy-encoding": ({ is, data }) => ({
      what:
        data.count === 1
          ? `“${String(is)}” is typed in an encoding from before Unicode (TCVN3 or VNI)`
          : `${printNumber(data.count)} cells of the sheet are typed in an encoding from before Unicode (TCVN3 or VNI)`,
      ...(data.count === 1 ? { shouldBe: `It reads “${data.proposal}”` } : {}),
      why: "It shows right with the old fonts alone; searches, comparisons and other computers cannot read it",
      fix: "Convert the sheet to Unicode (under Formulas, or by the command convert) and keep the original",
    }),
    "not-nfc": ({ is, data }) => ({
      what:
        data.count === 1
          ? `“${String(is)}” is typed in decomposed Unicode`
          : `${printNumber(data.count)} cells of the sheet are typed in decomposed Unicode`,
      shouldBe: "It should be composed Unicode (NFC)",
      why: "Both look the same, but searches, comparisons and look-ups take them for different texts",
      fix: "Turn it into composed Unicode; what is seen does not change",
    }),
    "stray-space": ({ is, data }) => ({
      what:
        data.count === 1
          ? `“${String(is)}” has stray spaces or invisible marks`
          : `${printNumber(data.count)} cells of the sheet have stray spaces or invisible marks`,
      ...(data.count === 1 ? { shouldBe: `It should be “${data.proposal}”` } : {}),
      why: "Look-ups and comparisons of Excel do not recognise a text with stray spaces",
      fix: "Take the stray spaces out",
    }),
  };
