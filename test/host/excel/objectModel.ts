import type { Area } from "../../../src/core/sheet/grid";
import type { Recalculation } from "../calc/recalculation";
import type { Book, NameModel } from "../model/book";
import type { Sheet, TableModel } from "../model/sheet";
import { CustomXmlPart, CustomXmlPartCollection, CustomXmlPartScopedCollection } from "./customXml";
import { CustomProperty, CustomPropertyCollection, DocumentProperties } from "./documentProperties";
import { HeaderFooter, HeaderFooterGroup, PageLayout } from "./pageLayout";
import type { EventHub } from "./events";
import { NamedItem, NamedItemCollection } from "./names";
import { Range } from "./range";
import { RangeAreas, RangeCollection } from "./rangeAreas";
import {
  FormatProtection,
  RangeBorder,
  RangeBorderCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
} from "./rangeFormat";
import type { Session } from "./session";
import { Table, TableCollection, TableColumn, TableColumnCollection } from "./tables";
import {
  Application,
  Setting,
  SettingCollection,
  Workbook,
  WorkbookCreated,
  WorkbookProtection,
} from "./workbook";
import { Worksheet } from "./worksheet";
import { AutoFilter, WorksheetFreezePanes, WorksheetProtection } from "./worksheetParts";
import { WorksheetCollection } from "./worksheets";

/** Every class of the Excel namespace the host serves, for comparing with office.js's own. */
export const SERVED_CLASSES: Readonly<Record<string, { readonly prototype: object }>> = {
  Application,
  AutoFilter,
  CustomProperty,
  CustomPropertyCollection,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  DocumentProperties,
  FormatProtection,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  Workbook,
  WorkbookCreated,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
};

/** Puts the object model over a workbook; sheets and tables are one object each, as they are in Excel. */
export function objectModel(book: Book, calculation: Recalculation, events: EventHub): Workbook {
  const worksheets = new WeakMap<Sheet, Worksheet>();
  const tables = new WeakMap<TableModel, Table>();
  const session: Session = {
    book,
    calculation,
    events,
    objects: {
      range: (sheet: Sheet, area: Area) => new Range(session, sheet, area),
      areas: (sheet: Sheet, areas: readonly Area[]) => new RangeAreas(session, sheet, areas),
      worksheet: (sheet: Sheet) => once(worksheets, sheet, () => new Worksheet(session, sheet)),
      table: (sheet: Sheet, table: TableModel) => once(tables, table, () => new Table(session, sheet, table)),
      tables: (sheet: Sheet | undefined) => new TableCollection(session, sheet),
      names: (sheet: Sheet | undefined) => new NamedItemCollection(session, sheet),
      name: (name: NameModel) => new NamedItem(session, name),
    },
  };
  return new Workbook(session);
}

function once<Key extends object, Made>(made: WeakMap<Key, Made>, key: Key, make: () => Made): Made {
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}
