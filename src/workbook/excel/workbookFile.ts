import { askExcel } from "./inExcel";

/** Whether this Excel hands the open workbook over as a file. */
export function handsOverFile(): boolean {
  return Office.context.requirements.isSetSupported("CompressedFile", "1.1");
}

/** The workbook that is open, as the bytes of a file, with what has not been saved yet. */
export function readWorkbookFile(): Promise<Uint8Array> {
  return askExcel(async () => {
    const file = await answerOf<Office.File>((answer) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, answer),
    );
    try {
      const slices: Uint8Array[] = [];
      for (let index = 0; index < file.sliceCount; index++) {
        const slice = await answerOf<Office.Slice>((answer) => file.getSliceAsync(index, answer));
        slices.push(Uint8Array.from(slice.data as Iterable<number>));
      }
      return joined(slices);
    } finally {
      // Excel keeps no more than two files in memory for an add-in, and then refuses.
      file.closeAsync();
    }
  });
}

function answerOf<Value>(ask: (answer: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(Object.assign(new Error(error.message), { code: String(error.code) }));
    });
  });
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}
