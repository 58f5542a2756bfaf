import type { Area } from "../../../src/core/sheet/grid";
import { Sheet } from "./sheet";

export interface NameModel {
  readonly name: string;
  /** With its "=". */
  formula: string;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly sheet: Sheet | undefined;
  visible: boolean;
  comment: string;
}

export interface CustomXmlModel {
  readonly id: string;
  xml: string;
}

/** What happened to the workbook, for events and for recalculation. */
export type BookChange =
  | { readonly kind: "cells"; readonly sheet: Sheet; readonly area: Area; readonly what: CellChange }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "activated" | "added" | "deleted" | "renamed"; readonly sheet: Sheet };

export type CellChange = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** The workbook Excel would have open. */
export class Book {
  name = "Book1.xlsx";
  sheets: Sheet[] = [];
  names: NameModel[] = [];
  customXml: CustomXmlModel[] = [];
  /** The properties people and programs gave the document. */
  readonly properties = new Map<string, unknown>();
  /** The add-in's settings of the Excel API, as JSON values. */
  readonly settings = new Map<string, unknown>();
  calculationMode = "Automatic";
  isReadOnly = false;
  isStructureProtected = false;
  active: Sheet;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Workbooks the add-in had opened beside this one, as the bytes of their files. */
  readonly opened: Uint8Array[] = [];
  private readonly listeners: ((change: BookChange) => void)[] = [];
  private nextNumber = 1;

  constructor() {
    this.active = this.addSheet("Sheet1");
  }

  listen(listener: (change: BookChange) => void): void {
    this.listeners.push(listener);
  }

  tell(change: BookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** A sheet by its id or its name, which compares without case. */
  sheet(key: string): Sheet | undefined {
    const wanted = key.normalize("NFC").toLowerCase();
    return this.sheets.find(
      ({ id, name }) => id.toLowerCase() === wanted || name.normalize("NFC").toLowerCase() === wanted,
    );
  }

  /** Adds a sheet at the end; without a name, under the next free one. */
  addSheet(name?: string): Sheet {
    const sheet = new Sheet(this.newId("0001"), name ?? this.freeName());
    this.sheets.push(sheet);
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    sheet.isDeleted = true;
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.names = this.names.filter((name) => name.sheet !== sheet);
    const [first] = this.sheets;
    if (this.active === sheet && first !== undefined) this.activate(first);
    this.tell({ kind: "deleted", sheet });
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.tell({ kind: "activated", sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.tell({ kind: "selection", sheet, area });
  }

  /** A name that no sheet has: "Báo cáo (2)". */
  unusedName(wanted: string): string {
    let name = wanted;
    for (let copy = 2; this.sheet(name) !== undefined; copy++) name = `${wanted} (${copy})`;
    return name;
  }

  newId(group: string): string {
    return `{00000000-${group}-0000-${String(this.nextNumber++).padStart(4, "0")}-000000000000}`;
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }
}
