export type FieldStatus = "unknown" | "missing" | "partly" | "filled";

/** One field of a form: where it stands, what it means, and what is missing of it and why. */
export interface FieldRow {
  readonly key: string;
  /** As the template writes it ("{{dang_ky.so_dat}}"). */
  readonly written: string;
  readonly meaning: string;
  readonly cells: string;
}

/** Fields that lack the same for the same reason. */
export interface Lack {
  readonly status: Exclude<FieldStatus, "filled">;
  readonly why: string;
  readonly rows: readonly FieldRow[];
}
