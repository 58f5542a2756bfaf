/** Why a figure cannot be given. */
export type AbsentReason =
  | "noPlan"
  | "noRegister"
  | "noPreviousPeriod"
  | "noSamePeriod"
  | "noYearEnd"
  | "noResults"
  /** The workbook has it for another period only. */
  | "otherPeriod"
  | "planOfOtherYear"
  | "noTitle"
  | "notRegistered"
  | "noDistricts"
  | "noRegisteredCommunes"
  | "noRecognitions"
  | "noFunds"
  | "noUnitOfMoney"
  | "noSuchAmount"
  | "noInspections"
  /** The workbook has inspections, of other times or without a result. */
  | "noneHeldInPeriod"
  | "nonePlannedNext"
  | "noVillages"
  | "noCommuneGroups"
  /** A cell that is left for whoever makes the form: no sheet of the workbook tells it. */
  | "typedByHand"
  /** The criteria set that applies has no such criterion or band. */
  | "otherSet"
  | "notWritten";
