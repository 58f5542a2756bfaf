import { movedArea } from "../../src/workbook/xlsx/edit/cellFormula";
import { RowChange } from "../../src/workbook/xlsx/edit/rowChange";
import { Recalculation } from "./calc/recalculation";
import { EventHub } from "./excel/events";
import { objectModel } from "./excel/objectModel";
import { Range } from "./excel/range";
import { AddInFormulas, callsNamespace } from "./functions/addInFormulas";
import type { FunctionsOfAddIn } from "./functions/addInFormulas";
import { FunctionProtocol } from "./functions/protocol";
import { Book } from "./model/book";
import type { BookChange } from "./model/book";
import { loadBook } from "./model/loadBook";
import { OfficeExternal } from "./office/external";
import { Faults } from "./office/faults";
import type { HostOptions } from "./office/settings";
import { DEFAULT_OPTIONS, HostSettings } from "./office/settings";
import { Traffic } from "./office/traffic";
import { Interpreter } from "./wire/batch";
import { OfficeObject } from "./wire/officeObject";

export interface EmbeddedExcelOptions extends Partial<HostOptions> {
  /** The bytes of the workbook that is open; an empty one where there are none. */
  readonly workbook?: Uint8Array;
  /** The add-in's functions as its manifest and functions.json declare them. */
  readonly functions?: FunctionsOfAddIn;
}

const NO_FUNCTIONS: FunctionsOfAddIn = { namespace: "NTM", metadata: { functions: [] }, blanks: "zero" };

class AddinInternalService extends OfficeObject {
  override readonly className = "AddinInternalService";
  /** office.js says that ribbon commands can be called now. */
  notifyActionHandlerReady(): void {
    return;
  }
}

class AppRuntimeService extends OfficeObject {
  override readonly className = "AppRuntimeService";
  /** The pane is brought into view: Office.addin.showAsTaskpane. */
  setAppRuntimeState(): void {
    return;
  }
}

/** A category and type by which office.js knows a call of a ribbon command or a keyboard shortcut. */
const ACTION_INVOKED = { category: 2, type: 1000 } as const;

/** The workbook that is open, and all that hangs on it. */
interface OpenWorkbook {
  readonly book: Book;
  readonly calculation: Recalculation;
  readonly events: EventHub;
  readonly interpreter: Interpreter;
  readonly addInFormulas: AddInFormulas;
}

/** One Excel with one workbook open, as the real office.js meets it. */
export class EmbeddedExcel {
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly settings: HostSettings;
  /** Members that requests asked for and the host does not serve; a test should find none. */
  readonly unsupported = new Set<string>();
  /** Calls of the add-in's functions. */
  readonly functions: FunctionProtocol;
  private readonly options: HostOptions;
  private addIn: FunctionsOfAddIn;
  private readonly external: OfficeExternal;
  private opened: OpenWorkbook;

  constructor(options: EmbeddedExcelOptions = {}) {
    this.options = { ...DEFAULT_OPTIONS, ...options };
    this.settings = new HostSettings(this.options);
    this.addIn = options.functions ?? NO_FUNCTIONS;
    this.functions = new FunctionProtocol((messages) => this.external.send(messages));
    this.opened = this.workbookOf(options.workbook);
    this.external = new OfficeExternal({
      interpreter: () => this.opened.interpreter,
      faults: this.faults,
      traffic: this.traffic,
      settings: this.settings,
      book: () => this.book,
      afterBatch: () => this.afterBatch(),
    });
  }

  get book(): Book {
    return this.opened.book;
  }

  /** Copies of the file that an add-in asked for and has not given back. */
  get copiesKept(): number {
    return this.external.copies.kept;
  }

  get calculation(): Recalculation {
    return this.opened.calculation;
  }

  get interpreter(): Interpreter {
    return this.opened.interpreter;
  }

  /** Makes a window's page run inside this Excel; to be called before office.js is loaded there. */
  install(window: { external: unknown }): void {
    this.external.install(window);
  }

  /**
   * Opens another workbook in the place of the one that was open, for the next test: office.js can be loaded only once into
   * a page. What was counted and what was to go wrong is forgotten.
   */
  open(workbook?: Uint8Array): Book {
    this.opened = this.workbookOf(workbook);
    this.external.endCellEdit();
    this.faults.clear();
    this.traffic.reset();
    return this.opened.book;
  }

  /** Presses a button of the ribbon that runs a command of the add-in; false where office.js is not ready for it. */
  pressRibbonButton(actionId: string): boolean {
    return this.external.send([{ ...ACTION_INVOKED, target: "", body: JSON.stringify([actionId, ""]) }]);
  }

  /** Someone begins to type into a cell, and has not pressed Enter yet. */
  startCellEdit(): void {
    this.external.startCellEdit();
  }

  endCellEdit(): void {
    this.external.endCellEdit();
  }

  /** What blank cells are when they reach a function from now on; Excel has been seen to hand over each of these. */
  blanksReachFunctionsAs(blanks: FunctionsOfAddIn["blanks"]): void {
    this.addIn = { ...this.addIn, blanks };
  }

  /** Waits until every function that was called has answered and no request is under way. */
  async calculated(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, 10));
    while (!this.opened.addInFormulas.isIdle);
  }

  private workbookOf(bytes: Uint8Array | undefined): OpenWorkbook {
    const book = bytes === undefined ? new Book() : loadBook(bytes);
    book.isReadOnly = this.options.documentMode === "readOnly";
    const calculation = new Recalculation(book, callsNamespace(this.addIn.namespace));
    const events = new EventHub(book);
    const interpreter = new Interpreter({
      root: objectModel(book, calculation, events),
      services: {
        "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
        "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService(),
        "Microsoft.ExcelServices.CustomFunctions": () => this.functions.service(),
      },
      onMissing: (member) => this.unsupported.add(member),
    });
    const addInFormulas = new AddInFormulas(
      book,
      calculation,
      this.functions,
      () => this.addIn,
      () => this.settle(),
    );
    book.listen((change) => moveKeptRanges(change, interpreter.keptObjects()));
    calculation.touchUncalculated();
    return { book, calculation, events, interpreter, addInFormulas };
  }

  private afterBatch(): void {
    this.settle();
    const messages = this.opened.events.take();
    if (messages.length > 0) setTimeout(() => this.external.send(messages), 0);
  }

  /** Works out what is due, and starts the functions that this calls for. */
  private settle(): void {
    this.opened.calculation.settle();
    this.opened.addInFormulas.start();
  }
}

/** Ranges office.js keeps stay on their cells when rows above come or go; one whose rows are all gone stays where it was. */
function moveKeptRanges(change: BookChange, kept: Iterable<OfficeObject>): void {
  if (change.kind !== "cells" || (change.what !== "RowInserted" && change.what !== "RowDeleted")) return;
  const { top, bottom } = change.area;
  const rows =
    change.what === "RowInserted"
      ? RowChange.inserting(top, bottom - top + 1)
      : RowChange.deleting(top, bottom);
  for (const range of kept) {
    if (!(range instanceof Range) || range.sheet !== change.sheet) continue;
    range.area = movedArea(range.area, rows) ?? range.area;
  }
}
