import quarterlyReport from "../../assets/templates/bao-cao-quy.docx";
import quarterlyReportOfTen from "../../assets/templates/bao-cao-10-tieu-chi.docx";
import type { Form } from "./forms";

/** The bundled Word reports: forms as well, filled by another adapter. */
export const documents: readonly Form[] = [
  {
    id: "bao-cao-quy",
    name: { vi: "Báo cáo quý (văn bản Word)", en: "Quarterly report (Word document)" },
    file: "bao-cao-quy.docx",
    bytes: quarterlyReport,
    later: { from: 2026, bytes: quarterlyReportOfTen },
  },
];
