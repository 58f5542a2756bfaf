import { knownText } from "../../../src/workbook/xlsx/knownTexts";
import { TextStore } from "../../../src/workbook/xlsx/textStore";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function storeOf(): TextStore & { put(text: string): number } {
  const store = new TextStore([]);
  const put = (text: string): number => store.indexOf(bytesOf(text), 0, bytesOf(text).length, () => text);
  return Object.assign(store, { put });
}

describe("the texts of cells", () => {
  it("stand once in a workbook however often they are repeated", () => {
    const store = storeOf();

    expect([store.put("Đạt"), store.put("Chưa đạt"), store.put("Đạt")]).toEqual([0, 1, 0]);
    expect(store.texts).toEqual(["Đạt", "Chưa đạt"]);
  });

  it("are numbered by each workbook for itself", () => {
    storeOf().put("trước");
    const store = storeOf();

    expect([store.put("sau"), store.put("trước")]).toEqual([0, 1]);
    expect(store.texts).toEqual(["sau", "trước"]);
  });

  it("are told apart however many there are", () => {
    const store = storeOf();
    const texts = Array.from({ length: 20_000 }, (_text, at) => `chỉ tiêu ${at}`);

    expect([...texts, ...texts].map((text) => store.texts[store.put(text)])).toEqual([...texts, ...texts]);
  });

  it("are decoded anew only where their bytes are others", () => {
    const bytes = bytesOf("Kết quả");
    const decoded: string[] = [];
    const read = (): string | undefined =>
      knownText(bytes, 0, bytes.length, () => {
        decoded.push(new TextDecoder().decode(bytes));
        return decoded.at(-1) ?? "";
      })?.text;

    expect([read(), read()]).toEqual(["Kết quả", "Kết quả"]);
    bytes[0] = 0x4d;
    expect(read()).toBe("Mết quả");
    expect(decoded).toEqual(["Kết quả", "Mết quả"]);
  });
});
