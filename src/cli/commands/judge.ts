import { judgeLine } from "../../core/target/judgeLine";
import type { JudgeAnswer } from "../../core/target/judgeLine";
import { readArguments } from "../arguments";
import { readQuestion } from "../judge/question";
import { readLanguage } from "../language";
import { displayWidth, padEnd } from "../print/width";
import type { ExitStatus, Terminal } from "../terminal";
import type { Texts } from "../texts";
import { textsOf } from "../texts";
import { UsageError } from "../usage";

/** `judge RESULT TARGET` answers one question, `judge -` one a line of standard input. */
export async function judge(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const given = readArguments(args, { json: "flag", lang: "value" });
  const texts = textsOf(readLanguage(given.value("lang")));
  if (given.positionals.length === 1 && given.positionals[0] === "-") return judgeLines(terminal, texts);
  const [result, target] = given.positionals;
  if (result === undefined || target === undefined || given.positionals.length > 2) {
    throw new UsageError({ kind: "resultAndTarget", found: given.positionals.length });
  }
  const answer = judgeLine({ result: result === "" ? null : result, target });
  terminal.out(given.flags.has("json") ? `${JSON.stringify(answer)}\n` : printed(answer, texts));
  return 0;
}

/** A line that is no question is answered too, so that answers and questions stay side by side. */
async function judgeLines(terminal: Terminal, texts: Texts): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for await (const line of terminal.lines()) {
    if (line.trim() === "") continue;
    const read = readQuestion(line);
    if (read.kind === "badLine") {
      terminal.out(`${JSON.stringify({ error: texts.usage(read) })}\n`);
      status = 1;
    } else {
      terminal.out(`${JSON.stringify(judgeLine(read.question))}\n`);
    }
  }
  return status;
}

function printed(answer: JudgeAnswer, texts: Texts): string {
  const words = texts.judge;
  const lines: [string, string][] = [
    [words.result, answer.result === null ? words.blank : String(answer.result)],
    [words.target, String(answer.target)],
    [words.read, answer.read === "" ? words.notRead : answer.read],
    [words.verdict, texts.verdict(answer.verdict, answer.metOnlyRounded)],
  ];
  if (answer.shortfall !== null && answer.shortfall !== 0) {
    lines.push([words.shortfall, texts.number(answer.shortfall)]);
  }
  const width = Math.max(...lines.map(([head]) => displayWidth(head)));
  return lines.map(([head, value]) => `${padEnd(head, width)}  ${value}\n`).join("");
}
