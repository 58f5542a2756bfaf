import { printCells } from "../model/addresses";
import type { Book, BookChange } from "../model/book";
import type { Message } from "../office/external";

/** office.js sorts events of the object model by these numbers (GenericEventHandlers). */
const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
} as const;

export type EventName = keyof typeof EVENT_TYPE;

const OBJECT_MODEL_EVENT = 65_536;
/** What office.js calls events of the collection of sheets (OfficeExtension.Constants.eventWorkbookId). */
export const WHOLE_WORKBOOK = "Workbook";

/** Collects what happens during a batch and tells it to those who registered, after it. */
export class EventHub {
  private readonly registered = new Set<string>();
  private waiting: Message[] = [];

  constructor(book: Book) {
    book.listen((change) => this.note(change));
  }

  register(event: EventName, target: string): void {
    this.registered.add(`${event} ${target}`);
  }

  unregister(event: EventName, target: string): void {
    this.registered.delete(`${event} ${target}`);
  }

  /** The messages to send now. */
  take(): readonly Message[] {
    return this.waiting.splice(0);
  }

  private note(change: BookChange): void {
    const worksheetId = change.sheet.id;
    switch (change.kind) {
      case "cells":
        this.fire("changed", worksheetId, {
          address: printCells(change.area),
          changeType: change.what,
          source: "Local",
          triggerSource: "ThisLocalAddin",
          shiftDirection: "None",
          worksheetId,
        });
        return;
      case "selection":
        this.fire("selection", worksheetId, {
          address: printCells(change.area),
          worksheetId,
          workbookId: "",
        });
        return;
      case "activated":
      case "added":
      case "deleted":
        this.fire(change.kind, worksheetId, { source: "Local", worksheetId });
        return;
      case "renamed":
    }
  }

  private fire(event: EventName, sheet: string, args: object): void {
    for (const target of [sheet, WHOLE_WORKBOOK]) {
      if (!this.registered.has(`${event} ${target}`)) continue;
      const body = JSON.stringify(args);
      this.waiting.push({ category: OBJECT_MODEL_EVENT, type: EVENT_TYPE[event], target, body });
    }
  }
}
