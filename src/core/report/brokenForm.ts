/** A form the program failed to make: a fault of its own, of neither the template nor the figures. */
export interface BrokenForm {
  readonly kind: "broken";
  /** What the failure says of itself. */
  readonly reason: string;
}

export function brokenBy(failure: unknown): BrokenForm {
  return { kind: "broken", reason: failure instanceof Error ? failure.message : String(failure) };
}

/** Whose fault it is, in the words of a broken rule. */
export const brokenFormTexts = {
  vi: ({ reason }: BrokenForm) =>
    `Lỗi của chương trình, không phải của số liệu: ${reason}. Báo cho người phụ trách phần mềm.`,
  en: ({ reason }: BrokenForm) =>
    `This is a fault of the program, not of the data: ${reason}. Tell whoever looks after the program.`,
} as const;
