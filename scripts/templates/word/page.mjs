import { convertMillimetersToTwip as mm } from "docx";

/** A4 upright; 20 mm above, below and right, 30 mm left (Decree 30/2020/NĐ-CP, appendix I, part I). */
export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20), header: mm(10), footer: mm(10) },
};

/** The width between the margins. */
export const WIDTH = mm(160);
export { mm };
