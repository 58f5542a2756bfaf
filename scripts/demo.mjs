// `npm run demo`: builds the command line, checks the sample workbooks and fills the bundled form, all on this computer.

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const samples = path.join("assets", "samples");
const clean = path.join(samples, "tong-hop-ninh-thuan-2022-q3-sach.xlsx");
const faulty = path.join(samples, "tong-hop-ninh-thuan-2022-q3.xlsx");
const results = "demo";

function step(title) {
  console.log(`\n== ${title}`);
}

/** Runs a program in the project's folder and stops the demo where it ends otherwise than foreseen. */
function run(program, args, foreseen) {
  const shown = [path.basename(program) === "node" ? "node" : program, ...args].join(" ");
  console.log(`$ ${shown}\n`);
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  if (error !== undefined) throw error;
  if (!foreseen.includes(status)) {
    console.error(`\nMã thoát ${status} ngoài dự kiến (unexpected exit status ${status}).`);
    process.exit(1);
  }
}

const program = path.join("dist", "cli.js");
const tool = (args, foreseen) => run(process.execPath, [program, ...args], foreseen);

step("Dựng chương trình dòng lệnh (build the command line)");
const webpack = path.join("node_modules", "webpack", "bin", "webpack.js");
run(process.execPath, [webpack, "--mode", "production", "--config-name", "cli"], [0]);

step("Sổ sạch: không lỗi, không cảnh báo (the clean sample: no error, no warning)");
tool(["check", clean, "--period", "2022Q3"], [0]);

step("Sổ có lỗi cài sẵn (the sample with planted faults)");
tool(["check", faulty, "--period", "2022Q3"], [1]);

step("Đánh giá một kết quả (judge one result)");
tool(["judge", "79,96", "≥ 80%"], [0]);

step("Điền biểu báo cáo (fill the form)");
rmSync(path.join(root, results), { recursive: true, force: true });
tool(["report", clean, "--period", "2022Q3", "--out", results], [0]);

step("Xong (done)");
console.log(`Biểu đã điền nằm trong thư mục ${path.join(root, results)}`);
console.log(`Sổ mẫu và danh sách lỗi cài sẵn: ${path.join(root, samples, "README.md")}`);
