export { COLUMN_CELL, COLUMN_VERDICT, judgeColumn } from "../../../src/core/target/judgeColumn";
