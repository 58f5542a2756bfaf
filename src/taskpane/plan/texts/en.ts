import { counted } from "../../texts/counted";
import type { PlanTexts } from "./texts";

export const en: PlanTexts = {
  title: (year) => `Progress of the plan of ${year}`,
  notChecked: "Once it is checked, this shows which targets are met, who is behind and what is due.",
  asOf: (day) => `As of ${day}`,
  fromBundle: (plan) => `What the workbook lacks is taken from a bundled plan: ${plan}.`,
  dropBundle: "Do not use the bundled plan",
  targets: {
    title: "Targets",
    metCount: (met, of) => `${met} of ${of} targets met`,
    target: "Plan",
    figures: "Reached",
    rawShare: "Exact rate",
    printed: "Rate to report",
    progress: (label) => `Progress: ${label}`,
    percent: (printed) => `${printed}%`,
    metOnlyRounded: (raw, printed) => `Met only after rounding: exactly ${raw}, reported as ${printed}.`,
    wouldMeetRounded: (raw, printed) => `Only rounding (${raw} to ${printed}) would meet it.`,
    unconfirmedBaseline:
      "Counted from a figure inferred for the start of the year, not confirmed by the office.",
    behind: "Behind the time of the year",
    over: "Its time is over",
    note: (note) => `Note: ${note}`,
    showCell: "Show the figure's cell",
    showCellOf: (label) => `Show the figure's cell: ${label}`,
    villagesUnknown: (communes) =>
      `The villages of ${communes} recognised ${communes === 1 ? "commune are" : "communes are"} not known.`,
    howToKnow: {
      newCommunesStandard:
        "Write the count into the table of targets, or add a column “Năm được công nhận” to the communes' table.",
      rateCommunesStandard:
        "Write a/b into the table of targets, or mark the recognised communes in the communes' table.",
      newCommunesAdvanced:
        "Write the count into the table of targets, or add a column “Năm công nhận nâng cao” to the communes' table.",
      rateVillagesStandard: "Write the villages that meet the standard of all villages, such as 28/254.",
      villagesPerRecognisedCommune:
        "Write the least number of villages per commune into the table of targets.",
      povertyFall: "Write the fall since last year into the table of targets, such as 1,6.",
      minorityPovertyFall: "Write the fall since last year into the table of targets, such as 3,2.",
      criteriaLost: "Write how many criteria slipped back into the table of targets; 0 where none did.",
      other: "Write the result into the table of targets.",
    },
    none: "This plan states no targets.",
  },
  scenario: {
    title: "Ways to the target",
    hint: "Fewest indicators left first. A criterion reported only as a whole counts as one indicator.",
    levels: { standard: "Standard", advanced: "Advanced", model: "Model" },
    reached: "The target is met.",
    asks: (targets, communes) =>
      `Target ${targets}: ${communes} more ${communes === 1 ? "commune" : "communes"} needed.`,
    fewest: (communes, indicators) =>
      indicators === 0
        ? `The nearest ${communes} meet everything and await recognition.`
        : `The nearest ${communes} lack at least ${indicators} ${indicators === 1 ? "indicator" : "indicators"}:`,
    short: (communes) => `${communes} more without results in this workbook.`,
    othersTitle: (communes) => `Could get there too (${communes})`,
    farTitle: (communes) => `Far from it (${communes})`,
    registered: "registered",
    left: (unmet, unresolved) =>
      [unmet > 0 ? `${unmet} not met` : "", unresolved > 0 ? `${unresolved} not judged` : ""]
        .filter((part) => part !== "")
        .join(", "),
    nothingLeft: "meets everything, awaits recognition",
    criterion: (no, name) => (name === "" ? `Criterion ${no}` : `${no}. ${name}`),
    showCellOf: (code, commune) => `Show the cell of indicator ${code}, ${commune}`,
    unresolved: (code) => `${code} (not judged)`,
    none: "No target counts communes with known figures.",
  },
  registered: {
    title: "Communes registered for this year",
    count: (communes) => counted(communes, "commune"),
    notATarget: "The registered list is no target; the targets stand above.",
    behindTitle: (count) => `Behind (${count})`,
    watchTitle: (count) => `To watch (${count})`,
    onTrackTitle: (count) => `On track (${count})`,
    nobodyBehind: "No commune is behind by the plan's rules.",
    commune: (name) => `${name} commune`,
    levels: { standard: "Standard", advanced: "Advanced", model: "Model" },
    standing: {
      behind: "Behind",
      noResults: "No sheet yet",
      figuresNeeded: "Figures needed",
      effortNeeded: "Effort needed",
      reachable: "Within reach",
      complete: "All criteria met, awaiting recognition",
      recognised: "Recognised",
    },
    lacks: (count, allowed) =>
      allowed === undefined
        ? `Lacks ${counted(count, "criterion", "criteria")}.`
        : allowed === 0
          ? `Lacks ${counted(count, "criterion", "criteria")}; by now all should be met.`
          : `Lacks ${counted(count, "criterion", "criteria")}; by now at most ${allowed} may be lacking.`,
    met: (met, of) => `${met}/${of} met`,
    unmetCriteria: "Criteria not met",
    unresolvedCriteria: "Could not be judged",
    level: "Registered for",
    criteria: "Criteria",
    district: "Place",
    department: "Department",
    byOtherSet: (set) => `No figures of the level registered for; counted by ${set}.`,
    criterion: (no, name) => (name === "" ? `Criterion ${no}` : `${no}. ${name}`),
    none: "The workbook has no list of registered communes.",
  },
  inspections: {
    title: "Inspections",
    states: {
      overdue: "Overdue",
      due: "In its time",
      ended: "Time is over, no result in the workbook",
      coming: "Coming",
      done: "Done",
    },
    daysLeft: (days) => (days === 0 ? "last day today" : `${counted(days, "day")} left`),
    daysOver: (days) => `${counted(days, "day")} over`,
    beginsIn: (days) => `begins in ${counted(days, "day")}`,
    count: (open, of) => `${open} of ${of} due or overdue`,
    folded: (state, count) => `${state} (${count})`,
    time: "Time",
    showCell: "Show the time's cell",
    showCellOf: (content) => `Show the time's cell: ${content}`,
    lead: "Lead",
    partners: "With",
    communes: "Communes",
    span: (from, to) => `${from} – ${to}`,
    none: "The workbook has no inspection timetable.",
  },
  calendar: {
    title: "Reporting calendar",
    quarter: (roman, year) => `Quarter ${roman}/${year}`,
    sendBy: (day) => `Send by ${day}`,
    days: (before, cutOff) => `Due before ${before}. Figures close on ${cutOff}.`,
    next: "Next",
    past: "Past",
    later: "Later",
    daysLeft: (days) => (days === 0 ? "last day today" : `${counted(days, "day")} left`),
    allPast: (year) => `All reporting days of ${year} are past.`,
    unconfirmed: (source) => `Not confirmed by the office. ${source}`,
  },
  offer: {
    title: "The workbook holds no plan of the year",
    why: "There is no table of targets, list of registered communes or inspection timetable. Add the plan's annexes to the workbook, or use a bundled plan:",
    use: "Use this plan",
    partly: "What the workbook lacks can be taken from a bundled plan:",
    otherYear: (planYear, workbookYear) =>
      `The plan is of ${planYear}, the workbook's figures are of ${workbookYear}.`,
    contents: (targets, registered, inspections) =>
      `${counted(targets, "target")}, ${counted(registered, "registered commune")}, ${counted(inspections, "inspection")}`,
  },
};
