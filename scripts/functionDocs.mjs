// Writes docs/ham.md and the README's table of functions from the table the functions are registered from.
//
//   node scripts/functionDocs.mjs            writes both
//   node scripts/functionDocs.mjs --check    exits with 1 where one of them is not what would be written
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);

require.extensions[".ts"] = (module, file) => {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  module._compile(ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions }).outputText, file);
};
const functions = Object.values(require("../src/functions/catalogue/index.ts").FUNCTIONS);

const BEGIN = "<!-- functions: written by scripts/functionDocs.mjs -->";
const END = "<!-- /functions -->";

const cell = (text) => text.replaceAll("|", "\\|");
const table = (rows) => rows.map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");
const syntax = ({ id, parameters }) =>
  `NTM.${id}(${parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name)).join("; ")})`;

function helpOf(entry) {
  const parameters = entry.parameters.map(({ name, description, isOptional }) => [
    `\`${name}\`${isOptional ? " (có thể bỏ trống)" : ""}`,
    description.vi,
  ]);
  return `## NTM.${entry.id}

${entry.description.vi}.

\`\`\`
${syntax(entry)}
\`\`\`

${table([["Tham số", "Là gì"], ["---", "---"], ...parameters])}

Ví dụ: \`${entry.example.formula}\` cho \`${entry.example.gives}\`

_${entry.description.en}._`;
}

const INTRODUCTION = `# Các hàm của Đạt chuẩn

<!-- Written by scripts/functionDocs.mjs from src/functions/catalogue. -->

Gõ \`=NTM.\` vào một ô, Excel liệt kê các hàm dưới đây. Hàm không gửi số liệu đi đâu, không sửa ô nào và chỉ tính lại khi ô nó dùng thay đổi.

- **Cả vùng một lần.** Đưa cả cột hoặc cả bảng vào một công thức, kết quả tràn ra đúng hàng, đúng cột: \`=NTM.DANHGIA(E12:E68; D12:D68)\`. Một công thức cho cả vùng nhanh hơn nhiều lần so với kéo công thức xuống từng ô.
- **Ô trống không phải là 0.** Ô trống được đánh giá là "Chưa có số liệu". Nếu Excel đưa ô trống vào hàm dưới dạng 0, hàm hỏi lại sổ xem ô có trống thật không; hỏi không được thì ghi "Cần xem lại".
- **Năm kết quả đánh giá**: Đạt, Chưa đạt, Chưa có số liệu, Không áp dụng, Cần xem lại. Chữ trong ô luôn là tiếng Việt để tệp mở ở máy nào cũng đọc như nhau.
- **Ô lỗi** (\`#N/A\`, \`#REF!\`…) chỉ làm ô tương ứng thành "Cần xem lại", không làm hỏng cả vùng.
- **Chữ trong ngoặc** như "(cần ghi vùng)", "(không rõ bộ tiêu chí)" cho biết tham số nào chưa đúng; đánh giá tiếp theo chữ ấy luôn là "Cần xem lại".
- Dấu ngăn tham số là \`;\` hay \`,\` tùy máy. Hàm tự viết không dùng được trong định dạng có điều kiện: đặt hàm ở một ô rồi tham chiếu tới ô đó.

## Bảng mức chỉ tiêu của đơn vị: tham số \`nguong\`

Mức kèm theo chương trình chỉ là điểm xuất phát; mức nào đơn vị chưa xác nhận thì có chữ "(chưa xác nhận)". Đơn vị ghi mức theo quyết định của tỉnh vào một bảng trong sổ rồi đưa cả bảng, kể cả hàng tiêu đề, vào \`nguong\`:

| Bộ tiêu chí | Mã | Vùng | Năm | Mức yêu cầu | Căn cứ |
| --- | --- | --- | --- | --- | --- |
| NTM 2021-2025 | 2.1 | | | ≥ 70% | Quyết định của UBND tỉnh |
| NTM 2021-2025 | 17.1 | DHNTB | 2022 | ≥ 45% | Quyết định của UBND tỉnh |

Cần có cột **Mã** và **Mức yêu cầu**; các cột khác có thể không có. Để trống Vùng hoặc Năm là áp dụng cho mọi vùng, mọi năm. Nếu bảng có cột **Xác nhận** thì chỉ những hàng được đánh dấu mới được dùng. Mã nên để dạng chữ, vì Excel đổi 17.10 thành 17,1.`;

function helpPage() {
  return `${[INTRODUCTION, ...functions.map(helpOf)].join("\n\n")}\n`;
}

function readmeWithTable() {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const rows = functions.map((entry) => [`\`${syntax(entry)}\``, entry.description.vi]);
  const made = table([["Hàm", "Cho biết"], ["---", "---"], ...rows]);
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md has no ${BEGIN} … ${END}.`);
  return `${before}${BEGIN}\n\n${made}\n\n${END}${after}`;
}

const prettier = await import("prettier");
const options = await prettier.resolveConfig(path.join(root, "README.md"));
const isCheck = process.argv.includes("--check");
for (const [file, written] of [
  ["docs/ham.md", helpPage()],
  ["README.md", readmeWithTable()],
]) {
  const whole = path.join(root, file);
  const tidy = await prettier.format(written, { ...options, parser: "markdown" });
  if (!isCheck) writeFileSync(whole, tidy);
  else if (readFileSync(whole, "utf8") !== tidy) {
    console.error(`${file} is not what scripts/functionDocs.mjs writes: run it.`);
    process.exitCode = 1;
  }
}
