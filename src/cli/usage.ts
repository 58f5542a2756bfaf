/** What is wrong with the arguments, as data; the sentences stand in the texts. */
export type UsageFault =
  | { readonly kind: "noCommand" }
  | { readonly kind: "unknownCommand"; readonly written: string }
  | { readonly kind: "unknownOption"; readonly written: string }
  | { readonly kind: "valueMissing"; readonly option: string }
  | { readonly kind: "valueNotAllowed"; readonly option: string }
  | { readonly kind: "optionRepeated"; readonly option: string }
  | { readonly kind: "optionMissing"; readonly option: string }
  | { readonly kind: "badValue"; readonly option: string; readonly written: string; readonly allowed: string }
  | { readonly kind: "badPeriod"; readonly written: string }
  | { readonly kind: "badDate"; readonly option: string; readonly written: string }
  | { readonly kind: "badYear"; readonly written: string }
  | { readonly kind: "badLine"; readonly why: BadLine }
  | { readonly kind: "noFiles" }
  | { readonly kind: "noWorkbooks" }
  | { readonly kind: "notConsolidation"; readonly file: string }
  | {
      readonly kind: "otherPeriod";
      readonly file: string;
      readonly holds: string;
      readonly wanted: string;
    }
  | { readonly kind: "oneFile"; readonly found: number }
  | { readonly kind: "resultAndTarget"; readonly found: number }
  | { readonly kind: "cannotWrite"; readonly file: string; readonly code: string }
  | { readonly kind: "noPlanInside"; readonly file: string }
  | { readonly kind: "sameFile"; readonly file: string }
  | { readonly kind: "noSuchFile"; readonly file: string }
  | { readonly kind: "isDirectory"; readonly file: string }
  | { readonly kind: "notADirectory"; readonly file: string }
  | {
      readonly kind: "unreadableInput";
      readonly option: string;
      readonly file: string;
      readonly why: string;
    };

/** Why a line of `judge -` is no question. */
export type BadLine = "notJson" | "notAnObject" | "noResult" | "noTarget" | "unknownKey" | "badKey";

/** Ends a command before it has done anything; only `run` catches it. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(readonly fault: UsageFault) {
    super(fault.kind);
  }
}
