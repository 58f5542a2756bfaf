import { judge as judgeResult } from "../../core/target/judge";
import { printTarget } from "../../core/target/printTarget";
import { readResult } from "../../core/target/readResult";
import { readTarget } from "../../core/target/readTarget";
import type { Judgement, RawCell } from "../../core/target/types";
import { readArguments } from "../arguments";
import { readLanguage } from "../language";
import { padEnd, displayWidth } from "../print/width";
import type { Texts } from "../texts";
import { textsOf } from "../texts";
import type { ExitStatus, Terminal } from "../terminal";
import { UsageError } from "../usage";
import { readQuestion } from "./question";
import type { Question } from "./question";

interface Answer {
  readonly question: Question;
  readonly read: string;
  readonly judgement: Judgement;
}

/** `judge RESULT TARGET` answers one question, `judge -` one a line of standard input. */
export async function judge(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const given = readArguments(args, { json: "flag", lang: "value" });
  const texts = textsOf(readLanguage(given.value("lang")));
  if (given.positionals.length === 1 && given.positionals[0] === "-") return judgeLines(terminal, texts);
  const [result, target] = given.positionals;
  if (result === undefined || target === undefined || given.positionals.length > 2) {
    throw new UsageError({ kind: "resultAndTarget", found: given.positionals.length });
  }
  const answer = answerOf({ result: result === "" ? null : result, target, context: {} });
  terminal.out(given.flags.has("json") ? `${JSON.stringify(jsonOf(answer))}\n` : printed(answer, texts));
  return 0;
}

/** A line that is no question is answered too, so that answers and questions stay side by side. */
async function judgeLines(terminal: Terminal, texts: Texts): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for await (const line of terminal.lines()) {
    if (line.trim() === "") continue;
    const question = readQuestion(line);
    if (typeof question === "string") {
      terminal.out(`${JSON.stringify({ error: texts.usage({ kind: "badLine", why: question }) })}\n`);
      status = 1;
    } else {
      terminal.out(`${JSON.stringify(jsonOf(answerOf(question)))}\n`);
    }
  }
  return status;
}

function answerOf(question: Question): Answer {
  const target = readTarget(cellOf(question.target, question.targetFormat), question.context);
  const result = readResult(cellOf(question.result, question.numberFormat), question.context);
  return { question, read: printTarget(target), judgement: judgeResult(result, target, question.context) };
}

function cellOf(value: string | number | null, formatCode: string | undefined): RawCell {
  if (value === null) return { kind: "blank" };
  if (typeof value === "string") return { kind: "text", text: value };
  return { kind: "number", value, ...(formatCode === undefined ? {} : { formatCode }) };
}

function jsonOf({ question, read, judgement }: Answer): object {
  return {
    result: question.result,
    target: question.target,
    verdict: judgement.verdict,
    shortfall: judgement.shortfall ?? null,
    metOnlyRounded: judgement.metOnlyRounded,
    read,
  };
}

function printed({ question, read, judgement }: Answer, texts: Texts): string {
  const words = texts.judge;
  const verdict = texts.verdicts[judgement.verdict];
  const lines: [string, string][] = [
    [words.result, question.result === null ? words.blank : String(question.result)],
    [words.target, String(question.target)],
    [words.read, read],
    [words.verdict, judgement.metOnlyRounded ? `${verdict} (${words.onlyRounded})` : verdict],
  ];
  if (judgement.shortfall !== undefined && judgement.shortfall !== 0) {
    lines.push([words.shortfall, texts.number(judgement.shortfall)]);
  }
  const width = Math.max(...lines.map(([head]) => displayWidth(head)));
  return lines.map(([head, value]) => `${padEnd(head, width)}  ${value}\n`).join("");
}
